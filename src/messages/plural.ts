const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that `locale` uses for `n`, `#` replaced by the number as that locale writes it. */
export function plural(locale: string, n: number, forms: Forms): string {
  let rule = rules.get(locale);
  let number = numbers.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  if (!number) numbers.set(locale, (number = new Intl.NumberFormat(locale)));
  return (forms[rule.select(n)] ?? forms.other).replace('#', number.format(n));
}
