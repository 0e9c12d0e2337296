// What somebody waits for a search over 100,000 pieces of feedback, from the words typed to ranked passages.
import type { Target } from '../src/store/store.ts'
import { benchWorkspace } from './bench-workspace.ts'
import { bulkFill } from './bulk-fill.ts'
import { type Figure, p95 } from './figure.ts'
import { seeded, wordOf } from './search-figures.ts'

const texts = 100_000
const asked = 40

/** Measures one engine; filling takes a minute or two. */
export async function run(target: Target): Promise<Figure[]> {
  const at = await benchWorkspace(target)
  try {
    await bulkFill(at.ground, at.member, texts, ['feedback'])
    const random = seeded(11)
    const between = (from: number, to: number) => wordOf(from + Math.floor(random() * (to - from)))
    const questions: [string, () => string][] = [
      ['the most common word', () => wordOf(0)],
      ['a word in some hundreds', () => between(20, 100)],
      ['a rare word', () => between(5_000, 15_000)],
      ['a common and a rare word', () => `${wordOf(1)} ${between(5_000, 15_000)}`],
      ['two common words', () => `${between(0, 20)} ${between(0, 20)}`],
      ['a beginning of three letters', () => between(0, 300).slice(0, 3)],
    ]
    const figures: Figure[] = []
    for (const [says, words] of questions) {
      const times: number[] = []
      for (let round = 0; round < asked; round += 1) {
        const q = words()
        const began = performance.now()
        await at.contract.search({ q })
        times.push(performance.now() - began)
      }
      const name = `${at.engine}: search of ${texts} feedback, ${says}, p95`
      figures.push({ name, value: p95(times), unit: 'ms', most: 150 })
    }
    return figures
  } finally {
    await at.close()
  }
}
