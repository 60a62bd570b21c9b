/** What a file of an archive holds, in words: for a heading, and for one and several of its rows. */
export interface FileWords {
  readonly label: string;
  readonly one: string;
  readonly many: string;
}

const KNOWN: readonly (readonly [RegExp, FileWords])[] = [
  [/^connections$/, words('Connections', 'connection')],
  [/^messages$/, words('Messages', 'message')],
  [/^invitations$/, words('Invitations', 'invitation')],
  [/^endorsementreceivedinfo$/, words('Endorsements of you', 'endorsement')],
  [/^endorsementgiveninfo$/, words('Endorsements you gave', 'endorsement')],
  [/^recommendationsreceived$/, words('Recommendations of you', 'recommendation')],
  [/^recommendationsgiven$/, words('Recommendations you wrote', 'recommendation')],
  [/^(imported)?contacts$/, words('Phone book', 'phone book entry', 'phone book entries')],
  [/^profile$/, words('Your profile', 'row')],
  [/^emailaddresses$/, words('Your email addresses', 'address', 'addresses')],
  [/^account$/, words('Your account', 'row')],
  [/^screennamechange$/, words('Your former handles', 'handle')],
  [/^follower$/, words('Follow you', 'follower')],
  [/^following$/, words('You follow', 'account you follow', 'accounts you follow')],
  [/^tweets?$/, words('Your posts', 'post')],
  [/^notetweet$/, words('Your long posts', 'long post')],
  [/^communitytweet$/, words('Your community posts', 'community post')],
  [/^deletedtweets?$/, words('Your deleted posts', 'deleted post')],
  [/^directmessages?$/, words('Direct messages', 'direct message')],
  [/^directmessagesgroup$/, words('Group messages', 'group message')],
  [/^like$/, words('Likes', 'like')],
  [/^block$/, words('Blocked accounts', 'blocked account')],
  [/^mute$/, words('Muted accounts', 'muted account')],
  [/^contact$/, words('Address book on X', 'address book entry', 'address book entries')],
  [/^manifest$/, words('List of contents', 'entry', 'entries')],
];

/** Words for a file by its path in the archive; a file Kith has no words for keeps its own name. */
export function fileWords(path: string): FileWords {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return KNOWN.find(([name]) => name.test(plainName(base)))?.[1] ?? words(base, 'row');
}

/** A file name without its ending, part number, member number, browser's "(1)", and without spaces, `_` and `-`. */
function plainName(base: string): string {
  return base
    .toLowerCase()
    .replace(/\.(csv|js|json|txt)$/, '')
    .replace(/ ?\(\d+\)$/, '')
    .replace(/_\d{6,}$/, '')
    .replace(/-part\d+$/, '')
    .replace(/[ _-]/g, '');
}

function words(label: string, one: string, many = `${one}s`): FileWords {
  return { label, one, many };
}
