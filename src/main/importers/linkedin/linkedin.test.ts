import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ExportFiles } from '../../../../tests/support/make-zip.ts';
import { tellFindings } from '../../../../tests/support/tell-findings.ts';
import { tempExportFolder } from '../../../../tests/support/temp-folder.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { openArchive } from '../../platform/open-archive.ts';
import type { Finding, ImportedInteraction } from '../importer.ts';
import { linkedin } from './linkedin.ts';

const FIXTURES = join(import.meta.dirname, '../../../../tests/fixtures/linkedin');
const today = '2026-06-07' as CalendarDate;

async function findings(path: string): Promise<AsyncIterable<Finding>> {
  const archive = await openArchive(path);
  onTestFinished(() => archive.close());
  const recognition = await linkedin.recognise(archive);
  if (!recognition) throw new Error('not recognised');
  return linkedin.read(archive, recognition, { signal: new AbortController().signal, today });
}

async function read(fixture: string): Promise<string[]> {
  return tellFindings(await findings(join(FIXTURES, fixture)));
}

async function readFiles(files: ExportFiles, name?: string): Promise<string[]> {
  return tellFindings(await findings(tempExportFolder(files, name)));
}

async function interactionsOf(path: string): Promise<ImportedInteraction[]> {
  const found: ImportedInteraction[] = [];
  for await (const finding of await findings(path)) if (finding.kind === 'row') found.push(...finding.interactions);
  return found;
}

