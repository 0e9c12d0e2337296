/** How long a page has for itself before the rest comes. */
export const moment = 1_200

/** Loads what a page can do without for a moment, so that the page itself comes first. */
export const later = <T>(load: () => Promise<T>): Promise<T> =>
  new Promise<void>(done => setTimeout(done, moment)).then(load)
