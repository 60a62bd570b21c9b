/** One row as written, without its line end. `line` is physical and 1-based. */
export interface SplitRecord {
  readonly kind: 'record';
  readonly line: number;
  readonly text: string;
}

/** A row that cannot be read, and how many physical lines were passed over because of it. */
export interface SplitFault {
  readonly kind: 'fault';
  readonly code: 'unbalanced-quotes' | 'field-too-long';
  /** Where the quotation mark was opened, or where the long row begins. */
  readonly line: number;
  readonly lines: number;
  readonly text: string;
}

export type SplitPiece = SplitRecord | SplitFault;

export interface RowShape {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  readonly columns: number;
  /** The line on which the first row begins. */
  readonly firstLine: number;
}

/** No network writes a row of a million characters. */
const LONGEST_ROW = 1_000_000;
/** How far the end of an open quotation is looked for before its text is given up. */
const MOST_HELD = 16_000_000;
/** After a fault, how long a row may be to be believed. */
const LONGEST_TRIAL = 100_000;
const KEPT = 2_000;
const QUOTE = '"';

interface Fault {
  readonly code: SplitFault['code'];
  readonly line: number;
  readonly from: number;
  readonly text: string;
}

/**
 * Cuts RFC 4180 text into rows, line breaks inside quotation marks included. When a quotation is never closed, or
 * closes in the middle of a word, the row it began in is given up, and reading resumes at the next line that by itself
 * is a whole row with the header's number of columns. csv-parse would stop there, or swallow the rest of the file.
 */
export class RecordSplitter {
  readonly #shape: RowShape;
  #text = '';
  #at = 0;
  #line: number;
  #start = 0;
  #recordLine: number;
  #cells = 1;
  #mode: 'field-start' | 'plain' | 'quoted' | 'skip-line' = 'field-start';
  #quoteAt = 0;
  #quoteLine = 0;
  /** The first characters of a row whose text was given up. */
  #dropped: string | null = null;
  #fault: Fault | null = null;
  #out: SplitPiece[] = [];

  constructor(shape: RowShape) {
    this.#shape = shape;
    this.#line = shape.firstLine;
    this.#recordLine = shape.firstLine;
  }

  /** Takes more text; returns the rows and faults that it completes. */
  push(text: string): readonly SplitPiece[] {
    this.#text += text;
    this.#scan(false);
    this.#compact();
    return this.#take();
  }

  /** Returns what the end of the text completes. */
  end(): readonly SplitPiece[] {
    this.#scan(true);
    while ((this.#start < this.#text.length || this.#dropped !== null) && this.#mode !== 'skip-line') {
      if (this.#mode === 'quoted') this.#fail('unbalanced-quotes');
      else this.#finishRecord();
      this.#scan(true);
    }
    this.#settle(this.#mode === 'skip-line' ? this.#line + 1 : this.#line);
    return this.#take();
  }

  #take(): readonly SplitPiece[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #scan(isEnd: boolean): void {
    while (this.#at < this.#text.length) {
      if (this.#mode === 'skip-line') this.#skipLine();
      else if (this.#mode !== 'quoted') this.#scanPlain();
      else if (!this.#scanQuoted(isEnd)) return;
    }
  }

  #skipLine(): void {
    const newline = this.#text.indexOf(this.#shape.newline, this.#at);
    this.#at = newline === -1 ? this.#text.length : newline + 1;
    if (newline === -1) return;
    this.#line++;
    this.#beginRecord();
  }

  #scanPlain(): void {
    const { delimiter, newline } = this.#shape;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === newline) {
        this.#finishRecord();
        return;
      }
      if (char === delimiter) {
        this.#cells++;
        this.#mode = 'field-start';
      } else if (char === QUOTE && this.#mode === 'field-start') {
        this.#openQuote();
        return;
      } else this.#mode = 'plain';
    }
  }

  #openQuote(): void {
    this.#quoteAt = this.#at;
    this.#quoteLine = this.#line;
    this.#mode = 'quoted';
    this.#at++;
  }

  /** False when the next character, not read yet, decides. */
  #scanQuoted(isEnd: boolean): boolean {
    const quote = this.#text.indexOf(QUOTE, this.#at);
    this.#passTo(quote === -1 ? this.#text.length : quote);
    if (this.#fault !== null && this.#at - this.#start > LONGEST_TRIAL) this.#fail('unbalanced-quotes');
    else if (quote !== -1) {
      const next = this.#text[quote + 1];
      if (next === undefined && !isEnd) return false;
      if (next === QUOTE) this.#at += 2;
      else if (next === undefined || next === this.#shape.delimiter || next === '\n' || next === '\r') {
        this.#at++;
        this.#mode = 'plain';
      } else this.#fail('unbalanced-quotes');
    }
    return true;
  }

  #passTo(end: number): void {
    const { newline } = this.#shape;
    for (let at = this.#text.indexOf(newline, this.#at); at !== -1 && at < end; ) {
      this.#line++;
      at = this.#text.indexOf(newline, at + 1);
    }
    this.#at = end;
  }

  #finishRecord(): void {
    const written = this.#text.slice(this.#start, this.#at);
    const text = written.endsWith('\r') ? written.slice(0, -1) : written;
    const isBlank = this.#dropped === null && text.trim() === '';
    if (this.#fault !== null && !isBlank && (this.#dropped !== null || this.#cells !== this.#shape.columns)) {
      this.#fail('unbalanced-quotes');
      return;
    }
    const line = this.#recordLine;
    if (!isBlank) this.#settle(line);
    if (this.#dropped !== null || text.length > LONGEST_ROW) {
      const kept = this.#dropped ?? text.slice(0, KEPT);
      this.#out.push({ kind: 'fault', code: 'field-too-long', line, lines: 0, text: kept });
    } else if (!isBlank) this.#out.push({ kind: 'record', line, text });
    if (this.#at < this.#text.length) {
      this.#at++;
      this.#line++;
    }
    this.#beginRecord();
  }

  #beginRecord(): void {
    this.#start = this.#at;
    this.#recordLine = this.#line;
    this.#cells = 1;
    this.#mode = 'field-start';
    this.#dropped = null;
  }

  /** Gives up the row and goes back to the line where it went wrong, to try the next one. */
  #fail(code: SplitFault['code']): void {
    const isTrial = this.#fault !== null;
    if (this.#dropped === null) {
      this.#at = isTrial ? this.#start : this.#quoteAt;
      this.#line = isTrial ? this.#recordLine : this.#quoteLine;
    }
    this.#fault ??= {
      code,
      line: this.#quoteLine,
      from: this.#recordLine,
      text: this.#dropped ?? this.#text.slice(this.#start, this.#start + KEPT),
    };
    this.#mode = 'skip-line';
  }

  /** Tells the fault, now that it is known where reading resumes. */
  #settle(resumedAt: number): void {
    if (this.#fault === null) return;
    const { code, line, from, text } = this.#fault;
    this.#fault = null;
    this.#out.push({ kind: 'fault', code, line, lines: resumedAt - from, text });
  }

  #compact(): void {
    const isSkipping = this.#mode === 'skip-line';
    if (!isSkipping && this.#text.length - this.#start > MOST_HELD) {
      this.#dropped ??= this.#text.slice(this.#start, this.#start + KEPT);
      this.#start = this.#at;
    }
    const from = isSkipping ? this.#at : this.#start;
    this.#text = this.#text.slice(from);
    this.#at -= from;
    this.#quoteAt -= from;
    this.#start = isSkipping ? 0 : this.#start - from;
  }
}
