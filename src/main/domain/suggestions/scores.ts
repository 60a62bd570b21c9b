import type { Signals } from './signals.ts';
import type { Term } from './term.ts';

/** Keep in touch: who is likely to be talked to anyway. `ln(1+warmDays) − 0.3·ln(1+elapsed)`. */
export function warmthTerms(signals: Signals): readonly Term[] {
  return [
    { code: 'messages-in-year', points: Math.log1p(signals.warmDays) },
    { code: 'last-contact', points: -0.3 * Math.log1p(signals.elapsed ?? 0) },
  ];
}

/**
 * Reconnect: who of the silent is still likely to answer.
 * `ln(1+warmDays) − 0.2·ln(1+elapsed) − 0.4·conf·ln(overdue)`: the longer the silence the lower, against what
 * every reminder app does, because "most overdue first" was measured to be worse than a coin.
 */
export function reconnectTerms(signals: Signals): readonly Term[] {
  return [
    { code: 'messages-in-year', points: Math.log1p(signals.warmDays) },
    { code: 'last-contact', points: -0.2 * Math.log1p(signals.elapsed ?? 0) },
    { code: 'usual-gap', points: -0.4 * signals.conf * Math.log(signals.overdue) },
  ];
}

/** Opening: who wrote and waits. `ln(1+inWarmDirect) − 0.3·ln(1+elapsed) + 0.3·nOut + 0.5·direct + 0.6·ln(1+group)`. */
export function openingTerms(signals: Signals): readonly Term[] {
  return [
    { code: 'wrote-last', points: Math.log1p(signals.inWarmDirect) },
    { code: 'last-contact', points: -0.3 * Math.log1p(signals.elapsed ?? 0) },
    { code: 'messages-in-year', points: 0.3 * signals.nOut },
    { code: 'wrote-last', points: 0.5 * signals.direct },
    { code: 'wrote-last', points: 0.6 * Math.log1p(signals.group) },
  ];
}
