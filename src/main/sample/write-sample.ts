import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { SampleFiles } from './make-sample.ts';
import type { SampleArchive } from './sample-archive.ts';

/** In local time, for that is what a zip holds: the same bytes in every time zone. */
const WRITTEN = new Date(2026, 0, 1, 12, 0, 0);
const PIECE_LENGTH = 65_536;

/** Writes both archives into the folder, which is made where needed, and returns their paths. Streams large files. */
export async function writeSample(
  files: Pick<SampleFiles, 'linkedin' | 'x'>,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const archive of [files.linkedin, files.x]) paths.push(await writeArchive(archive, folder));
  return paths;
}

async function writeArchive({ name, files }: SampleArchive, folder: string): Promise<string> {
  const path = join(folder, name);
  const zip = new ZipFile();
  for (const { path: inside, content } of files) {
    const text = Readable.from(pieces(content()), { objectMode: false });
    zip.addReadStream(text, inside, { mtime: WRITTEN, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  await pipeline(Readable.from(zip.outputStream), createWriteStream(path));
  return path;
}

/** Joins the many small texts of a file, which would each cost a turn of the event loop. */
function* pieces(texts: Iterable<string>): Generator<Buffer> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < PIECE_LENGTH) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}
