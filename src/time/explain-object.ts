/** An age as geologists and archaeologists write it: "66 Ma", "10,300 ± 50 BP", "174.7 +/- 0.8 Ma ago". */
const AGE =
  /^(\d[\d,]{0,16}(?:\.\d{1,9})?)(?: ?(?:±|\+\/-) ?(\d{1,9}(?:\.\d{1,9})?))? ?([kKmMgG]y?a|cal BP|BP)$/;

/** The object to write for a text whose meaning is certain, but which EDTF has no text for. */
export function explainObject(text: string): string | undefined {
  const [, value, plusMinus, unit] = AGE.exec(text.trim()) ?? [];
  if (value !== undefined && unit !== undefined && /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.|$)/.test(value)) {
    const key = unit.endsWith('BP') ? 'bp' : `${unit[0]!.toLowerCase()}a`;
    const margin = plusMinus === undefined ? '' : `, "plusMinus": ${writeNumber(plusMinus)}`;
    return `write {"${key}": ${writeNumber(value.replaceAll(',', ''))}${margin}}`;
  }
  const [, hundreds] = /^(\d?\d)00s$/.exec(text) ?? [];
  if (hundreds) {
    const digits = hundreds.padStart(2, '0');
    return `${text} is ambiguous: write ${digits}0X for ten years or ${digits}XX for a hundred`;
  }
  const [, century] = /^(\d\d?)(?:st|nd|rd|th) century$/.exec(text) ?? [];
  if (!century || Number(century) === 0) return undefined;
  const last = Number(century) * 100;
  const [first, end] = [last - 99, last].map((year) => String(year).padStart(4, '0'));
  return `write {"earliest": "${first}", "latest": "${end}"}`;
}

/** A number that says less than its digits do is kept as text: 66.0. */
function writeNumber(digits: string): string {
  return String(Number(digits)) === digits ? digits : `"${digits}"`;
}
