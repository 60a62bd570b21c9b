import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import { settings } from '../../shared/contract/app.ts';
import { settingsHandlers } from './settings.ts';

const DEFAULTS = { theme: 'system', handSize: 3, keyHints: true, singleKeys: true, onboarded: false };

test('a change of one setting leaves the others alone and can be undone', async () => {
  const book = peopleNotebook();
  expect(await settingsHandlers.get(book.query, {})).toEqual(DEFAULTS);
  await book.run(settingsHandlers.set, settings.set.input.parse({ handSize: 5 }));
  const { value, label, change } = await book.run(settingsHandlers.set, settings.set.input.parse({ theme: 'dark' }));
  expect(value).toEqual({ ...DEFAULTS, handSize: 5, theme: 'dark' });
  expect(label).toBe('Changed the theme');
  book.undo(change);
  expect(await settingsHandlers.get(book.query, {})).toEqual({ ...DEFAULTS, handSize: 5 });
});

test('the first run is remembered without a step of undo', async () => {
  const book = peopleNotebook();
  const { value, change } = await book.run(settingsHandlers.set, { onboarded: true });
  expect(value.onboarded).toBe(true);
  expect(change).toBeNull();
});

test('settings that are unknown, invalid or no JSON count as missing', async () => {
  const book = peopleNotebook();
  const insert = book.write.sqlite.prepare('INSERT INTO setting (key, value_json) VALUES (?, ?)');
  for (const [key, json] of [
    ['theme', '"purple"'],
    ['handSize', '7'],
    ['keyHints', '{broken'],
    ['__proto__', '{}'],
    ['later', '1'],
  ]) {
    insert.run(key, json);
  }
  expect(await settingsHandlers.get(book.query, {})).toEqual({ ...DEFAULTS, handSize: 7 });
});
