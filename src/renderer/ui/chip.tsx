import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import './chip.css';

interface ChipProps {
  readonly children: ReactNode;
  /** What it filters by, for "Remove filter …". */
  readonly name: string;
  readonly onRemove: () => void;
}

/** A filter in force; pressing it removes it. */
export function Chip({ children, name, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip chip-on" aria-label={`Remove filter: ${name}`} onClick={onRemove}>
      {children}
      <X size={12} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

interface TagProps {
  readonly children: string;
  /** Makes room for a small remove button. */
  readonly onRemove?: () => void;
}

/** A word the user put on a person. */
export function Tag({ children, onRemove }: TagProps) {
  return (
    <span className="tag">
      <bdi dir="auto" className="clip" title={children}>
        {children}
      </bdi>
      {onRemove && (
        <button type="button" className="tag-remove" aria-label={`Remove tag ${children}`} onClick={onRemove}>
          <X size={12} strokeWidth={2} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
