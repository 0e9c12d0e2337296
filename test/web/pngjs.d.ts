/** The part of pngjs that pictures of parts are read and written with; it brings no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number })
    width: number
    height: number
    data: Buffer
    static bitblt(
      from: PNG,
      to: PNG,
      x: number,
      y: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void
    static sync: {
      read(bytes: Buffer): PNG
      write(picture: PNG, options?: { deflateLevel?: number; colorType?: number }): Buffer
    }
  }
}
