/** Where attached and imported files lie, by workspace and the SHA-256 of their bytes. */
export interface Files {
  put(workspace: string, bytes: Uint8Array): Promise<{ hash: string; size: number }>
  get(workspace: string, hash: string): Promise<AsyncIterable<Uint8Array> | undefined>
  remove(workspace: string, hash: string): Promise<void>
  /** A small picture of an image (WebP), or nothing for other types. */
  thumbnail(workspace: string, hash: string): Promise<Uint8Array | undefined>
}

/** All pieces of a file as one. */
export async function wholeFile(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return all.length === 1 ? all[0]! : Buffer.concat(all)
}
