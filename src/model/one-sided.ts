import { type Signal, signal } from './signal.ts'

/** What differs from one kind of claim to another where all evidence points one way. */
type OneSided = Pick<Signal, 'name' | 'title' | 'about' | 'folded'> & {
  why: string
  /** The link that brings in whoever could say the opposite. */
  action: { label: string; name: string; kinds: readonly string[] }
}

/** A claim for which everything gathered points one way: nobody has looked for the opposite. */
export const oneSided = ({ why, action, ...what }: OneSided): Signal =>
  signal({
    folded: count => `${count} ${what.about}s are known from one side only`,
    ...what,
    sort: 'missing',
    effort: '30 min',
    reads: ['@evidence'],
    find(claim, { verdict }) {
      const { oneSided: isOneSided, items } = verdict(claim)
      if (!isOneSided) return []
      const says = `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`
      return [{ says, why, action: { do: 'link', way: 'to', ...action } }]
    },
  })
