import { hash } from 'node:crypto'

/** A weak tag of what is being sent: the same bytes, the same tag. */
export const weakTag = (body: string): string => `W/"${hash('sha1', body, 'base64url')}"`

/** The strong tag of a record: its version. */
export const versionTag = (version: number): string => `"${version}"`

/** Whether the reader says it holds exactly this already. */
export function holdsAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  const bare = tag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some(given => given.trim().replace(/^W\//, '') === bare)
}

/** The versions an `If-Match` names; `*` means any. */
export function matchedVersions(ifMatch: string): readonly number[] | '*' {
  if (ifMatch.trim() === '*') return '*'
  return ifMatch.split(',').flatMap(given => {
    const found = /^"(\d{1,15})"$/.exec(given.trim())
    return found ? [Number(found[1])] : []
  })
}
