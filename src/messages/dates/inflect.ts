/** Makes a function that puts the words of a date into another case, each by a table: "kwiecień 2024", "kwietnia 2024". */
export function inflect(forms: Readonly<Record<string, string>>): (date: string) => string {
  return (date) => date.replace(/\p{L}+/gu, (word) => forms[word] ?? word);
}
