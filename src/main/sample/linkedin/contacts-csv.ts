import { asciiName } from '../names/handles.ts';
import { makeName } from '../names/make-name.ts';
import type { World } from '../world/world.ts';
import { csvLine } from './csv.ts';
import { sentAtText } from './dates.ts';
import type { Member } from './members.ts';

const HEADER = [
  'Source',
  'FirstName',
  'LastName',
  'Companies',
  'Title',
  'Emails',
  'PhoneNumbers',
  'CreatedAt',
  'Addresses',
  'Sites',
  'InstantMessageHandles',
  'FullName',
  'Birthday',
  'Location',
  'BookmarkedAt',
  'Profiles',
];
const DAY_MS = 86_400_000;

/** Yields ImportedContacts.csv, an old address book: a few connections by their e-mail address, and strangers. */
export function* contactsCsv(world: World, members: readonly Member[]): Generator<string> {
  yield csvLine(HEADER);
  const random = world.random.fork('address book');
  const created = sentAtText((world.firstDay + 900) * DAY_MS + 17 * 3_600_000);
  for (const { email, person, isGhost } of members) {
    if (email === null || isGhost || person.index % 2 === 1 || person.index >= world.people) continue;
    const { given, family } = person.name;
    yield contactLine([given, family, email, `+1000555${String(person.index % 10_000).padStart(4, '0')}`, created]);
  }
  for (let index = 0; index < Math.ceil(world.people / 60); index += 1) {
    const { given, family, latinGiven, latinFamily } = makeName(random.fork(index));
    const mail = `${asciiName(`${latinGiven} ${latinFamily}`, '.').toLowerCase()}@old.example`;
    yield contactLine([`${given} ${family}`, '', mail, '', created]);
  }
}

function contactLine([first = '', last = '', email = '', phone = '', created = '']: readonly string[]): string {
  const full = `${first} ${last}`.trim();
  return csvLine(['MOBILE_CONTACTS', first, last, '', '', email, phone, created, '', '', '', full, '', '', '', '']);
}
