const NAME = /^kith-(\d{4}-\d{2})-\d{2}-\d{6}(-\d+)?\.db$/;
const NEWEST_KEPT = 10;

/** Returns the name of a backup made at this moment, in the computer's own time: kith-YYYY-MM-DD-HHMMSS.db. */
export function backupName(at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `kith-${day}-${two(moment.getHours())}${two(moment.getMinutes())}${two(moment.getSeconds())}.db`;
}

/** Returns true for names that backupName gives; nothing else in the folder is Kith's. */
export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** Returns the backups that may go: all but the ten newest and the first of every month. */
export function surplusBackups(names: readonly string[]): string[] {
  const oldestFirst = names.filter(isBackupName).sort();
  const firsts = new Map<string, string>();
  for (const name of oldestFirst) {
    const month = NAME.exec(name)?.[1] ?? name;
    if (!firsts.has(month)) firsts.set(month, name);
  }
  const kept = new Set([...firsts.values(), ...oldestFirst.slice(-NEWEST_KEPT)]);
  return oldestFirst.filter((name) => !kept.has(name));
}
