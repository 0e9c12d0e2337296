// What asking the whole map costs: every signal and the next moves cold over 10,000 records, and after one change.
import { newId } from '../src/model/id.ts'
import type { Target } from '../src/store/store.ts'
import { watch } from '../src/workspace/watch.ts'
import { benchWorkspace } from './bench-workspace.ts'
import { type Figure, median } from './figure.ts'
import { fill, tenThousand } from './workspace-fill.ts'

const rounds = 7

/** Measures one engine; filling through the contract takes most of its time. */
export async function run(target: Target): Promise<Figure[]> {
  const at = await benchWorkspace(target)
  try {
    const ids = await fill(at.contract, tenThousand)
    const bet = ids.get('bet')![0]!
    const first: number[] = []
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      // a rule that changes is what makes everything be asked again
      await at.contract.changeSettings({ set: { lanes: 2 + (round % 2) } })
      cold.push(await took(() => at.contract.next({})))
    }
    for (let round = 0; round < rounds; round += 1) first.push(await fromNothing(at))
    for (let round = 0; round < rounds * 3; round += 1) {
      await oneChange(at.contract, bet, round, ids.get('need')!)
      warm.push(await took(() => at.contract.next({})))
    }
    const { findings } = await watch(at.ground)
    const { engine } = at
    const [row] = await at.ground.store.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM links WHERE ws_id = ?', [
      at.ground.workspace,
    ])
    return [
      { name: `${engine}: links`, value: Number(row!.n), unit: '', least: 20_000 },
      { name: `${engine}: findings`, value: findings.size, unit: '', least: 500 },
      { name: `${engine}: all signals, nothing read or kept before`, value: median(first), unit: 'ms', most: 200 },
      { name: `${engine}: all signals and next moves, a rule changed`, value: median(cold), unit: 'ms', most: 200 },
      { name: `${engine}: the same after one change`, value: median(warm), unit: 'ms', most: 20 },
    ]
  } finally {
    await at.close()
  }
}

/** A store that nobody has asked through is a start of its own; what was kept is forgotten first. */
async function fromNothing({ ground }: Awaited<ReturnType<typeof benchWorkspace>>): Promise<number> {
  const { store, workspace } = ground
  await store.global(tx => tx.write([{ sql: 'UPDATE counters SET asked = -1 WHERE ws_id = ?', params: [workspace] }]))
  return took(() => watch({ ...ground, store: { ...store } }))
}

type Contract = Awaited<ReturnType<typeof benchWorkspace>>['contract']

/** In turn: a bet renamed, a bet moved to another horizon, a need linked. */
async function oneChange(contract: Contract, bet: string, round: number, needs: readonly string[]): Promise<void> {
  if (round % 3 === 2) {
    await contract.change({
      changes: [{ verb: 'link', id: newId(), from: bet, name: 'addresses', to: needs[500 + round]! }],
    })
    return
  }
  const { record } = await contract.read({ id: bet })
  const set = round % 3 === 0 ? { title: `Booking ${round}` } : { fields: { horizon: round % 2 ? 'next' : 'now' } }
  await contract.change({ changes: [{ verb: 'update', id: bet, version: record.version, set }] })
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
