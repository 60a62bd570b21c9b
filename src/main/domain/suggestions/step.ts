import type { NudgeKind } from '../../../shared/model/nudge.ts';
import type { PersonView } from './person-view.ts';

/** The rungs of the ladder, lowest first. */
type Rung = 'listed' | 'noticed' | 'replied' | 'private-talk' | 'call' | 'met';

/** How far the user has come with a person, by what the archives and the user's own log hold. */
function rungOf(view: PersonView): Rung {
  const kinds = new Set(view.facts.events.filter((event) => event.day <= view.today).map((event) => event.kind));
  if (kinds.has('meeting')) return 'met';
  if (kinds.has('call')) return 'call';
  const { talk, signs } = view;
  if (talk.fromThem > 0 && talk.fromYou > 0) return 'private-talk';
  if (talk.count > 0 || signs.toThem !== null || signs.fromThem !== null) return 'replied';
  const isNear = signs.connectedDay !== null || view.facts.followsYou || signs.endorsedDays.length > 0;
  return isNear || signs.recommendedDay !== null || signs.invitedDay !== null ? 'noticed' : 'listed';
}

/**
 * The next small step with its size in minutes. Only the next rung; a thread that lies still is picked up
 * before anything else is asked of it.
 */
export function nextStep(view: PersonView, kind: NudgeKind, isDormant: boolean): string {
  if (kind === 'answer') return 'Answer in two or three lines · 5 minutes';
  if (kind === 'reconnect') return isDormant ? PICK_UP : talkFurther(rungOf(view));
  if (kind === 'get-to-know' && isRepliedToFirst(view)) return 'Reply to one of their posts · 3 minutes';
  return rungOf(view) === 'replied' ? 'Send a first direct message · 5 minutes' : 'Say hello in two lines · 5 minutes';
}

/** Whether the next rung is a public reply: you follow each other on X, and nothing else brought you near. */
export function isRepliedToFirst(view: PersonView): boolean {
  const { signs } = view;
  return signs.mutual && signs.connectedDay === null && rungOf(view) === 'noticed';
}

const PICK_UP = 'Pick up the thread in two or three lines · 5 minutes';

function talkFurther(rung: Rung): string {
  if (rung === 'private-talk') return 'Write a few lines and offer a short call · 10 minutes';
  if (rung === 'call') return 'Write a few lines and suggest meeting · 10 minutes';
  return PICK_UP;
}
