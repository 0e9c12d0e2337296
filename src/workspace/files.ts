/** Where attached and imported files lie, by the SHA-256 of their bytes. */
export interface Files {
  put(bytes: Uint8Array): Promise<{ hash: string; size: number }>
  get(hash: string): Promise<Uint8Array | undefined>
  remove(hash: string): Promise<void>
  /** A small picture of an image (WebP), or nothing for other types. */
  thumbnail(hash: string, type: string): Promise<Uint8Array | undefined>
}
