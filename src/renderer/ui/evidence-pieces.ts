interface EvidencePiece {
  readonly text: string;
  /** True for what stood between `[[` and `]]`: a fact read from the user's files. */
  readonly isFact: boolean;
  readonly key: string;
}

/** Cuts a reason into plain text and facts. Brackets that do not pair stay as they are. */
export function evidencePieces(text: string): readonly EvidencePiece[] {
  const pieces = text.split(/\[\[(.*?)\]\]/s);
  return pieces
    .map((piece, at) => ({ text: piece, isFact: at % 2 === 1, key: `${at}` }))
    .filter((piece) => piece.text !== '');
}
