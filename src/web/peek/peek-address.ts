/** The address of the page at hand with a record open beside it (at one of its leaves, where given), or with none. */
export function peekAddress(
  key: string | undefined,
  at: Pick<Location, 'pathname' | 'search'> = location,
  side?: string,
): string {
  const search = new URLSearchParams(at.search)
  if (key === undefined) {
    search.delete('open')
    search.delete('side')
  } else search.set('open', key)
  if (side !== undefined) search.set('side', side)
  const written = search.toString()
  return at.pathname + (written === '' ? '' : `?${written}`)
}

/** The key of the record whose own page an address is, without anything more. */
export function recordOfAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | undefined {
  const found = /^\/record\/([^/]+)$/.exec(pathname)
  return found && search === '' ? decodeURIComponent(found[1]!) : undefined
}
