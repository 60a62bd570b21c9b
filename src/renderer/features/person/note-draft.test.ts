import { expect, test } from 'vitest';
import type { NoteId } from '../../../shared/model/ids.ts';
import { type DraftEvent, draftReducer, draftStatus, isEmptied, isUnsaved, startDraft } from './note-draft.ts';

const note = 4 as NoteId;
const after = (...events: DraftEvent[]) => events.reduce(draftReducer, startDraft(null));
const typed = (text: string): DraftEvent => ({ type: 'typed', text });
const saved = (text: string): DraftEvent => ({ type: 'saved', note, text });

test('nothing is saved before a word is written', () => {
  expect(isUnsaved(after(typed('  ')))).toBe(false);
  expect(draftStatus(after())).toBe('');
});

test('words are unsaved until the notebook has these very words', () => {
  expect(isUnsaved(after(typed('a')))).toBe(true);
  expect(draftStatus(after(typed('a'), { type: 'save-began' }, saved('a')))).toBe('Saved');
  const raced = after(typed('a'), { type: 'save-began' }, typed('ab'), saved('a'));
  expect(isUnsaved(raced)).toBe(true);
  expect(raced.text).toBe('ab');
});

test('a failed save keeps the words and says so', () => {
  const failed = after(typed('a'), { type: 'save-began' }, { type: 'save-failed' });
  expect(failed.text).toBe('a');
  expect(isUnsaved(failed)).toBe(true);
  expect(draftStatus(failed)).toBe('Not saved yet');
});

test('a note that was kept and then emptied is known', () => {
  expect(isEmptied(after(typed('a'), saved('a'), typed('')))).toBe(true);
  expect(isEmptied(after(typed('')))).toBe(false);
});

test('finishing makes room for the next', () => {
  expect(after(typed('a'), saved('a'), { type: 'finished' })).toEqual(startDraft(null));
});
