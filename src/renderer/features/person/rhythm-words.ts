import { spanWords } from '../../lib/format.ts';

/** The ready choices, in days. */
const RHYTHMS = [14, 30, 60, 90, 180, 365] as const;

const MONTH_DAYS = 28;

/** "Every two weeks", "Every six months or so"; "No rhythm" without one. */
export function rhythmWords(days: number | null): string {
  if (days === null) return 'No rhythm';
  const span = spanWords(days);
  return days < MONTH_DAYS || span.endsWith('or so') ? `Every ${span}` : `Every ${span} or so`;
}

/** "You used to write every seven weeks or so."; null when there is too little to tell. */
export function usualGapSentence(days: number | null): string | null {
  return days === null ? null : `You used to be in touch every ${spanWords(days)}.`;
}

interface RhythmChoice {
  readonly days: number | null;
  readonly label: string;
  readonly isTheirs: boolean;
}

/** The choices of the rhythm menu; the pace you two had comes first, and is only offered. */
export function rhythmChoices(usualGapDays: number | null): readonly RhythmChoice[] {
  const ready = RHYTHMS.map((days) => ({ days, label: rhythmWords(days), isTheirs: false }));
  const own =
    usualGapDays === null
      ? []
      : [{ days: usualGapDays, label: `As before, every ${spanWords(usualGapDays)}`, isTheirs: true }];
  return [...own, ...ready, { days: null, label: rhythmWords(null), isTheirs: false }];
}