describe('every era', () => {
  test('Outlook-style connections, before 2017, under their own file name', async () => {
    expect(await read('2016')).toEqual([
      'made on null',
      'linkedin_connections_export_microsoft_outlook.csv',
      '2',
      '  connections linkedin:name/mira oakfield on 2026-06-07: name="Mira Oakfield" emails=["mira@example.com"] company="Northwind Labs" position="Director" email:mira@example.com',
      '3',
      '  connections linkedin:url/pub/jose-alvarez/1/2b/3c4 on 2026-06-07: name="José Luis Álvarez" emails=["jose@example.com","jose@example.org"] company="Example GmbH" position="Consultant" url="https://www.linkedin.com/pub/jose-alvarez/1/2b/3c4" email:jose@example.com email:jose@example.org',
    ]);
  });

  test('2018: no preamble, US dates with times, first form of Messages.csv, names only', async () => {
    expect(await read('2018')).toEqual([
      'owner Sam Owner sam@example.com',
      'made on 2018-11-05',
      'Profile.csv',
      '2 skipped own-account',
      'Email Addresses.csv',
      '2 skipped own-account',
      '3 skipped own-account',
      'Connections.csv',
      '2',
      '  connections linkedin:name/mira oakfield|2018-11-05 on 2018-11-05: name="Mira Oakfield" emails=["mira@example.com"] company="Northwind Labs" position="Director" connectedOn="2018-11-05" email:mira@example.com linkedin:met/mira oakfield|2018-11-05',
      '3',
      '  connections linkedin:name/kai t.|2018-06-01 on 2018-11-05: name="Kai T." company=null position=null connectedOn="2018-06-01" linkedin:met/kai t.|2018-06-01',
      '4',
      '  connections linkedin:name/wei zhang|2017-02-02 on 2018-11-05: name="Wei Zhang" company="Example GmbH" position="Engineer" connectedOn="2017-02-02" linkedin:met/wei zhang|2017-02-02',
      '5',
      '  connections linkedin:name/wei zhang|2017-02-03 on 2018-11-05: name="Wei Zhang" company="Other AB" position="Analyst" connectedOn="2017-02-03" linkedin:met/wei zhang|2017-02-03',
      'Invitations.csv',
      '2',
      '  invitations linkedin:name/mira oakfield|2018-11-05 on 2018-11-05: name="Mira Oakfield"',
      '  invitation out linkedin:name/mira oakfield|2018-11-05 at 2018-11-04T05:05:00.000Z minute “We met at the fair” (matched by name)',
      '3',
      '  invitations linkedin:name/kai t.|2018-06-01 on 2018-11-05: name="Kai T."',
      '  invitation in linkedin:name/kai t.|2018-06-01 at 2018-05-31T07:10:00.000Z minute (matched by name)',
      '4 skipped unidentified-name Wei Zhang',
      'Messages.csv',
      '2',
      '  messages linkedin:name/mira oakfield|2018-11-05 on 2018-11-05: name="Mira Oakfield"',
      '  message in linkedin:name/mira oakfield|2018-11-05 at 2018-11-02T16:15:00.000Z minute “See you on Friday” (matched by name)',
      '3',
      '  message out linkedin:name/mira oakfield|2018-11-05 at 2018-11-01T23:40:00.000Z minute “Shall we meet?” (Friday · matched by name)',
      '4',
      '  messages linkedin:name/wei zhang on 2018-11-05: name="Wei Zhang"',
      '  message in linkedin:name/wei zhang at 2018-10-01T15:00:00.000Z minute “Hello there”',
      '5',
      '  messages linkedin:name/nora newcomer on 2018-11-05: name="Nora Newcomer"',
      '  message in linkedin:name/nora newcomer at 2018-09-01T15:00:00.000Z minute “Are you hiring?”',
      '6 skipped hidden-member',
      'Recommendations Received.csv',
      '2',
      '  recommendations linkedin:name/mira oakfield|2018-11-05 on 2018-11-05: name="Mira Oakfield"',
      '  recommendation in linkedin:name/mira oakfield|2018-11-05 at 2018-03-09 day “Sam kept our project "on rails".\n\nTwice.” (matched by name)',
      'Recommendations Given.csv',
      '2',
      '  recommendations linkedin:name/wei zhang|2017-02-03 on 2018-11-05: name="Wei Zhang"',
      '  recommendation out linkedin:name/wei zhang|2017-02-03 at 2018-04-10 day “A pleasure to work with.” (matched by name)',
      '3 skipped unidentified-name Wei Zhang',
      '4',
      '  recommendations linkedin:name/ola nordmann on 2018-11-05: name="Ola Nordmann"',
      '  recommendation out linkedin:name/ola nordmann at 2018-04-12 day “Bakes well.”',
      'Imported Contacts.csv',
      '2',
      '  contacts linkedin:contact/ada@example.com on 2018-11-05: name="Ada Example" emails=["ada@example.com"] phones=["+10005550100"] company="Example Ltd" position="Engineer" email:ada@example.com phone:+10005550100',
    ]);
  });

  test('February 2020: capital headers, dates without a zone', async () => {
    expect(await read('2020')).toEqual([
      'owner Sam Owner',
      'made on 2020-02-02',
      'Messages.csv',
      '2',
      '  messages linkedin:name/kai t. on 2020-02-02: name="Kai T."',
      '  message out linkedin:name/kai t. at 2020-02-01T10:30:00.000Z second “Happy birthday”',
      '3',
      '  message in linkedin:name/kai t. at 2020-02-01T11:00:00.000Z second “Thank you, Sam”',
      '4',
      '  message in linkedin:name/kai t. of 2 at 2020-02-02T11:00:00.000Z second “Dinner for three?”',
    ]);
  });

  test('2021: preamble, addresses of senders only, endorsements without addresses', async () => {
    expect(await read('2021')).toEqual([
      'owner Sam Owner linkedin:in/sam-owner',
      'made on 2021-06-07',
      'Profile.csv',
      '2 skipped own-account',
      'Connections.csv',
      '5',
      '  connections linkedin:name/mira oakfield|2021-06-07 on 2021-06-07: name="Mira Oakfield" emails=["mira@example.com"] company="Northwind Labs" position="Director, Research" connectedOn="2021-06-07" email:mira@example.com linkedin:met/mira oakfield|2021-06-07',
      '6',
      '  connections linkedin:name/josé álvarez pinto, pmp|2020-03-12 on 2021-06-07: name="José Álvarez Pinto, PMP" company="Example GmbH" position="Consultant" connectedOn="2020-03-12" linkedin:met/josé álvarez pinto, pmp|2020-03-12',
      '7 skipped no-visible-profile',
      'messages.csv',
      '2',
      '  messages linkedin:in/mira-oakfield-1a2b3c on 2021-06-07: name="Mira Oakfield" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c"',
      '  message in linkedin:in/mira-oakfield-1a2b3c at 2021-05-17T08:03:11.000Z second “Thanks, see you on Friday.”',
      '3',
      '  message out linkedin:in/mira-oakfield-1a2b3c at 2021-05-16T19:40:02.000Z second “Shall we meet?”',
      '4',
      '  messages linkedin:name/josé álvarez pinto, pmp|2020-03-12 on 2021-06-07: name="José Álvarez Pinto, PMP"',
      '  message out linkedin:name/josé álvarez pinto, pmp|2020-03-12 at 2021-05-10T07:00:00.000Z second “Are you there?” (matched by name)',
      '5',
      '  messages linkedin:name/nora newcomer on 2021-06-07: name="Nora Newcomer"',
      '  message out linkedin:name/nora newcomer at 2021-05-09T07:00:00.000Z second “Welcome”',
      '6',
      '  message out linkedin:in/mira-oakfield-1a2b3c of 3 at 2021-05-08T07:00:00.000Z second “Who is in?”',
      '7',
      '  message in linkedin:in/mira-oakfield-1a2b3c of 3 at 2021-05-08T06:00:00.000Z second “A trip?”',
      '8 skipped system-sender The LinkedIn Team',
      'Endorsement_Received_Info.csv',
      '2',
      '  endorsements linkedin:name/mira oakfield|2021-06-07 on 2021-06-07: name="Mira Oakfield"',
      '  endorsement in linkedin:name/mira oakfield|2021-06-07 at 2021-04-30T14:02:55.000Z second (SQL, Data Modelling · matched by name)',
      '3 joins',
      '  endorsement in linkedin:name/mira oakfield|2021-06-07 at 2021-04-30T14:02:55.000Z second (SQL, Data Modelling · matched by name)',
      '4',
      '  endorsements linkedin:name/ola nordmann on 2021-06-07: name="Ola Nordmann"',
      '  endorsement in linkedin:name/ola nordmann at 2021-04-29T10:00:00.000Z second (Baking)',
    ]);
  });

  test('July 2023: addresses of connections and recipients, member URNs in invitations', async () => {
    expect(await read('2023-07')).toEqual([
      'owner Sam Owner linkedin:in/sam-owner linkedin:urn/1000001',
      'made on 2023-06-17',
      'Connections.csv',
      '5',
      '  connections linkedin:in/mira-oakfield-1a2b3c on 2023-06-17: name="Mira Oakfield" company="Northwind Labs" position="Director, Research" connectedOn="2023-06-07" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c" linkedin:met/mira oakfield|2023-06-07',
      '6',
      '  connections linkedin:in/josé-alvarez-pinto on 2023-06-17: name="José Álvarez Pinto, PMP" emails=["jose@example.com"] company="Example GmbH" position="Consultant" connectedOn="2023-03-12" handle="josé-alvarez-pinto" url="https://www.linkedin.com/in/jos%C3%A9-alvarez-pinto" email:jose@example.com linkedin:met/josé álvarez pinto, pmp|2023-03-12',
      '7 skipped no-visible-profile',
      '8',
      '  connections linkedin:in/kai-t on 2023-06-17: name="Kai 🌱 T." company=null position=null connectedOn="2020-01-03" handle="kai-t" url="https://www.linkedin.com/in/kai-t" linkedin:met/kai 🌱 t.|2020-01-03',
      'Invitations.csv',
      '2',
      '  invitations linkedin:urn/1000002 on 2023-06-17: name="Mira Oakfield"',
      '  invitation out linkedin:urn/1000002 at 2023-06-07T02:05:00.000Z minute “Enjoyed your talk”',
      '3',
      '  invitations linkedin:urn/1000003 on 2023-06-17: name="Nora Newcomer"',
      '  invitation in linkedin:urn/1000003 at 2022-12-31T08:10:00.000Z minute',
      'messages.csv',
      '2',
      '  messages linkedin:in/mira-oakfield-1a2b3c on 2023-06-17: name="Mira Oakfield" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c"',
      '  message in linkedin:in/mira-oakfield-1a2b3c at 2023-06-17T08:03:11.000Z second “Thanks, see you on Friday.”',
      '3 skipped note-repeated-as-message',
      '4',
      '  messages linkedin:in/kai-t on 2023-06-17: name="Kai T." handle="kai-t" url="https://www.linkedin.com/in/kai-t"',
      '  message in linkedin:in/kai-t of 3 at 2023-04-02T11:00:00.000Z second “Hello all”',
      '5',
      '  messages linkedin:in/josé-alvarez-pinto on 2023-06-17: name="José Álvarez Pinto, PMP" handle="josé-alvarez-pinto" url="https://www.linkedin.com/in/jos%C3%A9-alvarez-pinto"',
      '  message out linkedin:in/kai-t of 3 at 2023-04-01T11:00:00.000Z second “Who comes?”',
      '  message out linkedin:in/josé-alvarez-pinto of 3 at 2023-04-01T11:00:00.000Z second “Who comes?”',
      '6 skipped sponsored',
      '7 skipped hidden-member',
      '8 skipped hidden-member',
      '9 skipped system-sender Eva från LinkedIn Premium',
      '10 skipped note-to-self',
      '11 skipped spam-folder',
      '12 skipped duplicate-row',
      '13 skipped unreadable-date 31 Feb 2019',
    ]);
  });

  test('December 2024: drafts, addresses in invitations and endorsements, address book; no coach logs', async () => {
    expect(await read('2024-12')).toEqual([
      'owner Sam Owner linkedin:in/sam-owner sam@example.com',
      'made on 2024-11-17',
      'Email Addresses.csv',
      '2 skipped own-account',
      'Connections.csv',
      '5',
      '  connections linkedin:in/mira-oakfield-1a2b3c on 2024-11-17: name="Mira Oakfield" company="Northwind Labs" position="Chief of Research" connectedOn="2023-06-07" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c" linkedin:met/mira oakfield|2023-06-07',
      'Invitations.csv',
      '2',
      '  invitations linkedin:in/kai-t on 2024-11-17: name="Kai T." handle="kai-t" url="https://www.linkedin.com/in/kai-t"',
      '  invitation out linkedin:in/kai-t at 2024-07-10T02:05:00.000Z minute “Enjoyed your talk”',
      '3',
      '  invitations linkedin:in/nora-newcomer on 2024-11-17: name="Nora Newcomer" handle="nora-newcomer" url="https://www.linkedin.com/in/nora-newcomer"',
      '  invitation in linkedin:in/nora-newcomer at 2023-12-31T08:10:00.000Z minute',
      'messages.csv',
      '2',
      '  messages linkedin:in/mira-oakfield-1a2b3c on 2024-11-17: name="Mira Oakfield" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c"',
      '  message in linkedin:in/mira-oakfield-1a2b3c at 2024-11-17T08:03:11.000Z second “Two lines”',
      '3 skipped draft',
      'Endorsement_Given_Info.csv',
      '2',
      '  endorsements linkedin:in/kai-t on 2024-11-17: name="Kai T." handle="kai-t" url="https://www.linkedin.com/in/kai-t"',
      '  endorsement out linkedin:in/kai-t at 2024-09-30T14:02:55.000Z second (Data Modelling, SQL)',
      '3 joins',
      '  endorsement out linkedin:in/kai-t at 2024-09-30T14:02:55.000Z second (Data Modelling, SQL)',
      'ImportedContacts.csv',
      '2',
      '  contacts linkedin:contact/ada@example.com on 2024-11-17: name="Ada Example" emails=["ada@example.com","ada@example.org"] phones=["+10005550100","+10005550101"] company=null position=null email:ada@example.com email:ada@example.org phone:+10005550100 phone:+10005550101',
      '3',
      '  contacts linkedin:contact/bo berg on 2024-11-17: name="Bo Berg" company=null position=null',
      '4 skipped names-no-one',
      '5 skipped own-account',
    ]);
  });

  test('February 2026: attachments, thirteen columns, member id in file names', async () => {
    expect(await read('2026-02')).toEqual([
      'owner Sam Owner linkedin:in/sam-owner',
      'made on 2026-01-04',
      'messages.csv',
      '2',
      '  messages linkedin:in/mira-oakfield-1a2b3c on 2026-01-04: name="Mira Oakfield" handle="mira-oakfield-1a2b3c" url="https://www.linkedin.com/in/mira-oakfield-1a2b3c"',
      '  message in linkedin:in/mira-oakfield-1a2b3c at 2026-01-04T07:15:00.000Z second “Two lines,really two lines.”',
      '3',
      '  messages linkedin:in/kai-t on 2026-01-04: name="Kai T." handle="kai-t" url="https://www.linkedin.com/in/kai-t"',
      '  message in linkedin:in/kai-t at 2026-01-03T07:15:00.000Z second (Offer · with an attachment)',
    ]);
  });

  test('March 2026: everything in quotation marks, line breaks kept', async () => {
    expect(await read('2026-03')).toEqual([
      'owner Sam Owner linkedin:in/sam-owner',
      'made on 2026-01-04',
      'messages.csv',
      '2',
      '  messages linkedin:in/mira-oakfield-new-address on 2026-01-04: name="Mira Oakfield" handle="mira-oakfield-new-address" url="https://www.linkedin.com/in/mira-oakfield-new-address"',
      '  message in linkedin:in/mira-oakfield-new-address at 2026-01-04T07:15:00.000Z second “Two lines,\nreally two lines.”',
      '4',
      '  messages linkedin:in/kai-t on 2026-01-04: name="Kai T." handle="kai-t" url="https://www.linkedin.com/in/kai-t"',
      '  message in linkedin:in/kai-t at 2026-01-03T07:15:00.000Z second (Offer · with an attachment)',
    ]);
  });

  test('what people put into their names, and what goes wrong with rows', async () => {
    expect(await read('ugly')).toEqual([
      'made on 2023-06-13',
      'Connections.csv',
      '2',
      '  connections linkedin:in/王小明 on 2023-06-13: name="小明 王" company="北風研究所" position="研究員" connectedOn="2023-06-07" handle="王小明" url="https://www.linkedin.com/in/%E7%8E%8B%E5%B0%8F%E6%98%8E" linkedin:met/小明 王|2023-06-07',
      '3',
      '  connections linkedin:in/layla-haddad on 2023-06-13: name="ليلى الحداد" company=null position=null connectedOn="2023-06-08" handle="layla-haddad" url="https://www.linkedin.com/in/layla-haddad" linkedin:met/ليلى الحداد|2023-06-08',
      '4',
      '  connections linkedin:in/ana-doe on 2023-06-13: name="Ana Doe, PhD (She/Her) 🌱" company="=HYPERLINK(\\"http://example.com\\",\\"x\\")" position="<script>alert(1)</script>" connectedOn="2023-06-09" handle="ana-doe" url="https://www.linkedin.com/in/ana-doe" linkedin:met/ana doe, phd (she/her) 🌱|2023-06-09',
      '5',
      '  connections linkedin:in/eve on 2023-06-13: name="‮Eve Reversed" company="-" position="Self-employed\\nin two lines" connectedOn="2023-06-10" handle="eve" url="https://www.linkedin.com/in/eve" linkedin:met/‮eve reversed|2023-06-10',
      '7 problem unreadable-date 31 Feb 2019',
      '7',
      '  connections linkedin:in/bad-date on 2023-06-13: name="Bad Date" company=null position=null handle="bad-date" url="https://www.linkedin.com/in/bad-date"',
      '8 problem missing-columns Email Address, Company, Position and others',
      '8',
      '  connections linkedin:in/too-short on 2023-06-13: name="Too Short" handle="too-short" url="https://www.linkedin.com/in/too-short"',
      '9 skipped missing-columns Last Name, URL, Email Address and others',
      '10 problem extra-columns 2',
      '10',
      '  connections linkedin:in/too-long on 2023-06-13: name="Too Long" company=null position=null connectedOn="2023-06-11" handle="too-long" url="https://www.linkedin.com/in/too-long" linkedin:met/too long|2023-06-11',
      '11 skipped unbalanced-quotes',
      '12 skipped duplicate-row',
      '13',
      '  connections linkedin:in/last-row on 2023-06-13: name="Last Row" company=null position=null connectedOn="2023-06-13" handle="last-row" url="https://www.linkedin.com/in/last-row" linkedin:met/last row|2023-06-13',
    ]);
  });
});

