// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeBridge, fakeBridge } from '../../../../tests/support/fake-bridge.ts';
import { App } from '../../app/app.tsx';

let bridge: FakeBridge;
let root: Root;

// React only flushes its work in `act` when it is told that this is a test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// happy-dom draws no canvas and scrolls nothing; the chart and the reading-on are looked at in the real window.
vi.mock('../../ui/chart.tsx', () => ({ Chart: () => null }));

beforeEach(async () => {
  vi.useFakeTimers({ shouldAdvanceTime: false });
  window.location.hash = '#/person/1';
  bridge = fakeBridge();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<App bridge={bridge} />));
  await pass(50);
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));
const calls = (method: string) => bridge.calls.filter((call) => call.method === method).map(({ input }) => input);
const composer = () => document.querySelector<HTMLTextAreaElement>('.composer textarea');

async function type(text: string): Promise<void> {
  const field = composer();
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(async () => {
    setter?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a note is kept as it is typed, then kept up with', async () => {
  await type('Met at the kiln');
  expect(calls('notes.add')).toEqual([]);
  await pass(800);
  expect(calls('notes.add')).toEqual([{ id: 1, body: 'Met at the kiln' }]);
  expect(document.querySelector('.note-editor [role="status"]')?.textContent).toBe('Saved');
  await type('Met at the kiln, likes celadon');
  await pass(800);
  expect(calls('notes.save')).toEqual([{ note: 2, body: 'Met at the kiln, likes celadon' }]);
});

test('a failed save keeps the words, says so and tries again', async () => {
  bridge.refuse('notes.add', 'disk-full');
  await type('Do not lose this');
  await pass(800);
  expect(composer()?.value).toBe('Do not lose this');
  expect(document.querySelector('.note-editor [role="alert"]')?.textContent).toContain('Not saved yet.');
  await pass(4100);
  expect(calls('notes.add')).toHaveLength(2);
  expect(document.querySelector('.note-editor [role="alert"]')).toBeNull();
});

test('leaving the screen keeps what was just typed', async () => {
  await type('Almost forgot');
  await act(async () => {
    window.location.hash = '#/today';
    window.dispatchEvent(new Event('hashchange'));
  });
  await pass(10);
  expect(calls('notes.add')).toEqual([{ id: 1, body: 'Almost forgot' }]);
});

test('1 to 5 place the person, and the toast offers to take it back', async () => {
  await act(async () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true })),
  );
  await pass(50);
  expect(calls('people.setCircle')).toEqual([{ id: 1, circle: 'close' }]);
  expect(document.querySelector('.toast')?.textContent).toContain('Ingrid Sollie is in Close.');
});

test('a person who is gone is told of kindly', async () => {
  await act(async () => {
    window.location.hash = '#/person/99';
    window.dispatchEvent(new Event('hashchange'));
  });
  await pass(50);
  expect(document.body.textContent).toContain('This person is no longer here.');
});
