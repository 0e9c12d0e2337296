import { keptOnDevice } from '../kept.ts'

/** The secrets of links made in this browser, by the link's id: the server keeps only their digests. */
export const madeHere = keptOnDevice<Readonly<Record<string, string>>>('links', {}, said =>
  Object.fromEntries(Object.entries(said).filter(([, secret]) => typeof secret === 'string')),
)

/** The address that opens a link; what follows the # is never sent to a server by itself. */
export const shareAddress = (secret: string): string => `${location.origin}/shared#${secret}`
