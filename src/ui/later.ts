/** Loads what a page can do without for a moment, so that the page itself comes first. */
export const later = <T>(load: () => Promise<T>): Promise<T> =>
  new Promise<void>(done => setTimeout(done, 1_200)).then(load)
