/** A word from the address, or nothing. */
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
/** Only the words that are set stand in the address. */
export const words = <N extends string>(search: Record<string, unknown>, names: readonly N[]): { [K in N]?: string } =>
  Object.fromEntries(names.flatMap(name => (word(search[name]) === undefined ? [] : [[name, word(search[name])]]))) as {
    [K in N]?: string
  }
