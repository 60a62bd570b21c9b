/** Yields a data file as X writes it since 2021: an assignment of an array, each entry on lines of its own. */
export function* ytdFile(name: string, entries: Iterable<unknown>): Generator<string> {
  yield `window.YTD.${name}.part0 = [`;
  let count = 0;
  for (const entry of entries) {
    const lines = JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
    yield `${count === 0 ? '\n' : ',\n'}  ${lines}`;
    count += 1;
  }
  yield count === 0 ? ' ]' : '\n]';
}

/** X escapes these three letters in everything typed. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
