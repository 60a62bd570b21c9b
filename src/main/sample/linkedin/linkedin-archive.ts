import { dateOfDayNumber } from '../../../shared/lib/calendar.ts';
import type { SampleArchive } from '../sample-archive.ts';
import type { World } from '../world/world.ts';
import { connectionsCsv } from './connections-csv.ts';
import { contactsCsv } from './contacts-csv.ts';
import { endorsementsCsv } from './endorsements-csv.ts';
import { invitationsCsv } from './invitations-csv.ts';
import type { Member } from './members.ts';
import { messagesCsv } from './messages-csv.ts';
import { ownerFiles } from './owner-csv.ts';
import { recommendationsCsv } from './recommendations-csv.ts';

/** Returns the "larger data archive" that LinkedIn would have made on that day. */
export function linkedInArchive(world: World, members: readonly Member[]): SampleArchive {
  const [year, month, day] = dateOfDayNumber(world.last).split('-');
  const texts = Object.entries(ownerFiles(world)).map(([path, text]) => ({ path, content: () => [text] }));
  return {
    name: `Complete_LinkedInDataExport_${month}-${day}-${year}.zip`,
    files: [
      { path: 'Connections.csv', content: () => connectionsCsv(members) },
      { path: 'messages.csv', content: () => messagesCsv(world, members) },
      { path: 'Invitations.csv', content: () => invitationsCsv(members) },
      { path: 'Endorsement_Received_Info.csv', content: () => endorsementsCsv(world, members, 'received') },
      { path: 'Endorsement_Given_Info.csv', content: () => endorsementsCsv(world, members, 'given') },
      { path: 'Recommendations_Received.csv', content: () => recommendationsCsv(world, members, 'received') },
      { path: 'Recommendations_Given.csv', content: () => recommendationsCsv(world, members, 'given') },
      { path: 'ImportedContacts.csv', content: () => contactsCsv(world, members) },
      ...texts,
    ],
  };
}
