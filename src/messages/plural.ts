const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A whole number as `locale` writes it. */
export function writeNumber(locale: string, n: number): string {
  let number = numbers.get(locale);
  if (!number) numbers.set(locale, (number = new Intl.NumberFormat(locale)));
  return number.format(n);
}

/** The form that `locale` uses for `n`, `#` replaced by the number as that locale writes it. */
export function plural(locale: string, n: number, forms: Forms): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (forms[rule.select(n)] ?? forms.other).replace('#', writeNumber(locale, n));
}
