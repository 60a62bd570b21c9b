import { hash } from 'node:crypto';
import type { ProfileRef } from './profile-key.ts';

/** Longer than any name; keeps keys of hostile rows short. */
const LONGEST_KEY = 200;

/** A name as written, with its runs of white space made single spaces. */
export function cleanName(...parts: readonly string[]): string {
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** A name for comparing: spaces collapsed, without control characters, NFC, lower case. */
export function foldName(name: string): string {
  return cleanName(name)
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC');
}

/** The first 32 hexadecimal digits of the SHA-256 of these parts. */
export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'buffer').toString('hex', 0, 16);
}

function shortKey(name: string): string {
  const folded = foldName(name);
  return folded.length > LONGEST_KEY ? `${folded.slice(0, LONGEST_KEY)}~${digest(folded)}` : folded;
}

/** A key of whoever has this name and was connected with on this day. */
export function meetingKey(name: string, connectedOn: string): string {
  return `linkedin:met/${shortKey(name)}|${connectedOn}`;
}

/** The account of someone of whom the export gives no more than a name, and maybe the day of connecting. */
export function nameRef(name: string, connectedOn: string | null = null): ProfileRef {
  const key = `linkedin:name/${shortKey(name)}${connectedOn === null ? '' : `|${connectedOn}`}`;
  return { source: 'linkedin', key, handle: null, url: null };
}

/** "LinkedIn Member" in LinkedIn's languages: many different people share it. */
const HIDDEN = new Set([
  'linkedin member',
  'linkedin user',
  'linkedin-mitglied',
  'linkedin mitglied',
  'membre linkedin',
  'membre de linkedin',
  'miembro de linkedin',
  'usuario de linkedin',
  'membro do linkedin',
  'membro linkedin',
  'utente linkedin',
  'utente di linkedin',
  'linkedin-lid',
  'linkedin lid',
  'linkedin-medlem',
  'linkedin-medlemmer',
  'użytkownik linkedin',
  'linkedin üyesi',
]);

/** Whether the name stands for someone who left or hides. */
export function isHiddenName(name: string): boolean {
  return HIDDEN.has(foldName(name));
}

/** Whether a name without a profile is one of LinkedIn's own senders ("The LinkedIn Team", "Ana from LinkedIn Premium"). */
export function isSystemName(name: string): boolean {
  return /(^|[^\p{L}])linkedin($|[^\p{L}])/u.test(foldName(name)) && !isHiddenName(name);
}
