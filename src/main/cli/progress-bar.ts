const WIDTH = 28;
const LEAST_MS_BETWEEN = 100;

interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** A one-line bar on a terminal's stderr; silent when stderr is a file or a pipe. */
export function progressBar(terminal: Terminal = process.stderr) {
  let drawnAt = 0;
  return {
    draw(label: string, done: number, total: number) {
      if (terminal.isTTY !== true || performance.now() - drawnAt < LEAST_MS_BETWEEN) return;
      drawnAt = performance.now();
      terminal.write(`\r\u001B[2K${barText(label, done, total)}`);
    },
    clear() {
      if (terminal.isTTY === true && drawnAt > 0) terminal.write('\r\u001B[2K');
    },
  };
}

/** The bar's text: filled in proportion, with a whole percentage. */
export function barText(label: string, done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const filled = Math.round(share * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)}% ${label}`;
}
