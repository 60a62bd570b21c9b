import type { ProblemCode } from '../model/import.ts';

type Wording = string | ((detail: string | null) => string);

const LONGEST_DETAIL = 80;

/** A detail as read from a file: one line, no longer than fits a sentence. */
function quoted(detail: string): string {
  const line = detail.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}…` : line}”`;
}

const WORDS: Readonly<Record<ProblemCode, Wording>> = {
  'no-visible-profile': 'A connection without a visible profile: the row holds only a date.',
  'duplicate-row': 'This row was already in the same export.',
  'own-account': 'This row is about you.',
  'names-no-one': 'This row names no one.',
  'likes-name-no-author': 'X keeps which post you liked, not who wrote it.',
  sponsored: 'An advertisement, not a message from a person.',
  'system-sender': (sender) =>
    sender ? `A message from ${quoted(sender)}, which is no person.` : 'A message from the network itself.',
  draft: 'A draft that was never sent.',
  'hidden-member': 'The other side is hidden or has left. Kith cannot tell who it was.',
  'unidentified-name': (name) =>
    name
      ? `This row gives only the name ${quoted(name)}, and Kith cannot tell whose it is.`
      : 'Kith cannot tell who this row is about.',
  'note-repeated-as-message': 'The note of an accepted invitation, already counted with the invitation.',
  'business-greeting': 'An automatic greeting from a business.',
  'unknown-event': (event) =>
    event ? `Kith does not know what ${quoted(event)} means here.` : 'Kith does not know this kind of entry.',
  'note-to-self': 'A message you sent to yourself.',
  'spam-folder': 'This conversation is in your spam folder.',
  'owner-unknown': 'Kith cannot tell which side of this conversation is you. Import Profile.csv together with it.',
  'unreadable-date': (date) =>
    date ? `This row has a date Kith can’t read: ${quoted(date)}.` : 'This row has no date.',
  'unreadable-row': 'Kith cannot read this row.',
  'missing-columns': (names) =>
    names ? `This row ends too early: ${names} missing.` : 'This row has fewer columns than the header.',
  'extra-columns': (count) =>
    count
      ? `This row has ${count} more ${count === '1' ? 'column' : 'columns'} than the header.`
      : 'This row has more columns than the header.',
  'invalid-encoding': (guess) =>
    guess
      ? `This line is not UTF-8. Kith read it as ${guess}; check its accented letters.`
      : 'This line holds bytes that are not UTF-8. “\uFFFD” stands in for them.',
  'field-too-long': 'One field of this row is too long to be real. The row was left out.',
  'unbalanced-quotes': (lines) =>
    lines
      ? `A quotation mark opened on this line is never closed. ${lines} lines were left out.`
      : 'A quotation mark opened on this line is never closed. The row was left out.',
  'json-cut-off': 'The file ends in the middle of an entry. Everything before it was read.',
  'json-invalid': 'This entry is not valid JSON.',
  'empty-file': 'The file is empty.',
  'header-only': 'The file has a header and no rows.',
  'no-header': 'No header that Kith knows is in this file, so none of it was read.',
  'binary-file': 'The file is not text, whatever its name says.',
  'spreadsheet-file':
    'The file is an Excel workbook, whatever its name says. Save it as CSV, or use the one you downloaded.',
  'count-differs': (detail) =>
    detail
      ? `The archive’s own list does not agree with this file: ${detail}.`
      : 'The archive’s own list gives another number of entries for this file.',
  'date-guessed': (date) =>
    date ? `Kith read ${quoted(date)} with the month first. It could be the day.` : 'Kith guessed the order of a date.',
};

/** Says in one plain sentence or two why a row was skipped or is worth a look. Exhaustive over the problem codes. */
export function problemMessage(code: ProblemCode, detail: string | null): string {
  const words = WORDS[code];
  return typeof words === 'string' ? words : words(detail === '' ? null : detail);
}
