import type { Reason, ReasonCode } from '../../../shared/model/nudge.ts';

const FACTORS: Readonly<Record<ReasonCode, string>> = {
  'wrote-last': 'wrote last',
  'usual-gap': 'quiet for longer than usual',
  'messages-in-year': 'wrote often before',
  'last-contact': 'time since the last word',
  'never-talked': 'never talked',
  'mutual-follow': 'follow each other',
  'connected-on': 'lately connected',
  'shared-company': 'same company',
  'public-replies': 'public replies',
  'endorsed-you': 'endorsed you',
  'recommended-you': 'recommended you',
  'invitation-note': 'wrote with the invitation',
  'mentioned-you': 'mentioned you',
  rhythm: 'your rhythm',
  'little-history': 'little history',
};

interface Factor {
  readonly code: ReasonCode;
  /** "+3", "−0.5". */
  readonly points: string;
  readonly label: string;
  readonly isAgainst: boolean;
}

/** The sum behind a suggestion as plain factors, in the order given. */
export function whyToday(reasons: readonly Reason[]): readonly Factor[] {
  return reasons.map(({ code, points }) => ({
    code,
    points: `${points < 0 ? '−' : '+'}${Number(Math.abs(points).toFixed(1))}`,
    label: FACTORS[code],
    isAgainst: points < 0,
  }));
}
