import type { SourceId } from '../../shared/model/source.ts';

/** How to ask a place for the user's own archive, in three plain steps. */
export interface ArchiveGuide {
  readonly source: SourceId;
  readonly name: string;
  readonly holds: string;
  readonly wait: string;
  readonly steps: readonly [string, string, string];
  /** The page of `app.openPage` on which the first step begins. */
  readonly page: 'linkedin-export' | 'x-export';
  readonly open: string;
}

export const ARCHIVE_GUIDES: readonly ArchiveGuide[] = [
  {
    source: 'linkedin',
    name: 'LinkedIn',
    holds: 'Your connections, messages and invitations. Usually within a day.',
    wait: 'ready in about a day',
    steps: [
      'Open Settings, then Data privacy, then Get a copy of your data.',
      'Choose the larger archive. The quick one leaves out messages.',
      'Wait for the email, usually within a day. Leave the file zipped.',
    ],
    page: 'linkedin-export',
    open: 'Open LinkedIn settings',
  },
  {
    source: 'x',
    name: 'X',
    holds: 'Who you follow, who follows you, and your replies. Takes a day or two.',
    wait: 'ready in a day or two',
    steps: [
      'Open Settings, then Your account, then Download an archive of your data.',
      'Type your password and the code X sends you, then press Request archive.',
      'Wait for the email, a day or two. Download the file and leave it zipped.',
    ],
    page: 'x-export',
    open: 'Open X settings',
  },
];
