/** The parts of a text between separators that are not in brackets: a zone's name has slashes too. */
export function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if ('[{'.includes(char)) depth++;
    if (']}'.includes(char)) depth--;
    if (char !== separator || depth > 0) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  return [...parts, text.slice(start)];
}
