import { decodeText } from './decode-text.ts';

/** One element of the array with the physical line on which it begins, or what is wrong there. */
export type JsonFinding =
  | { readonly kind: 'element'; readonly value: unknown; readonly text: string; readonly line: number }
  /** `row` tells that an element was lost with it; otherwise it is a remark. */
  | {
      readonly kind: 'problem';
      readonly code: JsonProblemCode;
      readonly line: number;
      readonly text: string;
      readonly row: boolean;
    };

export type JsonProblemCode = 'json-cut-off' | 'json-invalid' | 'invalid-encoding' | 'field-too-long' | 'empty-file';

/** An element longer than this is not held in memory; a conversation of a thousand messages has about 0.5 MB. */
const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;
const MAX_HEAD_BYTES = 4096;
const KEPT_PROBLEM_TEXT = 500;

const OTHER = 0;
const QUOTE = 1;
const OPEN = 2;
const CLOSE = 3;
const COMMA = 4;
const SPACE = 5;
const BACKSLASH = 6;
const CLASS = new Uint8Array(256);
for (const [kind, letters] of [
  [QUOTE, '"'],
  [OPEN, '[{'],
  [CLOSE, ']}'],
  [COMMA, ','],
  [SPACE, ' \t\r\n'],
  [BACKSLASH, '\\'],
] as const) {
  for (const letter of letters) CLASS[letter.charCodeAt(0)] = kind;
}
const NEWLINE = 10;
const EQUALS = '='.charCodeAt(0);
const ARRAY_OPEN = '['.charCodeAt(0);
const ARRAY_CLOSE = ']'.charCodeAt(0);
const OBJECT_OPEN = '{'.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);
const BOM = [0xef, 0xbb, 0xbf];

type Ending = 'comma' | 'close' | 'object';
type Phase = 'head' | 'opening' | 'elements' | 'tail' | 'done';

/**
 * Finds where elements begin and end in bytes as they come; `JSON.parse` reads each. Own code because a row's line and
 * its text as written are wanted, which streaming JSON parsers do not tell. Never evaluates anything.
 */
export class JsonElementScanner {
  private phase: Phase = 'head';
  private line = 1;
  private headBytes = 0;
  private isObject = false;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private started = false;
  private startLine = 1;
  private afterComma = false;
  private held: Uint8Array[] = [];
  private heldBytes = 0;
  private found: JsonFinding[] = [];

  /** Takes the next bytes and returns what they complete. They may not be changed afterwards. */
  push(chunk: Uint8Array): readonly JsonFinding[] {
    let at = 0;
    while (at < chunk.length && this.phase !== 'done') at = this.step(chunk, at);
    return this.take();
  }

  /** Returns what the end of the input leaves: an element cut off, or nothing. */
  end(): readonly JsonFinding[] {
    if (this.phase === 'head' && this.headBytes === 0) this.problem('empty-file', 0, '', false);
    else if (this.phase === 'head') this.problem('json-invalid', 1, '', false);
    else if (this.phase === 'opening') this.problem('json-cut-off', this.line, '', false);
    else if (this.phase === 'elements') this.cutOff();
    this.phase = 'done';
    return this.take();
  }

  private take(): readonly JsonFinding[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private step(chunk: Uint8Array, at: number): number {
    if (this.phase === 'head') return this.head(chunk, at);
    if (this.phase === 'opening') return this.opening(chunk, at);
    if (this.phase === 'elements') return this.elements(chunk, at);
    return this.tail(chunk, at);
  }

  private head(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.line += 1;
      if (byte === EQUALS) {
        this.phase = 'opening';
        return at + 1;
      }
      if (CLASS[byte] === SPACE || BOM.includes(byte)) continue;
      if (this.headBytes === 0 && CLASS[byte] === OPEN) {
        this.phase = 'opening';
        return at;
      }
      this.headBytes += 1;
      if (this.headBytes > MAX_HEAD_BYTES) {
        this.problem('json-invalid', 1, '', false);
        this.phase = 'done';
        return chunk.length;
      }
    }
    return chunk.length;
  }

  private opening(chunk: Uint8Array, from: number): number {
    const at = this.skipSpace(chunk, from);
    if (at === chunk.length) return at;
    const byte = chunk[at];
    if (byte === ARRAY_OPEN || byte === OBJECT_OPEN) {
      this.phase = 'elements';
      this.isObject = byte === OBJECT_OPEN;
      return this.isObject ? at : at + 1;
    }
    this.problem('json-invalid', this.line, '', false);
    this.phase = 'done';
    return chunk.length;
  }

