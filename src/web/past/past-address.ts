/** The address of a page at a day before, or as it is now. */
export function pastAddress(day: string | undefined, at: Pick<Location, 'pathname' | 'search'> = location): string {
  const search = new URLSearchParams(at.search)
  if (day === undefined) search.delete('at')
  else search.set('at', day)
  const written = search.toString()
  return at.pathname + (written === '' ? '' : `?${written}`)
}
