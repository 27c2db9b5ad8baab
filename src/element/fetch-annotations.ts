export type Annotations = typeof import('./annotations.js');

let annotations: Annotations | undefined;

/** What draws annotations; there once a document that has any has been read. */
export const drawnAnnotations = (): Annotations | undefined => annotations;

export async function fetchAnnotations(): Promise<void> {
  annotations ??= await import('./annotations.js');
}
