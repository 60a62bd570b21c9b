import type { AccountKey } from '../../../shared/model/source.ts';
import type { OwnerFacts } from '../importer.ts';
import { accountOf, handleKey } from './accounts.ts';
import { type Fields, fieldsOf, handleIn, idIn, textIn } from './fields.ts';

/** Whose archive it is, gathered from the files that say so. */
export class Owner {
  private readonly ids = new Set<string>();
  private readonly handles = new Set<string>();
  private readonly emails = new Set<string>();
  private name: string | null = null;

  get isKnown(): boolean {
    return this.ids.size > 0;
  }

  /** Takes an id that is the owner's, where it could be told. */
  addId(id: string | null): void {
    if (id !== null) this.ids.add(id);
  }

  /** Takes what account.js, screen-name-change.js, user_details.js or the manifest say about the owner. */
  learn(entry: unknown): void {
    const outer = fieldsOf(entry);
    const config = fieldsOf(outer['userInfo']);
    const change = fieldsOf(outer['screenNameChange']);
    this.take(outer, []);
    this.take(fieldsOf(outer['account']), ['username']);
    this.take(config, ['userName']);
    this.take(change, []);
    this.take(fieldsOf(change['screenNameChange']), ['changedFrom', 'changedTo']);
  }

  /** Returns true for the owner's own id or a handle the owner has or had. */
  is({ id, handle }: { readonly id: string | null; readonly handle: string | null }): boolean {
    if (id !== null && this.ids.size > 0) return this.ids.has(id);
    return handle !== null && this.handles.has(handleKey(handle));
  }

  /** Returns the facts for the store, or null when nothing says whose archive it is. */
  facts(): OwnerFacts | null {
    const keys: AccountKey[] = [...this.ids].flatMap((id) => accountOf({ id, handle: null }) ?? []);
    for (const key of this.handles) keys.push({ source: 'x', key });
    return keys.length === 0 ? null : { source: 'x', keys, name: this.name, emails: [...this.emails] };
  }

  private take(fields: Fields, handleNames: readonly string[]): void {
    const id = idIn(fields, 'accountId', 'id_str', 'id');
    if (id !== null) this.ids.add(id);
    for (const name of [...handleNames, 'screen_name']) {
      const handle = handleIn(fields, name);
      if (handle !== null) this.handles.add(handleKey(handle));
    }
    const email = textIn(fields, 'email');
    if (email !== null) this.emails.add(email.trim().toLowerCase());
    this.name ??= textIn(fields, 'accountDisplayName', 'displayName', 'full_name');
  }
}
