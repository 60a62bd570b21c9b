/** What stands in a JSON object, not yet trusted. */
export type Fields = Readonly<Record<string, unknown>>;

const DIGITS = /^[1-9]\d{0,19}$/;
const HANDLE = /^\w{1,20}$/;

/** Returns the value as fields, or none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** Returns the objects of a list; anything else in it is left out. */
export function listIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** Returns the first of these fields that holds a text with something in it. */
export function textIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/**
 * Returns the first of these fields that holds an id, as text: ids have up to 19 digits and do not survive a number.
 * "-1" and "0" stand for an account that is gone.
 */
export function idIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === 'string' && DIGITS.test(text)) return text;
  }
  return null;
}

/** Returns the first of these fields that holds a handle, without its `@`; letter case as written. */
export function handleIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const handle = textIn(fields, name)?.trim().replace(/^@/, '');
    if (handle !== undefined && HANDLE.test(handle)) return handle;
  }
  return null;
}
