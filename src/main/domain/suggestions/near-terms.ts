import { commonGround } from './common-ground.ts';
import type { PersonView } from './person-view.ts';
import type { Term } from './term.ts';

/**
 * The ranking of people never spoken to. No public data has outcomes for these signs, so this is a plain sum of
 * bounded terms, heaviest where they took most trouble: a recommendation 1.2, an invitation with a note 1,
 * public words from them up to 1, your public words to them up to 1.2, your own company 0.8, endorsements up to
 * 0.6, a company shared with few others up to 0.6, following each other 0.5, a circle 0.5, connected 0.3, a
 * rhythm 0.3. What is dated is worth half when it is old.
 */
export function nearTerms(view: PersonView): readonly Term[] {
  return [...signTerms(view), ...placeTerms(view)].filter((term) => term.points > 0);
}

function signTerms(view: PersonView): readonly Term[] {
  const { signs } = view;
  const dated = (day: number | null | undefined, points: number) => (day == null ? 0 : points * freshness(view, day));
  const endorsed = signs.endorsedDays;
  return [
    { code: 'recommended-you', points: dated(signs.recommendedDay, 1.2) },
    { code: 'invitation-note', points: dated(signs.invitedDay, 1) },
    { code: 'endorsed-you', points: dated(endorsed.at(-1), Math.min(0.6, 0.3 * Math.log1p(endorsed.length))) },
    { code: 'public-replies', points: dated(signs.toThem?.lastDay, capped(signs.toThem?.count, 0.35, 1.2)) },
    { code: 'mentioned-you', points: dated(signs.fromThem?.lastDay, capped(signs.fromThem?.count, 0.5, 1)) },
    { code: 'mutual-follow', points: signs.mutual ? 0.5 : 0 },
    { code: 'connected-on', points: dated(signs.connectedDay, 0.3) },
  ];
}

function placeTerms(view: PersonView): readonly Term[] {
  const ground = commonGround(view);
  const { circle, rhythmDays } = view.facts;
  return [
    { code: 'shared-company', points: ground?.yours ? 0.8 : rarity(ground?.others ?? 0) },
    { code: 'your-circle', points: (circle === null ? 0 : 0.5) + (rhythmDays === null ? 0 : 0.3) },
  ];
}

/** A company shared with one other says more than one shared with half the network. */
function rarity(others: number): number {
  return others === 0 ? 0 : 0.6 / (1 + (others - 1) / 10);
}

function capped(count: number | undefined, each: number, most: number): number {
  return Math.min(most, each * Math.log1p(count ?? 0));
}

function freshness(view: PersonView, day: number): number {
  return 0.5 + 0.5 * 2 ** (-(view.today - day) / 365);
}