const ERA_4 =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
const PROFILE = 'First Name,Last Name,Maiden Name,Headline\nSam,Owner,,Maker\n';
const sam = 'Sam Owner,https://www.linkedin.com/in/sam-owner';
const mira = 'Mira Oakfield,https://www.linkedin.com/in/mira-oakfield';

function message(conversation: string, from: string, to: string, text = 'Hello', minute = 10): string {
  return `${conversation},,${from},${to},2024-05-17 08:${minute}:11 UTC,,${text},INBOX\n`;
}

describe('the same message in two exports', () => {
  test('has one key, with or without its line breaks, whatever the sender is called now', async () => {
    const older = await interactionsOf(join(FIXTURES, '2026-02'));
    const newer = await interactionsOf(join(FIXTURES, '2026-03'));
    expect(newer.map(({ key }) => key)).toEqual(older.map(({ key }) => key));
  });

  test('differs from any other message', async () => {
    const content = `${ERA_4}${message('2-A', mira, sam)}${message('2-A', mira, sam, 'Hello', 11)}${message('2-B', mira, sam)}${message('2-A', sam, mira)}${message('2-A', mira, sam, 'Hullo')}`;
    const keys = (await interactionsOf(tempExportFolder({ 'Profile.csv': PROFILE, 'messages.csv': content }))).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(5);
  });
});

