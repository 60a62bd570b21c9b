import { useEffect, useRef } from 'react';

/** The id of what heads a step of the import. */
export const STEP_HEADING = 'import-step-heading';

/** Moves the focus to a step's heading when the step changes by itself; the button that had it is gone by then. */
export function useStepFocus(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.getElementById(STEP_HEADING)?.focus({ preventScroll: true });
  }, [step]);
}
