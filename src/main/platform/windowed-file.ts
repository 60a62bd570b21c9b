import { close, read } from 'node:fs';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { RandomAccessReader } from 'yauzl';

const WINDOW = 1024 * 1024;
const PIECE = 64 * 1024;
const readAt = promisify(read);
type Done = (error: Error | null) => void;

async function* pieces(file: number, start: number, end: number): AsyncGenerator<Buffer> {
  for (let position = start; position < end; ) {
    const wanted = Math.min(PIECE, end - position);
    const { buffer, bytesRead } = await readAt(file, Buffer.allocUnsafe(wanted), 0, wanted, position);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}

/**
 * Reads a zip's list of names in pieces of a megabyte. yauzl asks for two small pieces per entry, and an X archive
 * with its pictures has a hundred thousand entries.
 */
export class WindowedFile extends RandomAccessReader {
  readonly #file: number;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(file: number) {
    super();
    this.#file = file;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: Done): void {
    if (this.#copy(buffer, offset, length, position)) {
      done(null);
      return;
    }
    const window = Buffer.alloc(Math.max(length, WINDOW));
    read(this.#file, window, 0, window.length, position, (error, size) => {
      this.#window = window.subarray(0, size);
      this.#start = position;
      if (error) done(error);
      else if (this.#copy(buffer, offset, length, position)) done(null);
      else done(new Error('unexpected EOF'));
    });
  }

  #copy(buffer: Buffer, offset: number, length: number, position: number): boolean {
    const from = position - this.#start;
    if (from < 0 || from + length > this.#window.length) return false;
    this.#window.copy(buffer, offset, from, from + length);
    return true;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.#file, start, end));
  }

  override close(done: Done): void {
    close(this.#file, done);
  }
}
