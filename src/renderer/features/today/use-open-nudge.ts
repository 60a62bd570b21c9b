import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';

interface Chosen {
  readonly id: PersonId | null;
  /** Where it stood, so that the next in line opens when it leaves. */
  readonly at: number;
}

interface OpenNudge {
  readonly openId: PersonId | null;
  readonly open: (id: PersonId | null) => void;
  readonly move: (step: 1 | -1) => void;
}

/** Which person of the hand is open: the first to begin with, the next in line when one leaves. */
export function useOpenNudge(nudges: readonly DealtNudge[], headerId: (nudge: DealtNudge) => string): OpenNudge {
  const [chosen, setChosen] = useState<Chosen>({ id: nudges[0]?.personId ?? null, at: 0 });
  const openAt = openIndex(nudges, chosen);
  const open = nudges[openAt];
  const openId = open?.personId ?? null;
  const hadFocus = useRef(false);

  // When the open person leaves with the focus, their place in line takes it.
  useEffect(() => {
    const header = open && document.getElementById(headerId(open));
    if (hadFocus.current && header && isLost(document.activeElement)) header.focus({ preventScroll: true });
    const hand = header?.closest('ol');
    const watch = () => {
      const holder = document.activeElement;
      // a menu or dialog of the open card has the focus on its behalf
      if (!holder?.closest('[data-layer]')) hadFocus.current = hand?.contains(holder) ?? false;
    };
    document.addEventListener('focusin', watch);
    return () => document.removeEventListener('focusin', watch);
  }, [open, headerId]);

  const focus = (nudge: DealtNudge) =>
    requestAnimationFrame(() => document.getElementById(headerId(nudge))?.focus({ preventScroll: false }));
  return {
    openId,
    open: (id) => {
      const at = nudges.findIndex((nudge) => nudge.personId === id);
      setChosen({ id, at: Math.max(at, 0) });
    },
    move: (step) => {
      const at = Math.min(Math.max(openAt + step, 0), nudges.length - 1);
      const nudge = nudges[at];
      if (!nudge) return;
      setChosen({ id: nudge.personId, at });
      focus(nudge);
    },
  };
}

/** Where the open person stands; -1 when the user closed the last one. */
export function openIndex(nudges: readonly Pick<DealtNudge, 'personId'>[], chosen: Chosen): number {
  if (chosen.id === null) return -1;
  const at = nudges.findIndex((nudge) => nudge.personId === chosen.id);
  return at >= 0 ? at : Math.min(chosen.at, nudges.length - 1);
}

/** True for nothing, and for what is on its way out. */
function isLost(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('[inert], [data-closed]') !== null;
}
