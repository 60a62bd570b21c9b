import type { CircleId } from '../../shared/model/circle.ts';

/** The circles' names as the user reads them. */
export const CIRCLE_NAMES: Readonly<Record<CircleId | 'unsorted', string>> = {
  close: 'Close',
  friends: 'Friends',
  colleagues: 'Colleagues',
  'get-to-know': 'Get to know',
  'just-following': 'Just following',
  unsorted: 'Unsorted',
};

interface CircleGlyphProps {
  readonly circle: CircleId | null;
  readonly size?: number;
  /** Names itself where no word stands beside it. */
  readonly named?: boolean;
}

/** A circle's shape: it carries the meaning, colour only helps. */
export function CircleGlyph({ circle, size = 16, named = false }: CircleGlyphProps) {
  const glyph = (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <Shape circle={circle} />
    </svg>
  );
  if (!named) return glyph;
  const name = CIRCLE_NAMES[circle ?? 'unsorted'];
  return (
    <span role="img" aria-label={name} title={name}>
      {glyph}
    </span>
  );
}

function Shape({ circle }: { readonly circle: CircleId | null }) {
  switch (circle) {
    case 'close':
      return <circle cx="8" cy="8" r="5.5" fill="var(--ring-1)" />;
    case 'friends':
      return (
        <>
          <circle cx="8" cy="8" r="5" fill="none" stroke="var(--ring-2)" strokeWidth="1.6" />
          <circle cx="8" cy="8" r="2.4" fill="var(--ring-2)" />
        </>
      );
    case 'colleagues':
      return <circle cx="8" cy="8" r="5" fill="none" stroke="var(--ring-3)" strokeWidth="2" />;
    case 'get-to-know':
      return (
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="var(--ring-4)" strokeWidth="1.8" strokeDasharray="3.3 2.2" />
      );
    case 'just-following':
      return <circle cx="8" cy="8" r="2" fill="var(--ring-5)" />;
    case null:
      return <path d="M4.5 8h7" stroke="var(--control)" strokeWidth="1.6" strokeLinecap="round" />;
  }
}
