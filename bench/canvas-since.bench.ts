// What an open canvas of 5,000 cards costs the server and the wire when one of its records changes, beside reading it whole.
import { canvasReader } from '../src/client/canvas-reader.ts'
import { newId } from '../src/model/id.ts'
import type { Target } from '../src/store/store.ts'
import { benchWorkspace } from './bench-workspace.ts'
import { type Figure, median } from './figure.ts'
import { fill } from './workspace-fill.ts'

const rounds = 15
const sizes = { assumption: 5_000, experiment: 1_000 }

/** Measures one engine; takes some twenty seconds. */
export async function run(target: Target): Promise<Figure[]> {
  const at = await benchWorkspace(target)
  try {
    const ids = await fill(at.contract, sizes)
    let bytes = 0
    const read = canvasReader(
      async asked => {
        const answer = await at.contract.canvas(asked)
        bytes += JSON.stringify(answer).length
        return answer
      },
      { name: 'assumption-map', states: 'open' },
    )
    const took = async (): Promise<{ cpu: number; kilobytes: number }> => {
      bytes = 0
      const before = process.cpuUsage()
      await read(() => {})
      const { user, system } = process.cpuUsage(before)
      return { cpu: (user + system) / 1_000, kilobytes: bytes / 1_000 }
    }
    const whole = await took()
    const changes: { cpu: number; kilobytes: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const [id, experiment] = [ids.get('assumption')![round * 300]!, ids.get('experiment')![round]!]
      await at.contract.change({
        changes: [
          round % 3 === 2
            ? { verb: 'link', id: newId(), from: experiment, name: 'tests', to: id }
            : { verb: 'update', id, version: 1, set: { fields: { importance: round % 11 } } },
        ],
      })
      changes.push(await took())
    }
    const { engine } = at
    return [
      { name: `${engine}: 5,000 cards read whole, processor time`, value: whole.cpu, unit: 'ms' },
      { name: `${engine}: 5,000 cards read whole`, value: whole.kilobytes, unit: 'kB' },
      {
        name: `${engine}: one of them changed, processor time`,
        value: median(changes.map(({ cpu }) => cpu)),
        unit: 'ms',
        most: 20,
      },
      { name: `${engine}: one of them changed`, value: median(changes.map(({ kilobytes }) => kilobytes)), unit: 'kB' },
    ]
  } finally {
    await at.close()
  }
}