describe('who the owner is', () => {
  const owner = async (files: ExportFiles) => (await readFiles(files)).find((line) => line.startsWith('owner'));

  test('by the name in Profile.csv, unless that is a connection of the same name', async () => {
    const namesake = 'Sam Owner,https://www.linkedin.com/in/sam-owner-2';
    expect(
      await owner({
        'Profile.csv': PROFILE,
        'Connections.csv':
          'First Name,Last Name,URL,Connected On\nSam,Owner,https://www.linkedin.com/in/sam-owner-2,07 Jun 2023\n',
        'messages.csv': `${ERA_4}${message('2-A', namesake, sam)}${message('2-B', sam, mira)}`,
      }),
    ).toBe('owner Sam Owner linkedin:in/sam-owner');
  });

  test('two profiles of the same name that talk to each other are not both the owner', async () => {
    const namesake = 'Sam Owner,https://www.linkedin.com/in/another-sam';
    const content = `${ERA_4}${message('2-A', namesake, sam)}${message('2-B', sam, mira)}${message('2-C', mira, sam)}`;
    expect(await readFiles({ 'Profile.csv': PROFILE, 'messages.csv': content })).toEqual(
      expect.arrayContaining([
        'owner Sam Owner linkedin:in/sam-owner',
        '  message in linkedin:in/another-sam at 2024-05-17T08:10:11.000Z second “Hello”',
      ]),
    );
  });

  test('a former address of the owner is the owner too', async () => {
    const former = 'Sam Owner,https://www.linkedin.com/in/sam-before';
    const content = `${ERA_4}${message('2-A', former, mira)}${message('2-B', sam, mira)}${message('2-C', mira, sam)}`;
    expect(await owner({ 'Profile.csv': PROFILE, 'messages.csv': content })).toBe(
      'owner Sam Owner linkedin:in/sam-owner linkedin:in/sam-before',
    );
  });

  test('by invitations, when there is no profile', async () => {
    expect(
      await owner({
        'Invitations.csv':
          'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nKai T.,Sam Owner,"7/9/24, 7:05 PM",,INCOMING,https://www.linkedin.com/in/kai-t,https://www.linkedin.com/in/sam-owner\n',
        'messages.csv': `${ERA_4}${message('2-A', mira, sam)}`,
      }),
    ).toBe('owner Sam Owner linkedin:in/sam-owner');
  });

  test('by who takes part in the most conversations', async () => {
    const kai = 'Kai T.,https://www.linkedin.com/in/kai-t';
    const content = `${ERA_4}${message('2-A', mira, sam)}${message('2-B', kai, sam)}`;
    expect(await owner({ 'messages.csv': content })).toBe('owner Sam Owner linkedin:in/sam-owner');
  });

  test('unknown: messages are left out, and why is said', async () => {
    expect(await readFiles({ 'messages.csv': `${ERA_4}${message('2-A', mira, sam)}` })).toEqual([
      'made on 2024-05-17',
      'messages.csv',
      '2 skipped owner-unknown',
    ]);
  });

  test('the owner is never a sighting', async () => {
    const lines = await readFiles({
      'Profile.csv': PROFILE,
      'Connections.csv':
        'First Name,Last Name,URL,Connected On\nSam,Own,https://www.linkedin.com/in/sam-owner,07 Jun 2023\n',
      'Invitations.csv':
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nSam Owner,Kai T.,"7/9/24, 7:05 PM",,OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/kai-t\n',
      'Endorsement_Given_Info.csv':
        'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2024/09/30 14:02:55 UTC,SQL,Sam,Owner,www.linkedin.com/in/sam-owner,ACCEPTED\n',
    });
    expect(lines.filter((line) => line.endsWith('skipped own-account'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('sam-owner') && !line.startsWith('owner'))).toEqual([]);
  });
});

describe('who a message went to', () => {
  const out = (to: string) => ['2-A', `${sam}`, to] as const;
  const sent = async (to: string) =>
    (await readFiles({ 'Profile.csv': PROFILE, 'messages.csv': `${ERA_4}${message(...out(to))}` }))
      .filter((line) => /message |skipped/.test(line) && !line.includes('own-account'))
      .map((line) => line.replace(/ at .*/, '').trim());

  test('a comma with a space inside a name, names separated with and without a space', async () => {
    const urls = '"https://www.linkedin.com/in/a,https://www.linkedin.com/in/b"';
    expect(await sent(`"José Pinto, PMP,Kai T.",${urls}`)).toEqual([
      'message out linkedin:in/a of 2',
      'message out linkedin:in/b of 2',
    ]);
    expect(await sent(`"Mira Oakfield, Kai T.",${urls}`)).toEqual([
      'message out linkedin:in/a of 2',
      'message out linkedin:in/b of 2',
    ]);
  });

  test('more names than addresses: no one gets a wrong name', async () => {
    const lines = await readFiles({
      'Profile.csv': PROFILE,
      'messages.csv': `${ERA_4}${message(...out('"Mira Oakfield,Kai T.",https://www.linkedin.com/in/a'))}`,
    });
    expect(lines).toContain('  messages linkedin:in/a on 2024-05-17: handle="a" url="https://www.linkedin.com/in/a"');
  });

  test('no address: one name is someone, several are not, LinkedIn is no one', async () => {
    expect(await sent('Nora Newcomer,')).toEqual(['message out linkedin:name/nora newcomer']);
    expect(await sent('"Nora Newcomer,Kai T.",')).toEqual([
      '1 skipped unidentified-name Nora Newcomer'.replace('1', '2'),
    ]);
    expect(await sent('LinkedIn Talent Solutions,')).toEqual(['2 skipped system-sender LinkedIn Talent Solutions']);
    expect(await sent('LinkedIn Member,')).toEqual(['2 skipped hidden-member']);
  });

  test('a hidden member with an address is someone without a name', async () => {
    const lines = await readFiles({
      'Profile.csv': PROFILE,
      'messages.csv': `${ERA_4}${message('2-A', 'LinkedIn Member,https://www.linkedin.com/in/hidden', sam)}`,
    });
    expect(lines).toContain('  message in linkedin:in/hidden at 2024-05-17T08:10:11.000Z second “Hello”');
    expect(lines.join()).not.toContain('LinkedIn Member');
  });
});

describe('the note of an accepted invitation', () => {
  const invitation = (direction: string, text: string) =>
    `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${
      direction === 'OUTGOING'
        ? `Sam Owner,Mira Oakfield,"5/16/24, 7:05 PM",${text},OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/mira-oakfield`
        : `Mira Oakfield,Sam Owner,"5/16/24, 7:05 PM",${text},INCOMING,https://www.linkedin.com/in/mira-oakfield,https://www.linkedin.com/in/sam-owner`
    }\n`;
  const messages = async (invited: string, content: string) =>
    (await readFiles({ 'Invitations.csv': invited, 'messages.csv': `${ERA_4}${content}` }))
      .slice(
        (await readFiles({ 'Invitations.csv': invited, 'messages.csv': `${ERA_4}${content}` })).indexOf(
          'messages.csv',
        ) + 1,
      )
      .filter((line) => !line.startsWith('  messages'));

  test.each(['OUTGOING', 'INCOMING'])(
    '%s: counts once, and only the first message that repeats it',
    async (direction) => {
      const [from, to] = direction === 'OUTGOING' ? [sam, mira] : [mira, sam];
      const content = `${message('2-A', from, to, 'Enjoyed  your talk', 30)}${message('2-A', from, to, 'Enjoyed your talk', 20)}`;
      const lines = await messages(invitation(direction, 'Enjoyed your talk'), content);
      expect(lines).toEqual(['2', expect.stringContaining('08:30:11'), '3 skipped note-repeated-as-message']);
    },
  );

  test('not the same words from the other side, nor words written before', async () => {
    const other = await messages(invitation('OUTGOING', 'Hello'), message('2-A', mira, sam));
    expect(other.join()).not.toContain('skipped');
    const before = message('2-A', sam, mira).replace('2024-05-17', '2024-05-01');
    expect((await messages(invitation('OUTGOING', 'Hello'), before)).join()).not.toContain('skipped');
  });
});

describe('which files', () => {
  const connections =
    'First Name,Last Name,URL,Connected On\nMira,Oakfield,https://www.linkedin.com/in/mira,07 Jun 2023\n';
  const recognised = async (files: ExportFiles) => {
    const archive = await openArchive(tempExportFolder(files));
    return (await linkedin.recognise(archive))?.files.map(({ path, holds }) => `${path} ${holds}`) ?? null;
  };

  test.each([
    'Connections.csv',
    'connections (1).csv',
    'CONNECTIONS.CSV',
    'my people.csv',
    'wrapper/folder/Connections_12345678.csv',
    'Connections.txt',
  ])('connections called %s', async (path) => {
    expect(await recognised({ [path]: connections })).toEqual([`${path} connections`]);
  });

  test('messages under any name but a coach’s', async () => {
    const content = `${ERA_4}${message('2-A', mira, sam)}`;
    expect(await recognised({ 'messages - copy.csv': content })).toEqual(['messages - copy.csv messages']);
    for (const name of ['coach_messages', 'guide_messages', 'LearningCoachMessages', 'learning_role_play_messages']) {
      expect(await recognised({ [`${name}.csv`]: content })).toBeNull();
    }
  });

  test('nothing without a header of LinkedIn’s, whatever the names', async () => {
    expect(await recognised({ 'Connections.csv': 'a,b\n1,2\n', 'messages.csv': '' })).toBeNull();
    expect(await recognised({ 'contacts.csv': 'First Name,Last Name,E-mail 1 - Value\nMira,Oakfield,\n' })).toBeNull();
  });

  test('a broken file beside a good one comes along, so that it is reported', async () => {
    const files = { 'Connections.csv': connections, 'messages.csv': '', 'Invitations.csv': 'From,To,Sent At\n' };
    expect(await readFiles(files)).toEqual(
      expect.arrayContaining(['0 problem empty-file', '0 problem header-only', 'Invitations.csv', 'messages.csv']),
    );
  });

  test('of two endorsement files of an old exporter, the one with underscores', async () => {
    const header = 'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status';
    const row = '2021/09/30 14:02:55 UTC,SQL,Kai,T.,ACCEPTED';
    const tsv = `\ufeff${header},Display Status\n${row},YES\n`.replaceAll(',', '\t');
    const old = Buffer.from(tsv.replace(/[^\t\n\ufeff]+/g, '"$&"'), 'utf16le');
    const both = { 'Endorsement Received Info.csv': old, 'Endorsement_Received_Info.csv': `${header}\n${row}\n` };
    expect(await recognised(both)).toEqual(['Endorsement_Received_Info.csv endorsements']);
    expect(await readFiles({ 'Endorsement Received Info.csv': old })).toContain(
      '  endorsement in linkedin:name/kai t. at 2021-09-30T14:02:55.000Z second (SQL)',
    );
  });
});

describe('files saved again in a spreadsheet', () => {
  test('byte order mark, CRLF, semicolons, short dates, lines of only separators', async () => {
    const content =
      '\ufeffFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\n;;;;;;\r\nMira;Oakfield;https://www.linkedin.com/in/mira;;Northwind Labs;;1-Feb-24\r\n;;;;;;\r\n';
    expect(await readFiles({ 'Connections.csv': content })).toEqual([
      'made on 2024-02-01',
      'Connections.csv',
      '3',
      '  connections linkedin:in/mira on 2024-02-01: name="Mira Oakfield" company="Northwind Labs" position=null connectedOn="2024-02-01" handle="mira" url="https://www.linkedin.com/in/mira" linkedin:met/mira oakfield|2024-02-01',
    ]);
  });

  test('columns without a name at the end of the header are nobody’s loss', async () => {
    const header = `First Name,Last Name,URL,Connected On${','.repeat(1000)}`;
    const row = 'Mira,Oakfield,https://www.linkedin.com/in/mira,07 Jun 2023';
    expect(await readFiles({ 'Connections.csv': `${header}\n${row}\n${row.replaceAll('mira', 'kai')},,\n` })).toEqual([
      'made on 2023-06-07',
      'Connections.csv',
      '2',
      expect.stringContaining('linkedin:in/mira'),
      '3',
      expect.stringContaining('linkedin:in/kai'),
    ]);
  });

  const dated = (...dates: readonly string[]) => ({
    'Connections.csv': `First Name,Last Name,URL,Connected On\n${dates.map((date, i) => `P,${i},https://www.linkedin.com/in/p${i},${date}\n`).join('')}`,
  });
  const days = async (...dates: readonly string[]) =>
    (await readFiles(dated(...dates))).flatMap(
      (line) => /connectedOn="([^"]+)|problem .*/.exec(line)?.slice(0, 2).at(-1) ?? /problem .*/.exec(line)?.[0] ?? [],
    );

  test('one date of a file tells the order of all', async () => {
    expect(await days('3/4/2024', '25/12/2023')).toEqual(['2024-04-03', '2023-12-25']);
    expect(await days('3/4/2024', '12/25/2023')).toEqual(['2024-03-04', '2023-12-25']);
  });

  test('when none does, the month comes first, and the guess is told', async () => {
    expect(await days('3/4/2024', '5/5/2023')).toEqual(['problem date-guessed 3/4/2024', '2024-03-04', '2023-05-05']);
  });
});

describe('name and day of connecting', () => {
  const meetings = async (content: string) =>
    (await readFiles({ 'Connections.csv': content })).flatMap((line) => /linkedin:met.*/.exec(line)?.[0] ?? []);
  const before2023 = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';
  const since2023 = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const ana = 'https://www.linkedin.com/in/ana';

  test('are what exports with addresses and those without have in common', async () => {
    const key = 'linkedin:met/ana doe|2020-01-03';
    expect(await meetings(`${before2023}Ana,Doe,,Old Co,,03 Jan 2020\n`)).toEqual([key]);
    expect(await meetings(`${since2023}Ana,Doe,${ana},,New Co,,03 Jan 2020\n`)).toEqual([key]);
  });

  test('stand for nobody when two have both, or one is missing', async () => {
    const two = `Ana,Doe,${ana}-1,,Co,,03 Jan 2020\nAna,Doe,${ana}-2,,Co,,03 Jan 2020\n`;
    expect(await meetings(`${since2023}${two}`)).toEqual([]);
    expect(await meetings(`${before2023}Ana,Doe,,One,,03 Jan 2020\nAna,Doe,,Two,,03 Jan 2020\n`)).toEqual([]);
    expect(await meetings(`${since2023}Ana,Doe,${ana},,Co,,\n,,${ana}-3,,Co,,03 Jan 2020\n`)).toEqual([]);
  });
});

test('the day in the name of the archive counts, unless a row is newer', async () => {
  const files = {
    'Connections.csv': 'First Name,Last Name,URL,Connected On\nMira,O,https://www.linkedin.com/in/m,07 Jun 2023\n',
  };
  expect(await readFiles(files, 'Basic_LinkedInDataExport_06-09-2023')).toContain('made on 2023-06-09');
  expect(await readFiles(files, 'Basic_LinkedInDataExport_06-01-2023')).toContain('made on 2023-06-07');
  const undated = {
    'Connections.csv': 'First Name,Last Name,URL,Connected On\nMira,O,https://www.linkedin.com/in/m,\n',
  };
  expect(await readFiles(undated)).toContain('made on null');
});

test('NUL and a name of 100,000 characters are read like any other', async () => {
  const long = 'n'.repeat(100_000);
  const lines = await readFiles({
    'Connections.csv': `First Name,Last Name,Company,Connected On\nMi\0ra,${long},Nul\0l,07 Jun 2023\n`,
  });
  expect(lines.at(-1)).toContain(`name="Mi\\u0000ra ${long}"`);
  expect(lines.at(-1)?.indexOf(' on 2023')).toBeLessThan(300);
});

test('an aborted signal stops the reading', async () => {
  const archive = await openArchive(join(FIXTURES, '2023-07'));
  const recognition = await linkedin.recognise(archive);
  if (!recognition) throw new Error('not recognised');
  const reading = linkedin.read(archive, recognition, { signal: AbortSignal.abort(), today });
  await expect(tellFindings(reading)).rejects.toMatchObject({ code: 'import-cancelled' });
});
