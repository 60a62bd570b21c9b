import { OWNER_CAREER } from '../world/companies.ts';
import { OWNER } from '../world/owner.ts';
import type { World } from '../world/world.ts';
import { csvLine } from './csv.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const PROFILE_HEADER =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers';

/** Returns the files about the owner, by name, and those that a real export has besides. */
export function ownerFiles(world: World): Readonly<Record<string, string>> {
  return {
    'Profile.csv': profile(),
    'Email Addresses.csv': emails(),
    'Positions.csv': positions(world),
    'PhoneNumbers.csv': 'Extension,Number,Type\n,+10005550100,Mobile\n',
    'Skills.csv': 'Name\nInterviewing\nFacilitation\nCartography\n',
    'Company Follows.csv': 'Organization,Followed On\nRiverkeepers,Tue Mar 14 09:26:53 UTC 2023\n',
    'guide_messages.csv': 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n',
    'Registration.csv': 'Registered At,Registration Ip,Subscription Types\n"5/4/14, 9:12 AM",192.0.2.7,\n',
  };
}

function profile(): string {
  const { given, family, headline, city, handle } = OWNER;
  const site = '[PERSONAL:https://robinvale.example]';
  const about = ['', '', 'May 4', headline, 'I ask people about waiting.', 'Design', '', city];
  return `${PROFILE_HEADER}\n${csvLine([given, family, ...about, `[${handle}]`, site, ''])}`;
}

function emails(): string {
  const lines = OWNER.emails.map((email, index) =>
    csvLine([email, 'Yes', index === 0 ? 'Yes' : 'No', '3/9/21, 7:05 PM']),
  );
  return `Email Address,Confirmed,Primary,Updated On\n${lines.join('')}`;
}

function positions(world: World): string {
  const lines = OWNER_CAREER.toReversed().map(({ company, position, fromYears, untilYears }) =>
    csvLine([
      company,
      position,
      '',
      OWNER.city,
      monthText(world, fromYears),
      untilYears === 0 ? '' : monthText(world, untilYears),
    ]),
  );
  return csvLine(['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On']) + lines.join('');
}

function monthText(world: World, yearsBefore: number): string {
  const date = new Date((world.first - Math.round(yearsBefore * 365)) * 86_400_000);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
