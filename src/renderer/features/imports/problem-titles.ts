import type { ProblemCode } from '../../../shared/model/import.ts';

interface Reason {
  /** Heads all rows of one reason. */
  readonly title: string;
  /** False where the row holds nothing to keep, by design of the export: nothing is broken and nothing is lost. */
  readonly isUnreadable: boolean;
}

const design = (title: string): Reason => ({ title, isUnreadable: false });
const broken = (title: string): Reason => ({ title, isUnreadable: true });

const REASONS: Readonly<Record<ProblemCode, Reason>> = {
  'no-visible-profile': design('Connections without a visible profile'),
  'duplicate-row': design('Rows that stand twice in this archive'),
  'own-account': design('Rows about you'),
  'names-no-one': design('Rows that name no one'),
  'likes-name-no-author': design('Likes that do not say whose post it was'),
  sponsored: design('Advertisements'),
  'system-sender': design('Messages from the network itself'),
  draft: design('Drafts that were never sent'),
  'hidden-member': design('Conversations with someone hidden or gone'),
  'unidentified-name': design('Names without a profile'),
  'note-repeated-as-message': design('Invitation notes that were counted already'),
  'business-greeting': design('Automatic greetings from businesses'),
  'unknown-event': design('Entries of a kind Kith does not know'),
  'note-to-self': design('Messages to yourself'),
  'spam-folder': design('Conversations in your spam folder'),
  'owner-unknown': broken('Conversations in which Kith cannot tell who you are'),
  'unreadable-date': broken('Rows with a date Kith can’t read'),
  'unreadable-row': broken('Rows Kith can’t read'),
  'missing-columns': broken('Rows that end too early'),
  'extra-columns': broken('Rows with more columns than their header'),
  'invalid-encoding': broken('Lines that are not UTF-8'),
  'field-too-long': broken('Rows with a field too long to be real'),
  'unbalanced-quotes': broken('Rows with a quotation mark that is never closed'),
  'json-cut-off': broken('Files that end in the middle of an entry'),
  'json-invalid': broken('Entries that are not valid JSON'),
  'empty-file': broken('Empty files'),
  'header-only': broken('Files with a header and no rows'),
  'no-header': broken('Files without a header Kith knows'),
  'binary-file': broken('Files that are not text'),
  'spreadsheet-file': broken('Files that are Excel workbooks'),
  'count-differs': broken('Files that hold another number of entries than announced'),
  'date-guessed': broken('Dates whose order Kith guessed'),
};

/** The heading over all rows set aside for one reason. */
export function problemTitle(code: ProblemCode): string {
  return REASONS[code].title;
}

/** True for rows that Kith could not read, false for rows that hold nothing to keep. */
export function isUnreadable(code: ProblemCode): boolean {
  return REASONS[code].isUnreadable;
}
