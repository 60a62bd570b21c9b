import type { ErrorCode, ErrorDetails } from './codes.ts';

/** What happened, what is safe, what to do next; shown by the window and by the command line alike. */
export interface ErrorCopy {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

type CopyOf = { readonly [C in ErrorCode]: (details: ErrorDetails[C]) => ErrorCopy };

const UNCHANGED = 'Your notebook is unchanged.';
const copy = (what: string, next: string, safe = UNCHANGED): ErrorCopy => ({ what, safe, next });
const gone = (thing: string) => () =>
  copy(`This ${thing} is not in the notebook any more.`, 'Go back and open it again.');

const COPY: CopyOf = {
  'invalid-request': ({ method, issue }) =>
    copy(`Kith could not understand a request (${method}: ${issue}).`, 'Try again.'),
  'unknown-method': ({ method }) => copy(`Kith does not know the request “${method}”.`, 'Restart Kith.'),
  'forbidden-sender': () => copy('A page that is not Kith asked for something.', 'Restart Kith.'),
  unexpected: () => copy('Something unexpected went wrong.', 'Try again. If it happens again, restart Kith.'),
  'database-from-newer-app': () =>
    copy('This notebook was last used by a newer Kith.', 'Update Kith, then open it again.'),
  'database-damaged': () => copy('The notebook file is damaged.', 'Restore a backup.', 'Your backups are untouched.'),
  'database-locked': () => copy('Another program is holding the notebook.', 'Close it, then try again.'),
  'disk-full': () => copy('There is no room to save.', 'Free about 200 MB, then try again.'),
  'not-a-kith-file': () => copy('This file is not a Kith notebook.', 'Choose another file.', 'The file is unchanged.'),
  'person-not-found': gone('person'),
  'import-not-found': gone('import'),
  'note-not-found': gone('note'),
  'reminder-not-found': gone('reminder'),
  'interaction-not-found': gone('entry'),
  'change-not-found': gone('step'),
  'change-conflict': () => copy('This was changed again since.', 'Undo the later change first.'),
  'import-already-undone': () =>
    copy('This import has already been undone.', 'Import the archive again if you want it back.'),
  'import-running': () => copy('Another archive is being read.', 'Wait until it is done, or stop it.'),
  'import-cancelled': () => copy('The import was stopped.', 'Start it again whenever you like.'),
  'name-empty': () => copy('A person needs a name.', 'Type at least one letter.'),
  'archive-not-found': () => copy('There is no file or folder there any more.', 'Choose it again.'),
  'archive-unreadable': () => copy('Kith is not allowed to read this file.', 'Check its permissions, then try again.'),
  'archive-not-zip': () =>
    copy('This file is named .zip but is not a zip.', 'Download the archive again and leave it as it is.'),
  'archive-truncated': () => copy('This zip ends too early. The download may have stopped.', 'Ask for it again.'),
  'archive-encrypted': () =>
    copy('This zip is locked with a password.', 'Unpack it with your password, then drop the folder.'),
  'archive-bomb': ({ entry }) =>
    copy(
      `“${entry}” unpacks to far more than an export would hold.`,
      'Kith does not open it. Download the archive again.',
    ),
  'archive-unsafe-path': ({ entry }) =>
    copy(`This zip holds a file that would land outside it (“${entry}”).`, 'Kith does not open it. Download it again.'),
  'archive-unknown': ({ looksLike, seen }) =>
    copy(
      looksLike ? `This looks like ${looksLike}, which Kith cannot read yet.` : 'Kith doesn’t know this archive.',
      seen.length > 0
        ? `It holds ${seen.slice(0, 4).join(', ')}. Kith reads LinkedIn and X archives.`
        : 'Kith reads LinkedIn and X archives.',
    ),
  'archive-html-only': () =>
    copy(
      'This archive holds only the pages to look at, not the data.',
      'Drop the zip as X sent it, with its data folder.',
    ),
  'archive-spreadsheet': ({ file }) =>
    copy(`“${file}” is a spreadsheet file, not a CSV.`, 'Save it as CSV, or drop the archive as it was downloaded.'),
  'archive-empty': ({ file }) => copy(`“${file}” is empty.`, 'Download it again.'),
  'archive-binary': ({ file }) => copy(`“${file}” is not a text file.`, 'Drop the archive as it was downloaded.'),
  'archive-no-people': ({ files }) =>
    copy(`No people in ${files.slice(0, 3).join(', ')}.`, 'Ask for the larger archive, which holds your connections.'),
  'backup-unreadable': () => copy('This backup cannot be read.', 'Choose another one.'),
  'offer-expired': () => copy('Kith has lost sight of this file.', 'Drop it again.'),
  'link-refused': () => copy('Kith does not open this address.', 'It opens only profiles on LinkedIn and X.'),
  'network-refused': () => copy('Kith does not use the network.', 'Nothing to do.'),
  usage: ({ message }) => copy(message, 'See --help.'),
};

/** The words for an error. */
export function errorCopy<C extends ErrorCode>(code: C, details: ErrorDetails[C]): ErrorCopy {
  return COPY[code](details);
}

/** Every code that has words, which is every code. */
export const ERROR_CODES = Object.keys(COPY) as readonly ErrorCode[];
