import { numberFormatter, pluralRules } from '../base/intl-cache.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A whole number as `locale` writes it. */
export function writeNumber(locale: string, n: number): string {
  return numberFormatter(locale).format(n);
}

/** The form that `locale` uses for `n`, `#` replaced by the number as that locale writes it. */
export function plural(locale: string, n: number, forms: Forms): string {
  return (forms[pluralRules(locale).select(n)] ?? forms.other).replace('#', writeNumber(locale, n));
}
