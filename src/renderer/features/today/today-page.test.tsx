// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeBridge, fakeBridge } from '../../../../tests/support/fake-bridge.ts';
import { App } from '../../app/app.tsx';

let bridge: FakeBridge;
let root: Root;

// React only flushes its work in `act` when it is told that this is a test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(async () => {
  window.location.hash = '#/today';
  bridge = fakeBridge();
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<App bridge={bridge} />));
  await settle();
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

/** Lets answers, change events and the reads after them come in. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await act(async () => new Promise((done) => setTimeout(done)));
}

async function press(key: string, held: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })),
  );
  await settle();
}

const calls = (method: string) => bridge.calls.filter((call) => call.method === method).map(({ input }) => input);
const openName = () => document.querySelector('[aria-expanded="true"][data-row-header]')?.textContent;

test('the hand is shown with its first person open', () => {
  expect(document.querySelector('h1')?.textContent).toMatch(/Sam$/);
  expect(document.querySelectorAll('.hand > li').length).toBe(4);
  expect(openName()).toBe('Ingrid Sollie');
  expect(document.querySelector('.nudge-open .mark')?.textContent).toBe('16 messages in 2021');
});

test('J opens the next, K the one before', async () => {
  await press('j');
  expect(openName()).toBe('Kofi Amankwah-Reyes');
  await press('k');
  expect(openName()).toBe('Ingrid Sollie');
});

test('C copies the opener and notes it', async () => {
  await press('c');
  expect(calls('app.copyText')).toEqual([{ text: bridge.notebook.nudges[0]?.opener }]);
  expect(calls('today.copied')).toHaveLength(1);
});

test('D logs a contact of today, and the next person opens', async () => {
  await press('d');
  expect(calls('people.logContact')).toMatchObject([{ id: 1, kind: 'message', direction: 'out' }]);
  expect(openName()).toBe('Kofi Amankwah-Reyes');
  expect(document.body.textContent).toContain('Contact with Ingrid Sollie logged for today.');
});

test('Z takes back the very act that the toast tells of', async () => {
  await press('d');
  await press('z');
  expect(calls('history.undo')).toEqual([{ change: 7 }]);
});

test('Enter opens the person, single keys rest in a field', async () => {
  await press('C', { shiftKey: true });
  const field = document.querySelector('textarea');
  await act(async () => field?.focus());
  await press('d');
  expect(calls('people.logContact')).toEqual([]);
});

test('a refused hand is told in place and can be tried again', async () => {
  bridge.refuse('today.hand', 'unexpected');
  await act(async () => bridge.emit({ type: 'changed', topics: ['today'] }));
  await settle();
  expect(document.querySelector('[role="alert"].notice')?.textContent).toContain(
    'Today’s people could not be worked out. Everything else works.',
  );
});
