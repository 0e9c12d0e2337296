import type { AreaPast } from '../model/past.ts'
import { Problem } from '../model/problem.ts'
import { sortOf } from './area-standing.ts'
import type { Asking } from './ground.ts'
import { newestNumber } from './history.ts'
import { recordsAt, wholeAt } from './past.ts'
import { findingsAt, mostAsked } from './past-map.ts'
import { pointAt } from './past-point.ts'
import { nameOf } from './read.ts'
import { readSettings, todayIn } from './settings.ts'

/** As many records of one area as a page of the past shows. */
const most = 500

/** One area as it was at a point: the records that stood in it, and what was missing then. */
export async function areaAt(asking: Asking, called: string, when: string): Promise<AreaPast> {
  const { territory } = asking
  const area = territory.areas.find(one => one.id === called)
  if (!area)
    throw new Problem(
      'unknown',
      `There is no area ${called}. There are: ${territory.areas.map(({ id }) => id).join(', ')}.`,
      {
        area: 'no such area',
      },
    )
  const point = await pointAt(asking, when)
  const records = await recordsAt(asking, point)
  const place = new Map(area.kinds.map((kind, at) => [kind.word, at]))
  const own = [...records.values()]
    .filter(record => place.has(record.kind))
    .sort((one, other) => place.get(one.kind)! - place.get(other.kind)! || numberOf(one.key) - numberOf(other.key))
  const isAsked = records.size <= mostAsked.records && (await newestNumber(asking)) <= mostAsked.rows
  return {
    at: point.at,
    records: own.slice(0, most),
    total: own.length,
    gaps: isAsked ? await gapsAt(asking, area.id, point, records) : [],
  }
}

async function gapsAt(
  asking: Asking,
  area: string,
  point: Awaited<ReturnType<typeof pointAt>>,
  records: Awaited<ReturnType<typeof recordsAt>>,
): Promise<AreaPast['gaps']> {
  const settings = await readSettings(asking)
  const whole = await wholeAt(asking, point, records)
  const { shown } = findingsAt(asking, whole, todayIn(settings, Date.parse(point.at)), settings)
  return shown
    .filter(finding => finding.area === area)
    .map(({ rule, says, why, on }) => {
      const record = on === null ? undefined : records.get(on)
      return { sort: sortOf(asking.territory, rule), says, why, record: record ? nameOf(record) : null }
    })
}

const numberOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1))
