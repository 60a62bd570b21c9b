import { styleText } from 'node:util';

/** Where a command writes: one JSON document or readable text on stdout, everything else on stderr. */
export interface Output {
  readonly json: boolean;
  /** A line of readable text; nothing in JSON mode. */
  line(text?: string): void;
  /** The one JSON document; nothing in text mode. */
  document(value: unknown): void;
  /** A message for the person at the terminal, in either mode. */
  message(text: string): void;
  /** Text emphasised on a terminal, plain elsewhere. */
  strong(text: string): string;
  faint(text: string): string;
}

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** An output over two streams; colours only where stdout is a terminal. */
export function createOutput(json: boolean, stdout: Stream = process.stdout, stderr: Stream = process.stderr): Output {
  const paint = (style: 'bold' | 'dim', text: string) =>
    stdout.isTTY === true ? styleText(style, text, { validateStream: false }) : text;
  return {
    json,
    line: (text = '') => {
      if (!json) stdout.write(`${text}\n`);
    },
    document: (value) => {
      if (json) stdout.write(`${JSON.stringify(value)}\n`);
    },
    message: (text) => void stderr.write(`${text}\n`),
    strong: (text) => paint('bold', text),
    faint: (text) => paint('dim', text),
  };
}

/** Lets a reader of stdout stop early, as in `kith people | head`; tells of every other failure to write. */
export function heedOutputErrors(stdout: NodeJS.WritableStream, onFailure: () => void): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onFailure();
  });
}

/** The text without `[[…]]`, the marks around facts that the window highlights. */
export function withoutMarks(text: string): string {
  return text.replaceAll('[[', '').replaceAll(']]', '');
}

/** Text of strangers made safe for a terminal: no control or direction characters, one line. */
export function safeForTerminal(text: string): string {
  return text
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
