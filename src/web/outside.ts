/** Pages for people who are no members, or not yet: they stand by themselves, without the ways around. */
const outside: ReadonlySet<string> = new Set(['/shared', '/join'])

export const isOutside = (pathname: string): boolean => outside.has(pathname)

/** Whether this page was opened by a link for people outside; such a page never becomes another one. */
export const isGuestPage = typeof location !== 'undefined' && location.pathname === '/shared'
