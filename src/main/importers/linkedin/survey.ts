import { AppError } from '../../../shared/errors/app-error.ts';
import { addDays, calendarDate } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Archive } from '../../platform/archive.ts';
import type { ReadOptions } from '../importer.ts';
import { readEmails } from './addresses.ts';
import { readConnectionRow } from './connection-row.ts';
import { DateOrders } from './date-orders.ts';
import { EndorsementGroups } from './endorsement-groups.ts';
import { type EndorsementCells, readEndorsementRow } from './endorsement-row.ts';
import type { LinkedInFile } from './file-kinds.ts';
import { InvitationNotes } from './invitation-notes.ts';
import { type InvitationCells, readInvitationRow } from './invitation-row.ts';
import * as layouts from './layouts.ts';
import { type MessageCells, readMessageRow } from './message-row.ts';
import { cleanName, digest } from './names.ts';
import { findOwner, type Owner, OwnerClues } from './owner.ts';
import { People } from './people.ts';
import { readTable, type TableRow } from './table.ts';
import { Talks } from './talks.ts';

/** What has to be known about a whole export before its rows can be understood. Holds names and keys, never texts. */
export interface Survey {
  readonly owner: Owner;
  readonly people: People;
  readonly talks: Talks;
  readonly notes: InvitationNotes;
  readonly endorsements: EndorsementGroups;
  readonly orders: DateOrders;
  /** The day on which the export was made, by its name or its newest row; null when nothing tells. */
  readonly exportedOn: CalendarDate | null;
  /** The day for which its facts are taken to hold. */
  readonly seenOn: CalendarDate;
}

/** How often each kind of file is read: to survey it, to give its rows, and first for the order of its dates. */
export const PASSES: Readonly<Record<layouts.FileKind, number>> = {
  profile: 2,
  emailAddresses: 2,
  connections: 3,
  invitations: 3,
  messages: 2,
  endorsementsReceived: 2,
  endorsementsGiven: 2,
  recommendationsReceived: 1,
  recommendationsGiven: 1,
  contacts: 1,
};

class Surveyor {
  readonly people = new People();
  readonly clues = new OwnerClues();
  readonly talks = new Talks();
  readonly notes = new InvitationNotes();
  readonly endorsements = new EndorsementGroups();
  readonly orders = new DateOrders();
  newest: CalendarDate | null = null;
  readonly #latest: CalendarDate;
  readonly #each: <C extends string>(
    path: string,
    layout: layouts.Layout<C>,
    take: (row: TableRow<C>) => void,
  ) => Promise<void>;

  constructor(archive: Archive, { signal, today }: ReadOptions) {
    // clocks and zones differ by a day; a later date is a mistake in the file
    this.#latest = addDays(today, 1);
    this.#each = async (path, layout, take) => {
      for await (const rows of readTable(archive, path, layout)) {
        if (signal.aborted) throw new AppError('import-cancelled', {});
        for (const row of rows) if (row.kind === 'cells') take(row);
      }
    };
  }

  async survey({ path, kind }: LinkedInFile): Promise<void> {
    switch (kind) {
      case 'profile':
        return this.#each(path, layouts.PROFILE, (row) =>
          this.clues.addName(cleanName(row.get('firstName'), row.get('lastName'))),
        );
      case 'emailAddresses':
        return this.#each(path, layouts.EMAIL_ADDRESSES, (row) => {
          for (const address of readEmails(row.get('email'))) this.clues.emails.add(address);
        });
      case 'connections':
        return this.#connections(path);
      case 'invitations':
        return this.#invitations(path);
      case 'messages':
        return this.#each(path, layouts.MESSAGES, (row) => this.#message(row));
      case 'endorsementsReceived':
        return this.#each(path, layouts.ENDORSEMENTS_RECEIVED, (row) => this.#endorsement('in', row));
      case 'endorsementsGiven':
        return this.#each(path, layouts.ENDORSEMENTS_GIVEN, (row) => this.#endorsement('out', row));
      default:
        return;
    }
  }

  /** The order of dates comes first: where there is no address, the day of connecting is part of the key. */
  async #connections(path: string): Promise<void> {
    await this.#each(path, layouts.CONNECTIONS, (row) => this.orders.see(path, row.get('connectedOn'), row.at.line));
    await this.#each(path, layouts.CONNECTIONS, (row) => {
      const connection = readConnectionRow(row, this.orders.orderIn(path));
      if (!connection) return;
      const { ref, name, company, emails, meeting } = connection;
      this.people.addConnection(ref, name, company ?? '');
      if (meeting !== null) this.people.addMeeting(meeting, digest(ref.key, company ?? '', ...emails));
      this.#date(connection.connectedOn);
    });
  }

  async #invitations(path: string): Promise<void> {
    await this.#each(path, layouts.INVITATIONS, (row) => this.orders.see(path, row.get('sentAt'), row.at.line));
    await this.#each(path, layouts.INVITATIONS, (row) => this.#invitation(row));
  }

  #invitation(row: InvitationCells): void {
    const invitation = readInvitationRow(row, this.orders.orderIn(row.at.file));
    const { inviter, invitee, direction, moment } = invitation;
    if (direction !== null) this.clues.addParty(direction === 'out' ? inviter : invitee);
    for (const party of [inviter, invitee]) this.people.learnName(party, moment?.at ?? 1);
    this.notes.add(invitation);
    this.#date(moment?.on ?? null);
  }

  #message(row: MessageCells): void {
    const message = readMessageRow(row, 'month-first');
    if (message.isDraft || message.isSponsored) return;
    if (message.direction === 'out') this.clues.addName(message.from.name);
    const at = message.moment?.at ?? 1;
    this.people.learnName(message.from, at);
    for (const party of message.to) this.people.learnName(party, at);
    this.talks.add(message.conversation, message.from, message.to);
    this.notes.see(message);
    this.#date(message.moment?.on ?? null);
  }

  #endorsement(direction: 'in' | 'out', row: EndorsementCells): void {
    const endorsement = readEndorsementRow(row, 'month-first');
    this.people.learnName(endorsement.party, 1);
    this.endorsements.add(direction, endorsement);
    this.#date(endorsement.moment?.on ?? null);
  }

  #date(on: CalendarDate | null): void {
    if (on !== null && on <= this.#latest && (this.newest === null || on > this.newest)) this.newest = on;
  }
}

/** The day in `Basic_LinkedInDataExport_06-07-2026.zip`. */
function dayInName(name: string): CalendarDate | null {
  const match = /(?<!\d)(\d{2})-(\d{2})-(\d{4})(?!\d)/.exec(name);
  return match ? calendarDate(Number(match[3]), Number(match[1]), Number(match[2])) : null;
}

/** Reads the export once to learn who is in it, whose it is, and of which day. Throws import-cancelled. */
export async function surveyExport(
  archive: Archive,
  files: readonly LinkedInFile[],
  options: ReadOptions,
): Promise<Survey> {
  const found = new Surveyor(archive, options);
  for (const file of files) await found.survey(file);
  const { people, clues, talks, notes, endorsements, orders, newest } = found;
  const named = dayInName(archive.name);
  // a copy may carry an older name than its newest row
  const exportedOn = named !== null && (newest === null || named >= newest) ? named : newest;
  const owner = findOwner(clues, people, talks);
  return { owner, people, talks, notes, endorsements, orders, exportedOn, seenOn: exportedOn ?? options.today };
}
