/** The npm package has no types; it serves only as the oracle of syntax. Throws on what is not EDTF. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}
