import { LoadError } from './load-error.js';

/** How a body is read. */
export interface Limits {
  /** What to call it in a message. */
  readonly name: string;
  readonly maxBytes: number;
  /** Lets go of a body that may know nothing of it. */
  readonly signal: AbortSignal;
}

/** Some more of a body. */
export interface Piece {
  readonly text: string;
  /** Of all that has come so far, in bytes. */
  readonly size: number;
}

/**
 * The body of a response as UTF-8 text, piece by piece as it arrives, and given up as soon as it exceeds `maxBytes`, of which
 * all is given; `stop` ends it where it is. A byte order mark is dropped.
 *
 * @throws LoadError if it is too large
 */
export async function* readPieces(
  response: Response,
  { name, maxBytes, signal }: Limits,
  stop?: AbortSignal,
): AsyncGenerator<Piece> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let size = 0;
  // Not awaited: a body that never ends may never acknowledge it.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel);
  stop?.addEventListener('abort', cancel);
  if (signal.aborted || stop?.aborted) cancel();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const fitting = piece.value.subarray(0, maxBytes - size);
      size += piece.value.byteLength;
      yield { text: decoder.decode(fitting, { stream: true }), size: Math.min(size, maxBytes) };
      if (size > maxBytes) throw tooLarge(name, size, maxBytes);
    }
    yield { text: decoder.decode(), size };
  } finally {
    cancel();
    signal.removeEventListener('abort', cancel);
    stop?.removeEventListener('abort', cancel);
  }
}

/** All of a body, of which not even the beginning is read where it is announced to be too large. */
export async function readBody(response: Response, limits: Limits): Promise<string> {
  const { name, maxBytes } = limits;
  const announced = Number(response.headers.get('content-length'));
  if (announced > maxBytes) throw tooLarge(name, announced, maxBytes);
  const texts: string[] = [];
  for await (const { text } of readPieces(response, limits)) texts.push(text);
  return texts.join('');
}

function tooLarge(name: string, size: number, limit: number): LoadError {
  return new LoadError(
    'load-too-large',
    `${name} has ${formatBytes(size)} or more`,
    `at most ${formatBytes(limit)} are read`,
    'given up',
  );
}

export function formatBytes(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes} bytes` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
