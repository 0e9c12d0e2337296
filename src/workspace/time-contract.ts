import { fitting } from '../model/assemble.ts'
import { comparePast, type Stood } from '../model/compare-past.ts'
import type { Contract } from '../model/contract.ts'
import { graphOf } from '../model/graph.ts'
import type { Compared } from '../model/past.ts'
import { Problem } from '../model/problem.ts'
import type { Settings } from '../model/settings.ts'
import type { Asking } from './ground.ts'
import { newestNumber } from './history.ts'
import { recordsAt, wholeAt } from './past.ts'
import { areaAt } from './past-area.ts'
import { changeDays } from './past-days.ts'
import { beganAt, mapAt, mostAsked } from './past-map.ts'
import { type Point, pointAt } from './past-point.ts'
import { recordAt } from './past-record.ts'
import { readSettings, todayIn } from './settings.ts'

/** Looking back, with today's rights. */
export function timeContract(
  asking: Asking,
): Pick<Contract, 'mapAt' | 'areaAt' | 'changeDays' | 'recordAt' | 'compare'> {
  return {
    mapAt: ({ when }) => mapAt(asking, when),
    areaAt: ({ area, when }) => areaAt(asking, area, when),
    changeDays: asked => changeDays(asking, asked),
    recordAt: ({ id, when }) => recordAt(asking, id, when),
    compare: async asked => {
      const [from, to] = [await pointAt(asking, asked.from), await pointAt(asking, asked.to)]
      if (from.at > to.at)
        throw new Problem('invalid', 'The earlier day comes first.', { from: 'not after the later day' })
      return compared(asking, from, to, asked.kind)
    },
  }
}

async function compared(asking: Asking, from: Point, to: Point, word: string | undefined): Promise<Compared> {
  const kind = word && [...asking.territory.kinds.values()].find(one => one.word === word || one.plural === word)
  if (word && !kind) throw new Problem('invalid', `There is no kind ${word}.`, { kind: 'no such kind' })
  const settings = await readSettings(asking)
  const isSmall = (await newestNumber(asking)) <= mostAsked.rows
  const [before, after] = [await stoodAt(asking, from, settings, isSmall), await stoodAt(asking, to, settings, isSmall)]
  const of = (stood: Stood): Stood =>
    kind ? { ...stood, records: new Map([...stood.records].filter(([, one]) => one.kind === kind.word)) } : stood
  return {
    from: from.at,
    to: to.at,
    ...comparePast(asking.territory, of(before), of(after), settings),
    confidence: before.graph !== null && after.graph !== null,
    began: await beganAt(asking),
  }
}

async function stoodAt(asking: Asking, point: Point, settings: Settings, isSmall: boolean): Promise<Stood> {
  const records = await recordsAt(asking, point)
  const isAsked = isSmall && records.size <= mostAsked.records
  const whole = isAsked ? await wholeAt(asking, point, records) : null
  return {
    today: todayIn(settings, Date.parse(point.at)),
    records,
    graph: whole && graphOf(whole.all, whole.links, fitting(asking.territory)),
  }
}
