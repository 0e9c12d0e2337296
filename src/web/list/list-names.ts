/** The words of an address that say what a list shows. */
export const listNames = ['kind', 'state', 'where', 'q', 'sort', 'cols', 'group', 'shape', 'limits', 'closed'] as const
