import type { ErrorCode, ErrorDetails } from './codes.ts';

/** What happened, what is safe, what to do next; said alike by the window and by the command line. */
export interface ErrorCopy {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

type Write<C extends ErrorCode> = (details: ErrorDetails[C]) => ErrorCopy;

const UNCHANGED = 'Your notebook is unchanged.';
const gone = (thing: string) => (): ErrorCopy => ({
  what: `This ${thing} is no longer here.`,
  safe: 'It may have been taken back or deleted in the meantime.',
  next: 'Everything else is as it was.',
});

/** Words for every way in which Kith can refuse; a new code does not compile without copy. */
const COPY: { readonly [C in ErrorCode]: Write<C> } = {
  'invalid-request': () => ({
    what: 'Kith could not do that.',
    safe: UNCHANGED,
    next: 'Check what you entered and try again.',
  }),
  'unknown-method': () => ({
    what: 'This version of Kith cannot do that.',
    safe: UNCHANGED,
    next: 'Close Kith and open it again.',
  }),
  'forbidden-sender': () => ({
    what: 'Kith refused a request that did not come from its own window.',
    safe: UNCHANGED,
    next: 'Close Kith and open it again.',
  }),
  unexpected: () => ({
    what: 'Something went wrong inside Kith.',
    safe: UNCHANGED,
    next: 'Try again. If it comes back, close Kith and open it again.',
  }),
  'database-from-newer-app': () => ({
    what: 'This notebook was last written by a newer Kith.',
    safe: 'Nothing has been touched.',
    next: 'Open it with that version, or restore an older backup.',
  }),
  'database-damaged': () => ({
    what: 'The notebook file is damaged.',
    safe: 'Your backups are not touched.',
    next: 'Restore the newest backup in Settings.',
  }),
  'database-locked': () => ({
    what: 'Another program is writing to the notebook.',
    safe: UNCHANGED,
    next: 'Close the other program and try again.',
  }),
  'disk-full': () => ({
    what: 'There is no room to save.',
    safe: UNCHANGED,
    next: 'Free about 200 MB, then press Try again.',
  }),
  'not-a-kith-file': () => ({
    what: 'This file is not a Kith notebook.',
    safe: UNCHANGED,
    next: 'Choose a file that Kith made.',
  }),
  'person-not-found': gone('person'),
  'import-not-found': gone('import'),
  'note-not-found': gone('note'),
  'reminder-not-found': gone('reminder'),
  'interaction-not-found': gone('entry'),
  'change-not-found': gone('change'),
  'change-conflict': () => ({
    what: 'This cannot be taken back on its own.',
    safe: 'Something later was built on it, and is kept.',
    next: 'Take back the later change first.',
  }),
  'import-already-undone': () => ({
    what: 'This import was already taken back.',
    safe: UNCHANGED,
    next: 'Bring the archive again if you want it.',
  }),
  'import-running': () => ({
    what: 'An import is running.',
    safe: UNCHANGED,
    next: 'Wait until it is done, or stop it.',
  }),
  'import-cancelled': () => ({
    what: 'The import was stopped.',
    safe: 'Nothing of it was kept.',
    next: 'Bring the archive again whenever you like.',
  }),
  'name-empty': () => ({
    what: 'A person needs a name.',
    safe: 'The former name stands.',
    next: 'Write at least one letter.',
  }),
  'archive-not-found': () => ({
    what: 'This file is no longer where it was.',
    safe: 'Nothing here has changed.',
    next: 'Choose it again.',
  }),
  'archive-unreadable': () => ({
    what: 'Kith may not read this file.',
    safe: 'Nothing here has changed.',
    next: 'Check its permissions, or copy it to your downloads.',
  }),
  'archive-not-zip': () => ({
    what: 'This file ends in .zip but is no zip.',
    safe: 'Nothing here has changed.',
    next: 'Download the archive again.',
  }),
  'archive-truncated': () => ({
    what: 'This zip ends too early.',
    safe: 'The download may have stopped.',
    next: 'Ask for it again; nothing here has changed.',
  }),
  'archive-damaged': ({ entry }) => ({
    what: entry ? `“${entry}” in this zip is damaged.` : 'This zip is damaged.',
    safe: 'Nothing here has changed.',
    next: 'Download the archive again.',
  }),
  'archive-encrypted': () => ({
    what: 'This zip is locked with a password.',
    safe: 'Nothing here has changed.',
    next: 'Unpack it yourself, then drop the folder.',
  }),
  'archive-bomb': ({ entry }) => ({
    what: `“${entry}” in this zip would unpack to far more than it should.`,
    safe: 'Kith stopped before reading it. Nothing here has changed.',
    next: 'Use the archive as you downloaded it from the network itself.',
  }),
  'archive-unsafe-path': ({ entry }) => ({
    what: `“${entry}” in this zip points outside of it.`,
    safe: 'Kith read nothing. Nothing here has changed.',
    next: 'Use the archive as you downloaded it from the network itself.',
  }),
  'archive-unknown': ({ looksLike, seen }) => ({
    what: looksLike ? `This looks like ${looksLike}, which Kith cannot read yet.` : 'Kith doesn’t know this archive.',
    safe: 'Nothing here has changed.',
    next: `Drop the zip from LinkedIn or X, as you downloaded it.${seen.length > 0 ? ` This one holds ${seen.slice(0, 3).join(', ')}.` : ''}`,
  }),
  'archive-html-only': () => ({
    what: 'This archive was made for reading in a browser.',
    safe: 'Nothing here has changed.',
    next: 'Ask for it again and choose JSON instead of HTML.',
  }),
  'archive-spreadsheet': ({ file }) => ({
    what: `“${file}” is a spreadsheet.`,
    safe: 'Nothing here has changed.',
    next: 'Save it as CSV, then drop that file.',
  }),
  'archive-empty': ({ file }) => ({
    what: `“${file}” is empty.`,
    safe: 'Nothing here has changed.',
    next: 'Ask for the archive again; it may not have been ready.',
  }),
  'archive-binary': ({ file }) => ({
    what: `“${file}” is not text.`,
    safe: 'Nothing here has changed.',
    next: 'Use the archive as you downloaded it.',
  }),
  'archive-no-people': ({ files }) => ({
    what: `There are no people in this archive (${files.slice(0, 3).join(', ')}).`,
    safe: 'Nothing here has changed.',
    next: 'LinkedIn’s quick archive may lack them; ask for the larger one.',
  }),
  'backup-unreadable': () => ({
    what: 'This backup cannot be read.',
    safe: UNCHANGED,
    next: 'Choose another one.',
  }),
  'offer-expired': () => ({
    what: 'Kith no longer has this file at hand.',
    safe: 'Nothing here has changed.',
    next: 'Drop or choose it again.',
  }),
  'link-refused': () => ({
    what: 'Kith does not open this address.',
    safe: 'It only opens profiles on LinkedIn and X.',
    next: 'Copy the address into your browser yourself.',
  }),
  usage: ({ message }) => ({ what: message, safe: UNCHANGED, next: 'Try again.' }),
};

/** The words for an error. */
export function errorCopy<C extends ErrorCode>(code: C, details: ErrorDetails[C]): ErrorCopy {
  return COPY[code](details);
}

/** Every code that has words, which is every code. */
export const ERROR_CODES = Object.keys(COPY) as readonly ErrorCode[];
