import { SlidersHorizontal } from 'lucide-react';
import type { Hand } from '../../../shared/model/nudge.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { consideredSentences } from './today-words.ts';

/** How today's people were chosen, in words. */
export function HowChosen({ hand }: { readonly hand: Hand }) {
  const found = consideredSentences(hand.considered);
  return (
    <Popover
      title="How these were chosen"
      align="end"
      trigger={
        <Button variant="quiet" icon={SlidersHorizontal} className="how-chosen-button">
          How these were chosen
        </Button>
      }
    >
      <div className="how-chosen">
        <p>Kith looked through your notebook today, on this computer, for a reason to write.</p>
        {found.length > 0 ? (
          <ul>
            {found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p>It found none today.</p>
        )}
        <p>
          From these it took a few: at most two of a kind where there is a choice, and someone you have never spoken to
          where there is one. Whoever you put in Close or Friends comes sooner. No one comes back for four weeks after
          being shown.
        </p>
        <p className="caption">
          The highlighted words are what each reason rests on. Press one to see the rows behind it.
        </p>
      </div>
    </Popover>
  );
}
