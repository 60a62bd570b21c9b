import { evidencePieces } from './evidence-pieces.ts';
import { Mark } from './mark.tsx';

interface EvidenceTextProps {
  /** Text with `[[…]]` around its facts. */
  readonly text: string;
  /** Opens the rows behind the facts. */
  readonly onOpen: () => void;
}

/** A sentence whose facts are marked and can be opened. */
export function EvidenceText({ text, onOpen }: EvidenceTextProps) {
  return evidencePieces(text).map((piece) =>
    piece.isFact ? (
      <Mark key={piece.key} onClick={onOpen} title="Show where this comes from">
        {piece.text}
      </Mark>
    ) : (
      piece.text
    ),
  );
}
