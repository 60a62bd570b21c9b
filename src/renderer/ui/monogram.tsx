import { initials, tintOf } from './initials.ts';
import './monogram.css';

interface MonogramProps {
  readonly name: string;
  /** False for an account whose name no archive holds: a dashed circle with "@". */
  readonly named?: boolean;
  readonly size?: 20 | 28 | 30 | 36 | 44 | 64;
}

/** Initials on a tint of the name. No photos: exports carry none and Kith fetches none. */
export function Monogram({ name, named = true, size = 36 }: MonogramProps) {
  const tint = named ? `monogram-tint-${tintOf(name)}` : 'monogram-unnamed';
  return (
    <span className={`monogram monogram-${size} ${tint}`} aria-hidden="true">
      {named ? initials(name) : '@'}
    </span>
  );
}
