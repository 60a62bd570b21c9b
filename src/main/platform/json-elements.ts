import { JsonElementScanner, type JsonFinding } from './json-element-scanner.ts';

/**
 * Streams the elements of the top-level array of a JSON file, or its one top-level object. A JavaScript assignment in
 * front (everything up to the first `=`) and one `;` behind are left out. Only one element is held at a time.
 */
export async function* readJsonElements(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonFinding> {
  const scanner = new JsonElementScanner();
  for await (const chunk of chunks) yield* scanner.push(chunk);
  yield* scanner.end();
}
