/** The words of an address that say what a canvas shows: filters, where one looks, what is chosen, and how it is drawn. */
export const canvasNames = [
  'of',
  'where',
  'q',
  'closed',
  'as',
  'look',
  'chosen',
  'lanes',
  'limits',
  'fold',
  'show',
] as const

/** What an address says of a canvas. */
export type CanvasSearch = { [N in (typeof canvasNames)[number]]?: string | undefined }
