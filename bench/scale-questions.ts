import { newId } from '../src/model/id.ts'
import type { BenchWorkspace } from './bench-workspace.ts'
import type { Written } from './bulk-fill.ts'
import { wordOf } from './search-figures.ts'

type Ask = (round: number) => Promise<unknown>

/** What is asked of a workspace of any size; each round asks about other records. */
export function scaleQuestions({ at, ids }: { at: BenchWorkspace; ids: Written }): ReadonlyMap<string, Ask> {
  const { contract } = at
  const some = (kind: string, round: number): string => {
    const all = ids.get(kind)!
    return all[1 + ((round * 7919) % (all.length - 1))]!
  }
  const byField = { kind: 'feedback', sort: '-saidAt', limit: 50 }
  const deep = pageOf(contract, byField, 100)
  const own: string[] = []
  const create = (id: string) =>
    contract.change({
      changes: [{ verb: 'create', id, kind: 'feedback', title: 'Is it ready yet?', fields: { rating: 4 } }],
    })
  return new Map<string, Ask>([
    ['read by key', round => contract.read({ id: `F-${1 + ((round * 7919) % 5_000)}` })],
    ['read of a record with very many links', () => contract.read({ id: ids.get('account')![0]! })],
    ['list page by indexed field', () => contract.list(byField)],
    ['page 100 of it', async () => contract.list({ ...byField, after: await deep() })],
    ['list page filtered by another', () => contract.list({ ...byField, where: 'rating=4' })],
    ['list page by title', () => contract.list({ kind: 'feedback', sort: 'title', limit: 50 })],
    [
      'create',
      round => {
        own[round] = newId()
        return create(own[round]!)
      },
    ],
    [
      'update',
      round =>
        contract.change({
          changes: [{ verb: 'update', id: own[round]!, version: 1, set: { title: `Ready ${newId()}?` } }],
        }),
    ],
    [
      'link',
      round =>
        contract.change({
          changes: [{ verb: 'link', id: newId(), from: own[round]!, name: 'from', to: some('account', round) }],
        }),
    ],
    [
      'link to a record with very many',
      round =>
        contract.change({
          changes: [{ verb: 'link', id: newId(), from: own[round]!, name: 'from', to: ids.get('account')![0]! }],
        }),
    ],
    ['map', () => contract.map({})],
    [
      'change of a bet, then map',
      async round => {
        const { record } = await contract.read({ id: some('bet', round) })
        await contract.change({
          changes: [{ verb: 'update', id: record.id, version: record.version, set: { title: `Bet ${newId()}` } }],
        })
        return contract.map({})
      },
    ],
    ['why', round => contract.why({ id: some('ticket', round) })],
    ['what breaks', round => contract.breaks({ id: some('need', round) })],
    ['search for a common word', () => contract.search({ q: wordOf(3) })],
    ['search for rare words', round => contract.search({ q: `${wordOf(2_000 + round)} ${wordOf(10)}` })],
    ['changes since', async () => contract.changesSince({ since: (await contract.map({})).number - 50, limit: 50 })],
    ['history of a record', round => contract.history({ record: some('bet', round) })],
  ])
}

type Contract = BenchWorkspace['contract']

/** The cursor that leads to a page; found once, by going there. */
function pageOf(contract: Contract, asked: Parameters<Contract['list']>[0], page: number): () => Promise<string> {
  let found: Promise<string> | undefined
  const go = async () => {
    let after = ''
    for (let at = 1; at < page; at += 1) {
      const { next } = await contract.list({ ...asked, ...(after && { after }) })
      if (next === null) break
      after = next
    }
    return after
  }
  return () => {
    found ??= go()
    return found
  }
}
