import { inStep } from './in-step.ts'
import { openMarkdown } from './read-markdown.ts'

/**
 * What two people made of one text, in one: a block that only one of them changed is as that one left it. Null where
 * both changed the same place in different ways.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || base === theirs) return mine
  if (base === mine) return theirs
  const [was, own, others] = [base, mine, theirs].map(blocksOf) as [string[], string[], string[]]
  const [left, right] = [stretches(was, own), stretches(was, others)]
  const merged: string[] = []
  for (let at = 0; at <= was.length; at += 1) {
    const [one, other] = [left.before[at]!, right.before[at]!]
    if (one.length > 0 && other.length > 0 && one.join('') !== other.join('')) return null
    merged.push(...(one.length > 0 ? one : other))
    if (at === was.length) break
    const [ownBlock, othersBlock] = [left.of[at]!, right.of[at]!]
    const [isMine, isTheirs] = [ownBlock !== was[at], othersBlock !== was[at]]
    if (isMine && isTheirs && ownBlock !== othersBlock) return null
    const kept = isMine ? ownBlock : othersBlock
    if (kept !== null) merged.push(kept)
  }
  return merged.map((block, at) => (at < merged.length - 1 ? `${block.replace(/\n*$/, '')}\n\n` : block)).join('')
}

const blocksOf = (text: string): string[] => {
  const { lead, blocks } = openMarkdown(text.replace(/\r\n?/g, '\n'))
  return blocks.map(({ source, gap }, at) => (at === 0 ? lead : '') + source + gap)
}

const same = (one: string, other: string): boolean => one.trim() === other.trim()

/** What became of each old block (null where it is gone), and what is new before each. */
function stretches(was: readonly string[], now: readonly string[]): { of: (string | null)[]; before: string[][] } {
  const of: (string | null)[] = was.map(() => null)
  const before: string[][] = Array.from({ length: was.length + 1 }, () => [])
  let next = 0
  for (const step of inStep(was, now, same)) {
    if (step.old === null) before[next]!.push(step.now)
    else {
      of[step.old] = step.same ? was[step.old]! : step.now
      next = step.old + 1
    }
  }
  return { of, before }
}
