import type { Finding } from '../importer.ts';
import { readEmails, readPhones } from './addresses.ts';
import type { CONTACTS } from './layouts.ts';
import { cleanName, digest, foldName } from './names.ts';
import { profileRef } from './profile-key.ts';
import { isFirst, type Reading, sight, skipped, told } from './rows.ts';
import type { TableRow } from './table.ts';

export type ContactCells = TableRow<keyof (typeof CONTACTS)['columns']>;

/** What one row of the address book says that the member once gave to LinkedIn. */
export function contactFindings(cells: ContactCells, reading: Reading): readonly Finding[] {
  const { owner } = reading.survey;
  const name = cleanName(cells.get('fullName')) || cleanName(cells.get('firstName'), cells.get('lastName'));
  const emails = readEmails(cells.get('emails'));
  const phones = readPhones(cells.get('phones'));
  const profile = profileRef(cells.get('profiles').split(/[\s,;]+/)[0] ?? '');
  const own = emails[0] ?? phones[0] ?? foldName(name);
  if (own === '') return [skipped(cells, 'names-no-one')];
  const isOwner = emails.some((address) => owner.hasEmail(address)) || (profile && owner.is({ ref: profile, name }));
  if (isOwner) return [skipped(cells, 'own-account')];
  const key = own.length > 260 ? digest(own) : own;
  const seen = sight(
    reading,
    'contacts',
    { source: 'linkedin', key: `linkedin:contact/${key}`, handle: null, url: null },
    {
      ...(name === '' ? {} : { name }),
      ...(emails.length === 0 ? {} : { emails }),
      ...(phones.length === 0 ? {} : { phones }),
      company: cells.get('companies') || null,
      position: cells.get('title') || null,
    },
    [
      ...emails.map((address) => `email:${address}`),
      ...phones.map((phone) => `phone:${phone}`),
      ...(profile ? [profile.key] : []),
    ],
  );
  if (!isFirst(reading, digest('contact', JSON.stringify(seen)))) return [skipped(cells, 'duplicate-row')];
  return [told(cells, [seen])];
}
