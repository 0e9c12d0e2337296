import { scopeOf } from '../model/allow.ts'
import { askRecord, askWorkspace, type Raised } from '../model/ask.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import type { RecordSignal, WorkspaceSignal } from '../model/signal.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import { surroundings } from './surroundings.ts'

/** Records that are asked together; what they read is loaded for all of them at once. */
const portion = 250

/** Asks records what their rules find, each seeing only what whoever may see the record may see. */
export async function askRecords(
  ground: Ground,
  records: readonly ChartRecord[],
  rulesFor: (record: ChartRecord) => readonly RecordSignal[],
  today: string,
  settings: Settings,
): Promise<Raised[]> {
  const raised: Raised[] = []
  for (let at = 0; at < records.length; at += portion) {
    const part = records.slice(at, at + portion)
    const signals = [...new Set(part.flatMap(rulesFor))]
    const ids = part.map(record => record.id)
    const asked = await surroundings(ground, signals, ids, today, settings)
    for (const record of part) {
      const around = asked(scopeOf(record, ground.territory))
      const full = around.graph.record(record.id)
      if (!full) continue
      for (const rule of rulesFor(record)) raised.push(...askRecord(ground.territory, around, rule, full))
    }
    await breathe()
  }
  return raised
}

/** Asks rules about the whole workspace, each seeing what everybody may see. */
export async function askWhole(
  ground: Ground,
  signals: readonly WorkspaceSignal[],
  today: string,
  settings: Settings,
): Promise<Raised[]> {
  const raised: Raised[] = []
  for (const signal of signals) {
    const asked = await surroundings(ground, [signal], 'loads', today, settings)
    raised.push(...askWorkspace(ground.territory, asked('all'), signal))
    await breathe()
  }
  return raised
}

/** A finding's name: one rule stands at most once on a record. */
export const nameOfFinding = (finding: Raised): string => `${finding.rule}\n${finding.on ?? ''}`
