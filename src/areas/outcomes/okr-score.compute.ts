import { refuse } from '../../model/method-refusal.ts'
import { listed, type Readout, rounded } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import { okrBand } from './okr-band.ts'
import type { Input, Output } from './okr-score.method.ts'

type KeyResult = Input['keyResults'][number]

/** Grades and the objective; a target equal to its start is refused. */
export function compute({ keyResults, elapsed }: Input): Output {
  uniqueIds(keyResults, 'keyResults')
  const rows = keyResults.map((each, index) => {
    const raw = progressOf(each, `keyResults[${index}]`)
    return { id: each.id, weight: each.weight ?? 1, raw, score: raw === null ? null : Math.min(1, Math.max(0, raw)) }
  })
  const missing = rows.filter(row => row.score === null).map(row => row.id)
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const objective =
    rows.length > 0 && missing.length === 0 ? rows.reduce((sum, row) => sum + row.weight * row.score!, 0) / total : null
  return {
    scores: Object.fromEntries(rows.map(row => [row.id, row.score])),
    raw: Object.fromEntries(rows.map(row => [row.id, row.raw])),
    bands: Object.fromEntries(rows.map(row => [row.id, okrBand(row.score)])),
    objective,
    objectiveBand: okrBand(objective),
    status: rows.length === 0 ? 'no-data' : missing.length > 0 ? 'incomplete' : 'ok',
    missing,
    behindPace:
      elapsed === undefined ? [] : rows.filter(row => row.score !== null && row.score < elapsed).map(row => row.id),
    n: rows.length,
  }
}

/** Unclamped progress; null without a reading. */
function progressOf({ type, start, target, current }: KeyResult, at: string): number | null {
  if (type === 'binary') {
    if (current == null) return null
    if (typeof current === 'number' && current !== 0 && current !== 1)
      refuse(`${at}.current`, current, 'true, false, 0 or 1')
    return Number(current)
  }
  if (typeof current === 'boolean') refuse(`${at}.current`, current, 'a number, or type binary')
  if (start == null) refuse(`${at}.start`, start, 'a number')
  if (target == null) refuse(`${at}.target`, target, 'a number')
  if (start === target) refuse(`${at}.target`, target, `different from start, ${start}`)
  return current == null ? null : (current - start) / (target - start) + 0
}

/** How far it has come. */
export function readout({ objective, objectiveBand, scores, missing, behindPace, raw, status }: Output): Readout {
  if (status === 'no-data') return { says: ['No key results yet.'], sure: [], change: [], silent: [], chart: null }
  const over = Object.keys(raw).filter(id => (raw[id] ?? 0) > 1)
  return {
    says: [
      objective === null
        ? `The objective is incomplete: no reading for ${listed(missing)}.`
        : `The objective stands at ${rounded(objective, 2)} (${objectiveBand}).`,
      ...(over.length > 0 ? [`Beyond its target: ${listed(over.map(id => `${id} (${rounded(raw[id], 2)})`))}.`] : []),
    ],
    sure: behindPace.length > 0 ? [`Behind the pace of the cycle: ${listed(behindPace)}.`] : [],
    change: ['A reading for every key result.'],
    silent: ['Whether the targets were bold: see okr.verdict.'],
    chart: {
      shape: 'bars',
      title: 'Grades',
      marks: Object.entries(scores).map(([label, value]) => ({ label, value })),
      lines: [{ label: 'green from', at: 0.7 }],
    },
  }
}
