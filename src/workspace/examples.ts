import { maySee } from '../model/allow.ts'
import type { Change } from '../model/change.ts'
import type { Contract } from '../model/contract.ts'
import type { Example, ExampleDone, ExampleLook, ExampleSeen } from '../model/example.ts'
import { Problem } from '../model/problem.ts'
import type { ChartLink } from '../model/record.ts'
import { nameOf } from '../model/record-name.ts'
import type { Session } from '../store/session.ts'
import { commit } from './commit.ts'
import { changesOf, exampleId, exampleSystem } from './example-changes.ts'
import type { Asking } from './ground.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  type StoredRecord,
} from './rows.ts'
import { allIn } from './statements.ts'

/** What the doors may ask about examples. */
export function exampleContract(
  asking: Asking,
  examples: readonly Example[],
): Pick<Contract, 'examples' | 'loadExample' | 'removeExample'> {
  return {
    examples: async () => ({ items: await Promise.all(examples.map(example => exampleSeen(asking, example))) }),
    loadExample: ({ name }) => loadExample(asking, exampleNamed(examples, name)),
    removeExample: ({ name }) => removeExample(asking, exampleNamed(examples, name)),
  }
}

/** Brings an example onto the map in one step; its records count as touched, so that signals ask about them. */
export async function loadExample(asking: Asking, example: Example): Promise<ExampleDone> {
  const { batch, number } = await commit(asking, { changes: [], via: asking.actor.via }, async tx => {
    if ((await recordsOf(asking, tx, example)).length > 0) {
      throw new Problem('conflict', `${example.title} is on the map already. Remove it before loading it again.`)
    }
    return changesOf(example, asking.now())
  })
  const says = `${example.title} is on the map: ${Object.keys(example.records).length} records.`
  return { example: await exampleSeen(asking, example), says, batch, number }
}

/** Takes an example off the map in one step: its records go to the trash, and links between them and others' go. */
export async function removeExample(asking: Asking, example: Example): Promise<ExampleDone> {
  let count = 0
  const { batch, number } = await commit(asking, { changes: [], via: asking.actor.via }, async tx => {
    const records = await recordsOf(asking, tx, example)
    if (records.length === 0) throw new Problem('conflict', `${example.title} is not on the map.`)
    count = records.length
    const ids = new Set(records.map(record => record.id))
    const links = await linksOf(asking, tx, [...ids])
    return {
      changes: [
        ...links
          .filter(link => !ids.has(link.from) || !ids.has(link.to))
          .map((link): Change => ({ verb: 'unlink', id: link.id })),
        ...records.map((record): Change => ({ verb: 'archive', id: record.id })),
      ],
    }
  })
  const says = `${example.title} is off the map: ${count} records went to the trash.`
  return { example: await exampleSeen(asking, example), says, batch, number }
}

async function exampleSeen(asking: Asking, example: Example): Promise<ExampleSeen> {
  const { name, title, says } = example
  const records = await recordsOf(asking, asking.store.read, example)
  const links = await linksOf(
    asking,
    asking.store.read,
    records.map(record => record.id),
  )
  const look = lookAt(example, records, links)
  const stops = example.stops.map(stop => {
    const record = look.record(stop.at)
    return {
      title: stop.title,
      says: stop.says,
      page: stop.page,
      record: record ? nameOf(record) : null,
      done: records.length > 0 && stop.isDone(look),
    }
  })
  return { name, title, says, holds: Object.keys(example.records).length, loaded: records.length, stops }
}

function lookAt(example: Example, records: readonly StoredRecord[], links: readonly ChartLink[]): ExampleLook {
  const byName = new Map(records.map(record => [record.cameFrom?.id, record]))
  const record = (local: string) => byName.get(exampleId(example.name, local))
  return {
    record,
    from: (local, name) => links.filter(link => link.name === name && link.from === record(local)?.id),
    to: (local, name) => links.filter(link => link.name === name && link.to === record(local)?.id),
    count: (kind, state) => records.filter(one => one.kind === kind && one.state === state).length,
  }
}

/** What of an example is on the map and may be seen by whoever asks. */
async function recordsOf(asking: Asking, session: Pick<Session, 'all'>, example: Example): Promise<StoredRecord[]> {
  const rows = await session.all<RecordRow>(
    `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND from_system = ? AND from_id LIKE ? AND archived_at IS NULL ORDER BY kind, seq`,
    [asking.workspace, exampleSystem, `${example.name}/%`],
  )
  return rows
    .map(row => readRecord(row, asking.territory.kinds.get(row.kind)))
    .filter(record => maySee(asking.actor, record, asking.territory))
}

async function linksOf(asking: Asking, session: Pick<Session, 'all'>, ids: readonly string[]): Promise<ChartLink[]> {
  const touching = (end: 'from_id' | 'to_id') =>
    allIn<LinkRow>(ids, list =>
      session.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${end} IN ${list.sql}`, [
        asking.workspace,
        ...list.params,
      ]),
    )
  const rows = [...(await touching('from_id')), ...(await touching('to_id'))]
  return [...new Map(rows.map(row => [row.id, readLink(row)])).values()]
}

function exampleNamed(examples: readonly Example[], name: string): Example {
  const found = examples.find(example => example.name === name)
  if (found) return found
  const known = examples.map(example => example.name).join(', ')
  throw new Problem('unknown', `There is no example ${name}. There are: ${known || 'none'}.`, {
    name: 'no such example',
  })
}
