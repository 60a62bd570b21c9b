import { writeFileSync } from 'node:fs';
import { forgeZip, makeZip } from '../../support/make-zip.ts';

const CONNECTIONS =
  'First Name,Last Name,URL,Connected On\nMira,Oakfield,https://www.linkedin.com/in/mira,07 Jun 2023\n';
const ENCRYPTED = 0x1;

/** A file that no one can import, and what Kith says about it. */
export interface BadArchive {
  readonly kind: string;
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly says: string;
}

export const BAD_ARCHIVES: readonly BadArchive[] = [
  {
    kind: 'a zip cut off by a download that stopped',
    name: 'cut-off.zip',
    bytes: async () => {
      const whole = await makeZip({ 'Connections.csv': CONNECTIONS.repeat(200) });
      return whole.subarray(0, whole.length - 60);
    },
    says: 'This zip ends too early.',
  },
  {
    kind: 'a zip with a password',
    name: 'locked.zip',
    bytes: async () => {
      const zip = await makeZip({ 'Connections.csv': CONNECTIONS });
      return forgeZip(zip, 'central', (record) => record.writeUInt16LE(record.readUInt16LE(8) | ENCRYPTED, 8));
    },
    says: 'This zip is locked with a password.',
  },
  {
    kind: 'an archive of something else',
    name: 'takeout.zip',
    bytes: () => makeZip({ 'Takeout/Mail/All mail.mbox': 'From nobody\n' }),
    says: 'This looks like Google Takeout, which Kith cannot read yet.',
  },
  { kind: 'an empty file', name: 'Connections.csv', bytes: () => Buffer.alloc(0), says: '“Connections.csv” is empty.' },
  {
    kind: 'a workbook that is called CSV',
    name: 'my connections.csv',
    bytes: () => makeZip({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' }),
    says: '“my connections.csv” is a spreadsheet.',
  },
  {
    kind: 'an archive made only for reading in a browser',
    name: 'twitter-page.zip',
    bytes: () => makeZip({ 'Your archive.html': '<!doctype html>', 'assets/app.css': 'p {}' }),
    says: 'This archive was made for reading in a browser.',
  },
  {
    kind: 'a file that only ends in .zip',
    name: 'notes.zip',
    bytes: () => Buffer.from('just words'),
    says: 'is no zip',
  },
];

/** Writes a bad archive and returns its path. */
export async function writeBadArchive({ bytes }: BadArchive, path: string): Promise<string> {
  writeFileSync(path, await bytes());
  return path;
}
