import { expect, test } from 'vitest';
import { fileWords } from './file-words.ts';

test.each([
  ['Connections.csv', 'Connections'],
  ['Basic/Connections (1).csv', 'Connections'],
  ['messages.csv', 'Messages'],
  ['Endorsement Received Info.csv', 'Endorsements of you'],
  ['ImportedContacts.csv', 'Phone book'],
  ['data/follower.js', 'Follow you'],
  ['data/tweets-part12.js', 'Your posts'],
  ['data/direct-messages-group.js', 'Group messages'],
  ['data/note-tweet.js', 'Your long posts'],
  ['data/deleted-tweets.js', 'Your deleted posts'],
  ['Email Addresses.csv', 'Your email addresses'],
])('%s holds %s', (path, label) => {
  expect(fileWords(path).label).toBe(label);
});

test('coach messages are no messages', () => {
  expect(fileWords('coach_messages.csv').label).toBe('coach_messages.csv');
});

test('a file without words keeps its own name', () => {
  expect(fileWords('data/something-new.js')).toEqual({ label: 'something-new.js', one: 'row', many: 'rows' });
});
