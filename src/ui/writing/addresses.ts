import { safeAddress } from '../../model/field.ts'

/** The id of the file that an address in a text stands for; null where it leads elsewhere. */
export function fileOf(address: string): string | null {
  return /^attachment:([0-9a-zA-Z-]{1,64})$/.exec(address)?.[1] ?? null
}

/** Whether a text may link to an address: the web, mail, our own pages and files, nothing that runs. */
export function mayLink(address: string): boolean {
  return isInside(address) || safeAddress(address) || fileOf(address) !== null
}

/** Whether an address leads to a page of our own. */
export const isInside = (address: string): boolean => /^\/(?![/\\])/.test(address)

/** What somebody typed as an address, mended where only the scheme is missing; null where it is none. */
export function asAddress(typed: string): string | null {
  const text = typed.trim()
  if (mayLink(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) && safeAddress(`mailto:${text}`)) return `mailto:${text}`
  if (/^[^\s/:]+\.[^\s/:]{2,}(\/\S*)?$/.test(text) && safeAddress(`https://${text}`)) return `https://${text}`
  return null
}
