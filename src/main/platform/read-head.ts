/** The first bytes of a stream, at most `bytes`; the stream is closed early. */
export async function readHead(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size >= bytes) break;
  }
  return Buffer.concat(kept).subarray(0, bytes);
}
