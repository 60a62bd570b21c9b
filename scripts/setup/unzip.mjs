import { promisify } from 'node:util';
import yauzl from 'yauzl';

const openZip = promisify(yauzl.open);

/** Hands each entry of a zip file to `visit(name, unixMode, open)`, one after the other. */
export async function unzip(file, visit) {
  const zip = await openZip(file, { lazyEntries: true });
  const open = promisify(zip.openReadStream.bind(zip));
  try {
    await new Promise((resolve, reject) => {
      zip.on('entry', (entry) => {
        const mode = entry.externalFileAttributes >>> 16;
        visit(entry.fileName, mode, () => open(entry)).then(() => zip.readEntry(), reject);
      });
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}
