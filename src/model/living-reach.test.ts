import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomMap } from '../../test/random-map.ts'
import { territory } from '../areas/map.ts'
import { fitting } from './assemble.ts'
import { livingGraph } from './living-graph.ts'
import { livingReach } from './living-reach.ts'
import { reachOf } from './reach.ts'
import { defaultSettings } from './settings.ts'

const map = territory()
const today = '2026-06-01'
const words = ['bet', 'need', 'problem', 'persona', 'outcome', 'goal', 'assumption', 'ticket', 'constraint', 'loop']
const kinds = words.map(word => map.kinds.get(word)!)
const palette = { kinds, names: new Set(kinds.flatMap(kind => Object.keys(kind.links))) }

for (const [what, mostSteps] of [
  ['walks kept', 2_000_000],
  ['too many walks to keep', 3],
] as const)
  test(`what hangs on what is followed as it would be walked anew, with ${what}`, () => {
    fc.assert(
      fc.property(randomMap(map, palette, 24), fc.array(fc.nat(), { minLength: 4, maxLength: 12 }), (held, turns) => {
        const graph = livingGraph(fitting(map))
        for (const record of held.records) graph.put(record)
        for (const link of held.links) graph.join(link)
        const living = livingReach(map, graph, today, defaultSettings, mostSteps)
        for (const turn of turns) {
          const record = held.records[turn % held.records.length]!
          const link = held.links[turn % Math.max(held.links.length, 1)]
          if (turn % 5 === 4) {
            const now = graph.record(record.id)
            if (!now) continue
            const renamed = { ...now, title: `Called ${turn}` }
            graph.put(renamed)
            living.rename(renamed)
          } else if (turn % 3 === 0 && link) {
            graph.part(link.from, link.name, link.to)
            living.touch([link.from, link.to])
          } else if (turn % 3 === 1) {
            graph.drop(record.id)
            living.touch([record.id])
          } else {
            graph.put({ ...record, archivedAt: null })
            const around = held.links.filter(one => one.from === record.id || one.to === record.id)
            for (const one of around) graph.join(one)
            living.touch([record.id, ...around.flatMap(one => [one.from, one.to])])
          }
          const anew = reachOf(map, graph, today, defaultSettings)
          assert.deepEqual(new Map([...living.reach].sort()), new Map([...anew].sort()))
        }
      }),
      { numRuns: 150 },
    )
  })
