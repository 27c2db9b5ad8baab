const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The number of a century as much of Europe writes it: XVI. From 100 on, which nobody would read, `digits`. */
export function roman(n: number, digits: string): string {
  return n < 100 ? TENS[Math.floor(n / 10)]! + ONES[n % 10]! : digits;
}
