import { completeLockfile } from './gates/lockfile.mjs';
import { say } from './setup/say.mjs';

// `npm run lockfile`: to be run after every change of dependencies; `npm run check` tells when it was forgotten.
const notes = completeLockfile({ write: true });
for (const note of notes) say(`package-lock.json: ${note} (mended)`);
