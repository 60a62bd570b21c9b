import type { Recognition } from '../importer.ts';

/**
 * The CSV files of a LinkedIn export, 2015 to 2026: names and header variants as data. Columns are found by name,
 * never by place; names are compared in lower case without spaces, `_` and `-`.
 */
export interface Layout<C extends string = string> {
  readonly holds: Recognition['files'][number]['holds'];
  /** File names, folded (see file-name.ts). */
  readonly files: RegExp;
  readonly columns: Readonly<Record<C, readonly string[]>>;
  /** With these columns a row is the header of a file of this name. */
  readonly header: readonly NoInfer<C>[];
  /** These columns tell the kind whatever the file is called; none when other files have them too. */
  readonly telling: readonly NoInfer<C>[];
}

function layout<C extends string>(described: Layout<C>): Layout<C> {
  return described;
}

const NAMES = { firstName: ['firstname', 'givenname'], lastName: ['lastname', 'familyname', 'surname'] } as const;

export const CONNECTIONS = layout({
  holds: 'connections',
  // the second: "linkedin_connections_export_microsoft_outlook.csv", before 2017
  files: /^connections$|linkedinconnections/,
  columns: {
    ...NAMES,
    middleName: ['middlename'],
    url: ['url', 'profileurl', 'linkedinurl', 'webpage'],
    email: ['emailaddress', 'email'],
    email2: ['email2address'],
    email3: ['email3address'],
    company: ['company', 'companyname'],
    position: ['position', 'jobtitle'],
    connectedOn: ['connectedon', 'dateconnected'],
  },
  header: ['firstName', 'lastName'],
  telling: ['firstName', 'lastName', 'connectedOn'],
});

export const MESSAGES = layout({
  holds: 'messages',
  files: /^messages$/,
  columns: {
    conversation: ['conversationid'],
    title: ['conversationtitle'],
    from: ['from', 'sender'],
    senderUrl: ['senderprofileurl'],
    to: ['to', 'recipient', 'recipients'],
    recipientUrls: ['recipientprofileurls', 'recipientprofileurl'],
    date: ['date', 'sentat'],
    subject: ['subject'],
    content: ['content', 'body'],
    direction: ['direction'],
    folder: ['folder'],
    attachments: ['attachments'],
    messageDraft: ['ismessagedraft'],
    conversationDraft: ['isconversationdraft'],
  },
  header: ['from', 'to', 'date', 'content'],
  telling: ['from', 'to', 'date', 'content'],
});

export const INVITATIONS = layout({
  holds: 'invitations',
  files: /^invitations$/,
  columns: {
    from: ['from'],
    to: ['to'],
    sentAt: ['sentat', 'datesent', 'sent'],
    message: ['message'],
    direction: ['direction'],
    inviter: ['inviterprofileurl', 'inviterprofileurn'],
    invitee: ['inviteeprofileurl', 'inviteeprofileurn'],
  },
  header: ['from', 'to', 'sentAt'],
  telling: ['from', 'to', 'sentAt', 'message'],
});

const ENDORSEMENT = { date: ['endorsementdate'], skill: ['skillname'], status: ['endorsementstatus'] } as const;

export const ENDORSEMENTS_RECEIVED = layout({
  holds: 'endorsements',
  files: /^endorsementreceivedinfo$/,
  columns: {
    ...ENDORSEMENT,
    firstName: ['endorserfirstname'],
    lastName: ['endorserlastname'],
    url: ['endorserpublicurl'],
  },
  header: ['date', 'firstName'],
  telling: ['date', 'skill', 'firstName', 'lastName'],
});

export const ENDORSEMENTS_GIVEN = layout({
  holds: 'endorsements',
  files: /^endorsementgiveninfo$/,
  columns: {
    ...ENDORSEMENT,
    firstName: ['endorseefirstname'],
    lastName: ['endorseelastname'],
    url: ['endorseepublicurl'],
  },
  header: ['date', 'firstName'],
  telling: ['date', 'skill', 'firstName', 'lastName'],
});

const RECOMMENDATION = {
  ...NAMES,
  company: ['company'],
  position: ['jobtitle'],
  text: ['text'],
  date: ['creationdate'],
  status: ['status'],
} as const;

export const RECOMMENDATIONS_RECEIVED = layout({
  holds: 'recommendations',
  files: /^recommendationsreceived$/,
  columns: RECOMMENDATION,
  header: ['firstName', 'text'],
  // given and received have the same header: only the name tells them apart
  telling: [],
});

export const RECOMMENDATIONS_GIVEN = layout({
  holds: 'recommendations',
  files: /^recommendationsgiven$/,
  columns: RECOMMENDATION,
  header: ['firstName', 'text'],
  telling: [],
});

export const CONTACTS = layout({
  holds: 'contacts',
  files: /^(imported)?contacts$/,
  columns: {
    ...NAMES,
    fullName: ['fullname'],
    companies: ['companies'],
    title: ['title'],
    emails: ['emails', 'emailaddress'],
    phones: ['phonenumbers'],
    createdAt: ['createdat'],
    profiles: ['profiles'],
  },
  header: ['firstName', 'emails'],
  telling: ['firstName', 'companies', 'emails', 'phones', 'createdAt'],
});

export const PROFILE = layout({
  holds: 'owner',
  files: /^profile$/,
  columns: { ...NAMES, maidenName: ['maidenname'], headline: ['headline'], industry: ['industry'] },
  header: ['firstName', 'lastName'],
  telling: ['firstName', 'lastName', 'maidenName', 'headline'],
});

export const EMAIL_ADDRESSES = layout({
  holds: 'owner',
  files: /^emailaddresses$/,
  columns: { email: ['emailaddress'], confirmed: ['confirmed'], primary: ['primary'] },
  header: ['email'],
  telling: ['email', 'confirmed', 'primary'],
});

/** Every file that is read, in the order of reading: who the owner is, who there is, what passed. */
export const LAYOUTS = {
  profile: PROFILE,
  emailAddresses: EMAIL_ADDRESSES,
  connections: CONNECTIONS,
  invitations: INVITATIONS,
  messages: MESSAGES,
  endorsementsReceived: ENDORSEMENTS_RECEIVED,
  endorsementsGiven: ENDORSEMENTS_GIVEN,
  recommendationsReceived: RECOMMENDATIONS_RECEIVED,
  recommendationsGiven: RECOMMENDATIONS_GIVEN,
  contacts: CONTACTS,
} as const;
export type FileKind = keyof typeof LAYOUTS;
export const FILE_KINDS = Object.keys(LAYOUTS) as readonly FileKind[];

/** LinkedIn's AI coaches: same header as messages.csv, but no person wrote there. Folded file names. */
export const COACH_LOGS = /(coach|guide|roleplay|learning)/;
