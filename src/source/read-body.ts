import { LoadError } from './load-error.js';

/**
 * The body of a response as UTF-8 text, read piece by piece and given up as soon as it exceeds `maxBytes`; `name` is
 * what to call it in the message. A byte order mark is dropped.
 *
 * @throws LoadError if it is too large
 */
export async function readBody(response: Response, name: string, maxBytes: number): Promise<string> {
  const announced = Number(response.headers.get('content-length'));
  if (announced > maxBytes) throw tooLarge(name, announced, maxBytes);
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength;
    if (size > maxBytes) {
      // Not awaited: a body that never ends may never acknowledge it.
      void reader.cancel().catch(() => undefined);
      throw tooLarge(name, size, maxBytes);
    }
    pieces.push(decoder.decode(piece.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}

function tooLarge(name: string, size: number, limit: number): LoadError {
  return new LoadError(
    'load-too-large',
    `${name} has ${format(size)} or more`,
    `at most ${format(limit)} are read`,
    'given up',
  );
}

function format(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes} bytes` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
