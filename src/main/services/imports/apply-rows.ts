import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId } from '../../../shared/model/ids.ts';
import { type AccountBook, accountBook } from '../../db/imports/account-book.ts';
import { problemWriter } from '../../db/imports/import-records.ts';
import { interactionWriter } from '../../db/imports/interaction-writer.ts';
import { rememberOwnerKeys } from '../../db/imports/owners.ts';
import { sightingWriter } from '../../db/imports/sighting-writer.ts';
import type { Finding, OwnerFacts } from '../../importers/importer.ts';
import { importTally, type RowFate } from './import-tally.ts';

type Row = Extract<Finding, { kind: 'row' }>;
type Refused = Extract<Finding, { kind: 'skipped' | 'problem' }>;
type Fate = 'new' | 'updated' | 'same' | 'again';

/** Lists that say nothing about knowing somebody. */
const SILENT_LISTS = new Set<string>(['block', 'mute']);
const NUL = /\0/g;

/** What one import has done so far, and the way to go on. */
export interface RowApplier {
  readonly owner: () => string | null;
  readonly exportedOn: () => CalendarDate | null;
  readonly tally: ReturnType<typeof importTally>;
  /** Accounts of which anything was said. */
  readonly touched: Set<AccountId>;
  /** Accounts of which something new was said. */
  readonly changed: Set<AccountId>;
  apply(finding: Finding): void;
}

/** Applies findings to the notebook one after the other and settles the fate of each row. */
export function rowApplier(sqlite: Database, importId: ImportId, now: EpochMs): RowApplier {
  const accounts = accountBook(sqlite, importId, now);
  const addProblem = problemWriter(sqlite, importId);
  const tally = importTally();
  const touched = new Set<AccountId>();
  const changed = new Set<AccountId>();
  const fateOf = rowWriter(sqlite, importId, { accounts, touched, changed });
  let owner: string | null = null;
  let exportedOn: CalendarDate | null = null;

  const problem = ({ at, code, detail, raw }: Omit<Refused, 'kind'>) => addProblem({ ...at, code, detail, raw });
  const row = (finding: Row) => {
    const fate = fateOf(finding);
    tally.count(finding.at.file, fate);
    if (fate === 'skipped') problem({ ...finding, code: 'duplicate-row', detail: null });
  };
  const own = (facts: OwnerFacts) => {
    owner ??= facts.name;
    const emails = facts.emails.map((email) => `email:${email.trim().toLowerCase()}`);
    rememberOwnerKeys(sqlite, importId, [...facts.keys.map(({ key }) => key), ...emails]);
    for (const key of facts.keys) {
      const account = accounts.claim(key);
      touched.add(account);
      changed.add(account);
    }
  };
  return {
    owner: () => owner,
    exportedOn: () => exportedOn,
    tally,
    touched,
    changed,
    apply(finding) {
      if (finding.kind === 'row') row(finding);
      else if (finding.kind === 'owner') own(finding.owner);
      else if (finding.kind === 'snapshot') exportedOn = finding.on;
      else if (finding.kind === 'file') tally.open(finding.file);
      else {
        if (finding.kind === 'skipped') tally.count(finding.at.file, 'skipped');
        else tally.open(finding.at.file);
        problem(finding);
      }
    },
  };
}

interface Book {
  readonly accounts: AccountBook;
  readonly touched: Set<AccountId>;
  readonly changed: Set<AccountId>;
}

/** Returns a function that stores what a row says and returns its one fate. */
function rowWriter(sqlite: Database, importId: ImportId, { accounts, touched, changed }: Book) {
  const addSighting = sightingWriter(sqlite, importId);
  const addInteraction = interactionWriter(sqlite, importId);
  const read = rawMemory();

  const sight = ({ at, raw, sightings }: Row): Fate[] =>
    sightings.map((sighting) => {
      const account = accounts.find(sighting.account);
      if (!SILENT_LISTS.has(sighting.list)) accounts.ensurePerson(account);
      const fate = addSighting(account, { ...sighting, facts: { ...sighting.facts } }, { ...at, raw });
      return noted(account.id, fate);
    });
  const interact = ({ interactions, joins }: Row): Fate[] =>
    interactions.map(({ account: key, key: eventKey, ...event }) => {
      const account = accounts.find(key);
      accounts.ensurePerson(account);
      const telling = { ...event, text: event.text?.replace(NUL, '') ?? null };
      const given = { account, source: key.source, key: eventKey, telling };
      return noted(account.id, addInteraction(given, joins, { touched, changed }));
    });
  const noted = (account: AccountId, fate: Fate): Fate => {
    if (fate !== 'again') touched.add(account);
    if (fate === 'new' || fate === 'updated') changed.add(account);
    return fate;
  };

  return (row: Row): RowFate => {
    const sighted = sight(row);
    const passed = interact(row);
    const fates = passed.length > 0 ? passed : sighted;
    // two messages may be alike word for word; their own keys say whether they are one
    const isMessage = row.interactions.some(({ kind }) => kind === 'message');
    const isReadBefore = !isMessage && read.before(row.at.file, row.raw);
    const saysNothing = fates.length > 0 && fates.every((fate) => fate === 'again');
    const isTold = passed.length > 0 && !row.joins;
    return (isTold && saysNothing) || (isReadBefore && (row.joins || saysNothing)) ? 'skipped' : strongest(fates);
  };
}

function strongest(fates: readonly Fate[]): RowFate {
  if (fates.includes('new')) return 'new';
  return fates.includes('updated') ? 'updated' : 'same';
}

const HASH_DIGITS = 12;

/** Remembers rows by a 48-bit hash: a few bytes each, whatever their length. */
function rawMemory() {
  const seen = new Set<number>();
  return {
    /** Returns true when a row with the same text came before in this file. */
    before(file: string, raw: string): boolean {
      if (raw === '') return false;
      const mark = Number.parseInt(hash('sha1', `${file}\n${raw}`, 'hex').slice(0, HASH_DIGITS), 16);
      if (seen.has(mark)) return true;
      seen.add(mark);
      return false;
    },
  };
}
