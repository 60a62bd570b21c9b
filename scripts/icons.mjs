import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { run, which } from './setup/run.mjs';
import { main, SetupProblem, say } from './setup/say.mjs';

// `node scripts/icons.mjs`: draws resources/icon.svg in every size and format that the packages need. Their results are
// kept in the repository, so that packaging needs no drawing program; this one needs rsvg-convert (Debian: librsvg2-bin).
const folder = join(root, 'resources');
const linuxSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
const macSizes = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};

await main(async () => {
  if (!which('rsvg-convert')) throw new SetupProblem('Please install rsvg-convert (Debian: librsvg2-bin).');
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const size of linuxSizes) await draw(size, join(folder, 'icons', `${size}x${size}.png`));
  await draw(1024, join(folder, 'icon.png'));
  await writeFile(join(folder, 'icon.ico'), ico(await readAll(windowsSizes)));
  await writeFile(join(folder, 'icon.icns'), icns(await readAll(Object.values(macSizes))));
  say('icons drawn');
});

async function draw(size, file) {
  const { code, stderr } = await run('rsvg-convert', [
    '-w',
    `${size}`,
    '-h',
    `${size}`,
    join(folder, 'icon.svg'),
    '-o',
    file,
  ]);
  if (code !== 0) throw new SetupProblem(stderr);
}

function readAll(sizes) {
  return Promise.all(
    sizes.map((size) => readFile(join(folder, size === 1024 ? 'icon.png' : `icons/${size}x${size}.png`))),
  );
}

/** Windows: a directory of PNG files; a size of 256 is written as 0. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(windowsSizes[index] % 256, entry);
    header.writeUInt8(windowsSizes[index] % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}

/** macOS: tagged PNG files, the doubled sizes under tags of their own. */
function icns(images) {
  const blocks = images.map((image, index) => Buffer.concat([tag(Object.keys(macSizes)[index], image.length), image]));
  const body = Buffer.concat(blocks);
  return Buffer.concat([tag('icns', body.length), body]);
}

function tag(name, length) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
