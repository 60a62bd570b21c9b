import { expect, test } from 'vitest';
import { fakeBridge } from '../../../tests/support/fake-bridge.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { asKithError, createApi, KithError } from './api.ts';

const id = 1 as PersonId;

test('a query answers with the value, a command with the value and its change', async () => {
  const api = createApi(fakeBridge());
  expect((await api.people.get({ id })).name).toBe('Ingrid Sollie');
  expect(await api.people.setCircle({ id, circle: 'close' })).toEqual({ value: null, change: 7 });
});

test('a refusal becomes an error with its code and incident', async () => {
  const bridge = fakeBridge();
  bridge.refuse('people.get', 'person-not-found');
  const refused = await createApi(bridge).people.get({ id }).catch(asKithError);
  expect(refused).toBeInstanceOf(KithError);
  expect(refused).toMatchObject({ code: 'person-not-found', incident: 'fake0001' });
});

test('what is no refusal is unexpected', () => {
  expect(asKithError(new TypeError('x')).code).toBe('unexpected');
});
