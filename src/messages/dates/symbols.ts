const SYMBOLS = { bp: 'BP', ka: 'ka', ma: 'Ma', ga: 'Ga' };

/** Ages with the symbols of geologists and archaeologists, which are the same in most languages: "66,0 Ma". */
export function withSymbol(number: string, unit: keyof typeof SYMBOLS): string {
  return `${number} ${SYMBOLS[unit]}`;
}