  private elements(chunk: Uint8Array, from: number): number {
    const first = this.started ? from : this.begin(chunk, from);
    for (let at = first; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.line += 1;
      const kind = CLASS[byte];
      if (kind === OTHER || kind === SPACE) this.escaped = false;
      else if (this.inString) this.inText(kind);
      else {
        const ending = this.structure(kind, byte);
        if (ending) return this.finish(chunk, first, at, ending);
      }
    }
    this.hold(chunk.subarray(first));
    return chunk.length;
  }

  /** Follows one byte outside strings; tells when it ends the element. */
  private structure(kind: number | undefined, byte: number): Ending | null {
    if (kind === QUOTE) this.inString = true;
    else if (kind === OPEN) this.depth += 1;
    else if (kind === COMMA) return this.depth === 0 ? 'comma' : null;
    else if (kind === CLOSE && this.depth > 0) {
      this.depth -= 1;
      return this.isObject && this.depth === 0 ? 'object' : null;
    } else if (byte === ARRAY_CLOSE) return 'close';
    return null;
  }

  /** Skips to the first byte of an element and remembers its line. */
  private begin(chunk: Uint8Array, from: number): number {
    const at = this.skipSpace(chunk, from);
    const byte = chunk[at];
    if (byte !== undefined && byte !== ARRAY_CLOSE && CLASS[byte] !== COMMA) {
      this.started = true;
      this.startLine = this.line;
    }
    return at;
  }

  private inText(kind: number | undefined): void {
    if (this.escaped) this.escaped = false;
    else if (kind === BACKSLASH) this.escaped = true;
    else if (kind === QUOTE) this.inString = false;
  }

  private skipSpace(chunk: Uint8Array, from: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (CLASS[byte] !== SPACE) break;
      if (byte === NEWLINE) this.line += 1;
    }
    return at;
  }

  private hold(piece: Uint8Array): void {
    if (!this.started) return;
    this.heldBytes += piece.length;
    if (this.heldBytes > MAX_ELEMENT_BYTES) this.held = this.held.slice(0, 1);
    else if (piece.length > 0) this.held.push(piece);
  }

  private finish(chunk: Uint8Array, first: number, end: number, by: Ending): number {
    this.hold(chunk.subarray(first, by === 'object' ? end + 1 : end));
    if (this.started) this.emit();
    else if (by === 'comma' || this.afterComma) this.problem('json-invalid', this.line, '', false);
    this.afterComma = by === 'comma';
    this.reset();
    if (by !== 'comma') this.phase = 'tail';
    return end + 1;
  }

  private reset(): void {
    this.started = false;
    this.held = [];
    this.heldBytes = 0;
    this.depth = 0;
  }

  private emit(): void {
    const { text, valid } = decodeText(this.held);
    if (this.heldBytes > MAX_ELEMENT_BYTES) {
      this.problem('field-too-long', this.startLine, text, true);
      return;
    }
    if (!valid) this.problem('invalid-encoding', this.startLine + badLine(text), text, false);
    try {
      this.found.push({ kind: 'element', value: JSON.parse(text), text, line: this.startLine });
    } catch {
      // a broken element costs only itself when the next one can be found
      this.problem('json-invalid', this.startLine, text, true);
    }
  }

  private cutOff(): void {
    const { text } = decodeText(this.held);
    this.problem('json-cut-off', this.started ? this.startLine : this.line, text, false);
  }

  private tail(chunk: Uint8Array, from: number): number {
    let at = this.skipSpace(chunk, from);
    if (at < chunk.length && chunk[at] === SEMICOLON) at = this.skipSpace(chunk, at + 1);
    if (at === chunk.length) return at;
    this.problem('json-invalid', this.line, '', false);
    this.phase = 'done';
    return chunk.length;
  }

  private problem(code: JsonProblemCode, line: number, text: string, row: boolean): void {
    this.found.push({ kind: 'problem', code, line, text: text.slice(0, KEPT_PROBLEM_TEXT), row });
  }
}

/** Lines before the first character that could not be decoded. */
function badLine(text: string): number {
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length - 1;
}
