/** One object inside a JSON text: where it stands and on which line of the text it begins, counted from 0. */
export interface ArraySpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * Returns where the objects stand that are direct elements of arrays at that depth (the outermost value has depth 0),
 * so that a message inside a conversation can be shown as written, with its own line. The text must be valid JSON.
 */
export function arraySpans(text: string, depth: number): readonly ArraySpan[] {
  const spans: ArraySpan[] = [];
  const open: string[] = [];
  let [line, start, startLine] = [0, 0, 0];
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const letter = text[at] ?? '';
    if (letter === '\n') line += 1;
    else if ('{['.includes(letter)) {
      if (open.length === depth) [start, startLine] = [at, line];
      open.push(letter);
    } else {
      open.pop();
      const isElement = open.length === depth && letter === '}' && open.at(-1) === '[';
      if (isElement) spans.push({ start, end: at + 1, line: startLine });
    }
  }
  return spans;
}

/** The next bracket or line end outside strings, from that place on. */
function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !'{}[]\n'.includes(text[at] ?? '')) {
    at = text[at] === '"' ? closingQuote(text, at) + 1 : at + 1;
  }
  return at;
}

/** The closing quote of the string that opens at this place. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
