import type { AccountKey } from '../../../shared/model/source.ts';
import { foldName, isHiddenName } from './names.ts';
import type { ProfileRef } from './profile-key.ts';

/** Someone as one row names them: by profile, by name, or both. */
export interface Party {
  readonly ref: ProfileRef | null;
  readonly name: string;
}

interface NamedConnection {
  readonly ref: ProfileRef;
  readonly company: string;
}

/** The bare key of a profile, as findings carry it. */
export function accountOf({ source, key }: AccountKey): AccountKey {
  return { source, key };
}

/** Whether two rows mean the same one: by profile where both have one of the same form, else by exact name. */
export function isSameParty(a: Party, b: Party): boolean {
  const form = (ref: ProfileRef) => ref.key.slice(0, ref.key.indexOf('/'));
  if (a.ref && b.ref && form(a.ref) === form(b.ref)) return a.ref.key === b.ref.key;
  return a.name !== '' && foldName(a.name) === foldName(b.name);
}

/** Everyone whom an export names, small enough to keep: no texts, no rows. */
export class People {
  readonly #connections = new Map<string, NamedConnection[]>();
  readonly #connectionKeys = new Set<string>();
  readonly #met = new Map<string, string | null>();
  readonly #names = new Map<string, { name: string; at: number }>();
  readonly #keysByName = new Map<string, Set<string>>();

  addConnection(ref: ProfileRef, name: string, company: string): void {
    this.#connectionKeys.add(ref.key);
    this.learnName({ ref, name }, 0);
    const folded = foldName(name);
    if (folded === '') return;
    const same = this.#connections.get(folded) ?? [];
    if (!same.some((known) => known.ref.key === ref.key)) same.push({ ref, company: foldName(company) });
    this.#connections.set(folded, same);
  }

  /** Notes who was connected with on a day; `row` tells two of one name apart where there is no address. */
  addMeeting(key: string, row: string): void {
    const known = this.#met.get(key);
    this.#met.set(key, known === undefined || known === row ? row : null);
  }

  /** Whether one connection alone has this name and this day. */
  isOnlyMeeting(key: string): boolean {
    return typeof this.#met.get(key) === 'string';
  }

  isConnection(key: string): boolean {
    return this.#connectionKeys.has(key);
  }

  /** Notes that a profile went by this name at that moment; the newest name counts. */
  learnName({ ref, name }: Party, at: number): void {
    if (ref === null || name === '' || isHiddenName(name)) return;
    const known = this.#names.get(ref.key);
    if (!known || at > known.at) this.#names.set(ref.key, { name, at });
    const folded = foldName(name);
    const keys = this.#keysByName.get(folded) ?? new Set();
    this.#keysByName.set(folded, keys.add(ref.key));
  }

  nameOf(key: string): string | null {
    return this.#names.get(key)?.name ?? null;
  }

  /** Every profile that went by this name in a row with an address. */
  keysNamed(name: string): ReadonlySet<string> {
    return this.#keysByName.get(foldName(name)) ?? new Set();
  }

  /**
   * The connection with exactly this name. `many`: several have it, and the company, where given, does not decide;
   * `none`: no connection has it.
   */
  connectionNamed(name: string, company = ''): ProfileRef | 'many' | 'none' {
    const same = this.#connections.get(foldName(name)) ?? [];
    if (same.length === 0) return 'none';
    const [only, ...others] = same.length === 1 ? same : same.filter((one) => one.company === foldName(company));
    return only && others.length === 0 ? only.ref : 'many';
  }
}
