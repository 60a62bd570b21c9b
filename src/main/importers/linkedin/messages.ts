import type { ProblemCode } from '../../../shared/model/import.ts';
import type { Finding, ImportedInteraction } from '../importer.ts';
import { correspondents } from './correspondents.ts';
import type { Moment } from './dates.ts';
import { type MessageCells, type MessageRow, readMessageRow, textKey } from './message-row.ts';
import { digest, isHiddenName } from './names.ts';
import { accountOf } from './people.ts';
import { details, isFirst, MATCHED_BY_NAME, type Reading, sightOnce, skipped, told } from './rows.ts';
import type { Survey } from './survey.ts';

type Reason = { readonly code: ProblemCode; readonly detail?: string };

/** Why nobody's message this is; null for a message that passed between the owner and someone. */
function uselessness(row: MessageRow, { owner, notes }: Survey): Reason | null {
  if (row.isDraft) return { code: 'draft' };
  if (row.isSpam) return { code: 'spam-folder' };
  if (row.isSponsored) return { code: 'sponsored' };
  if (!owner.isKnown) return { code: 'owner-unknown' };
  if (notes.isRepeat(row)) return { code: 'note-repeated-as-message' };
  return null;
}

/** Why no one was found on the other side. */
function noOne(row: MessageRow, isOut: boolean, { owner }: Survey): Reason {
  const names = isOut ? row.to.map((party) => party.name) : [row.from.name];
  if (isOut && row.to.length > 0 && row.to.every((party) => owner.is(party))) return { code: 'note-to-self' };
  if (names.some(isHiddenName) || row.hidden > 0) return { code: 'hidden-member' };
  const name = names.find((one) => one !== '');
  if (name === undefined) return { code: 'names-no-one' };
  const isGroup = isOut && row.to.length > 1;
  return { code: isGroup ? 'unidentified-name' : 'system-sender', detail: name };
}

/** Everyone but the owner who took part, those unknown included; at least one. */
function countOthers(row: MessageRow, { owner }: Survey): number {
  const others = [row.from, ...row.to].filter(
    (party) => !owner.is(party) && (party.ref !== null || !isHiddenName(party.name)),
  );
  const distinct = new Set(others.map(({ ref, name }) => ref?.key ?? name));
  return Math.max(1, distinct.size + row.hidden);
}

/** The same for an export of any year: no names, no addresses, no white space. */
function messageKey(row: MessageRow, direction: 'in' | 'out', moment: Moment): string {
  return `message:${digest(row.conversation, `${moment.at ?? moment.on}`, direction, textKey(row.text))}`;
}

/** What one row of messages.csv says, whatever its era. */
export function messageFindings(cells: MessageCells, reading: Reading): readonly Finding[] {
  const { survey } = reading;
  const row = readMessageRow(cells, 'month-first');
  const useless = uselessness(row, survey);
  if (useless) return [skipped(cells, useless.code, useless.detail)];
  const isOut = row.direction === null ? survey.owner.is(row.from) : row.direction === 'out';
  const found = correspondents(row, isOut, survey);
  if (found.length === 0) {
    const { code, detail } = noOne(row, isOut, survey);
    return [skipped(cells, code, detail)];
  }
  const { moment } = row;
  if (moment === null) return [skipped(cells, 'unreadable-date', cells.get('date'))];
  const direction = isOut ? 'out' : 'in';
  const key = messageKey(row, direction, moment);
  if (!isFirst(reading, key)) return [skipped(cells, 'duplicate-row')];
  const others = Math.max(countOthers(row, survey), found.length);
  const attached = cells.get('attachments') !== '' && 'with an attachment';
  const interactions = found.map(
    ({ ref, isByName }): ImportedInteraction => ({
      account: accountOf(ref),
      kind: 'message',
      direction,
      on: moment.on,
      at: moment.at,
      precision: moment.precision,
      text: row.text === '' ? null : row.text,
      thread: row.conversation,
      others,
      key: others > 1 && isOut ? `${key}:${ref.key}` : key,
      detail: details(cells.get('subject'), attached, isByName && MATCHED_BY_NAME),
    }),
  );
  return [
    told(
      cells,
      found.flatMap(({ ref, name }) => sightOnce(reading, 'messages', ref, name)),
      interactions,
    ),
  ];
}
