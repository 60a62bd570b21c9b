import { PenLine } from 'lucide-react';
import type { SourceId } from '../../shared/model/source.ts';
import './source-glyph.css';

/** The sources' names as the user reads them. */
export const SOURCE_NAMES: Readonly<Record<SourceId, string>> = {
  linkedin: 'LinkedIn',
  x: 'X',
  manual: 'Added by you',
};

// Drawn by hand: no icon set that may be bundled carries these two.
const PATHS = {
  linkedin:
    'M4.98 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM3 9.75h4V21H3V9.75Zm6.5 0h3.83v1.54h.05c.53-.95 1.84-1.95 3.79-1.95 4.05 0 4.8 2.5 4.8 5.74V21h-4v-5.2c0-1.24-.02-2.84-1.82-2.84-1.82 0-2.1 1.35-2.1 2.75V21h-4V9.75h-.55Z',
  x: 'M14.234 10.162 22.977 0h-2.072l-7.591 8.824L7.251 0H.258l9.168 13.343L.258 24H2.33l8.016-9.318L16.749 24h6.993zm-2.837 3.299-.929-1.329L3.076 1.56h3.182l5.965 8.532.929 1.329 7.754 11.09h-3.182z',
};

interface SourceGlyphProps {
  readonly source: SourceId;
  readonly size?: number;
  /** Where the name stands beside it. */
  readonly decorative?: boolean;
}

/** Where an account comes from, as a glyph in that network's colour; never a text colour or a fill. */
export function SourceGlyph({ source, size = 14, decorative = false }: SourceGlyphProps) {
  const name = SOURCE_NAMES[source];
  const label = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  return (
    <span className={`source-glyph source-glyph-${source}`} {...label}>
      {source === 'manual' ? (
        <PenLine size={size} strokeWidth={1.75} aria-hidden="true" />
      ) : (
        <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
          <path d={PATHS[source]} />
        </svg>
      )}
    </span>
  );
}

interface SourceGlyphsProps {
  readonly sources: readonly SourceId[];
  readonly size?: number;
}

/** All the places a person was found on. */
export function SourceGlyphs({ sources, size = 14 }: SourceGlyphsProps) {
  return (
    <span className="source-glyphs">
      {sources.map((source) => (
        <SourceGlyph key={source} source={source} size={size} />
      ))}
    </span>
  );
}
