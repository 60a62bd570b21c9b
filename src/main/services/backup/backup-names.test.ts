import { expect, test } from 'vitest';
import { backupName, isBackupName, surplusBackups } from './backup-names.ts';

test('a backup is named by its moment, and only such names are Kith’s', () => {
  const name = backupName(new Date(2026, 2, 9, 7, 5, 3).getTime());
  expect(name).toBe('kith-2026-03-09-070503.db');
  expect([name, 'kith-2026-03-09-070503-2.db'].every(isBackupName)).toBe(true);
  expect(['holiday.db', 'kith.db', `${name}.unfinished`].some(isBackupName)).toBe(false);
});

test('the ten newest and the first of every month are kept', () => {
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_none, day) => `kith-2026-${month}-${String(day + 1).padStart(2, '0')}-090000.db`);
  const names = [...days('01', 3), ...days('02', 4), ...days('03', 12), 'notes.txt'];
  expect(surplusBackups(names.toReversed())).toEqual([
    ...days('01', 3).slice(1),
    ...days('02', 4).slice(1),
    ...days('03', 2).slice(1),
  ]);
  expect(surplusBackups(names.slice(0, 3))).toEqual([]);
});
