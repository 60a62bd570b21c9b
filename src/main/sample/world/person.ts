import type { SampleName } from '../names/make-name.ts';
import type { Field } from './companies.ts';

/** How much the owner and a person have had to do with each other, at the first export. */
export type TieKind = 'close' | 'warm' | 'met' | 'inbound' | 'outbound' | 'none';
/** `waiting`: they wrote last. `drifting`: quiet beyond the usual gap. `dormant`: for half a year or longer. */
export type TieState = 'current' | 'waiting' | 'drifting' | 'dormant';
/** How a person writes. */
export type Voice = 'plain' | 'warm' | 'lower' | 'bright' | 'formal' | 'brisk';

export interface Tie {
  readonly kind: TieKind;
  readonly state: TieState;
  /** Where they write privately. */
  readonly on: 'linkedin' | 'x';
}

/** A person's LinkedIn profile as on the day of the export. */
export interface LinkedInSide {
  /** The end of the profile's address, percent-encoded as LinkedIn writes it. */
  readonly slug: string;
  /** Day number; null for who wrote or was invited without being connected. */
  readonly connectedDay: number | null;
  readonly email: string | null;
  /** The account is closed or hidden: its row holds only the date. */
  readonly isGhost: boolean;
}

/** A person's X account. */
export interface XSide {
  readonly id: string;
  readonly handle: string;
  /** The handle before that day number, when it was changed. */
  readonly before: { readonly day: number; readonly handle: string } | null;
  readonly followsYou: boolean;
  readonly youFollow: boolean;
  readonly isBlocked: boolean;
  readonly isMuted: boolean;
  /** Suspended or deleted since: posts name the handle with id -1. */
  readonly isGone: boolean;
}

/** Someone in the made-up network. */
export interface SamplePerson {
  readonly index: number;
  readonly name: SampleName;
  /** The name before a change of it; still the one on X. */
  readonly bornName: SampleName;
  readonly field: Field;
  readonly company: string;
  readonly position: string;
  /** The company before that day number, when they changed jobs between the two exports. */
  readonly before: { readonly day: number; readonly company: string } | null;
  readonly city: string;
  readonly voice: Voice;
  readonly tie: Tie;
  readonly linkedin: LinkedInSide | null;
  readonly x: XSide | null;
}

/** What friends call them. */
export function firstName({ name }: Pick<SamplePerson, 'name'>): string {
  return name.given.split(' ')[0] ?? name.given;
}

/** The address of a LinkedIn profile. */
export function linkedInUrl(slug: string): string {
  return `https://www.linkedin.com/in/${slug}`;
}

/** The company a person worked for on that day. */
export function companyOn({ company, before }: Pick<SamplePerson, 'company' | 'before'>, day: number): string {
  return before && day < before.day ? before.company : company;
}

/** The handle an X account had on that day. */
export function handleOn({ handle, before }: Pick<XSide, 'handle' | 'before'>, day: number): string {
  return before && day < before.day ? before.handle : handle;
}
