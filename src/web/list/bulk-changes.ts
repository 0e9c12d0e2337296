import type { Change } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Setting } from '../../model/setting.ts'

type Records = readonly ChartRecord[]

/** The changes that give every record the same values; none for those that have them already. */
export function setChanges(records: Records, set: Setting): Change[] {
  const { fields, ...common } = set
  const isSo = (record: ChartRecord) =>
    Object.entries(common).every(([name, value]) => record[name as keyof ChartRecord] === value) &&
    Object.entries(fields ?? {}).every(
      ([name, value]) => JSON.stringify(record.fields[name] ?? null) === JSON.stringify(value),
    )
  return records.filter(record => !isSo(record)).map(({ id, version }) => ({ verb: 'update', id, version, set }))
}

/** The changes that put a tag on every record that lacks it. */
export const tagChanges = (records: Records, tag: string): Change[] =>
  records
    .filter(({ tags }) => !tags.includes(tag))
    .map(({ id, version, tags }) => ({ verb: 'update', id, version, set: { tags: [...tags, tag] } }))

/** The changes that take a tag off every record that carries it. */
export const untagChanges = (records: Records, tag: string): Change[] =>
  records
    .filter(({ tags }) => tags.includes(tag))
    .map(({ id, version, tags }) => ({ verb: 'update', id, version, set: { tags: tags.filter(one => one !== tag) } }))

/** The tags that any of the records carries, the most carried first. */
export function tagsOn(records: Records): string[] {
  const counts = new Map<string, number>()
  for (const tag of records.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || one.localeCompare(other)).map(([tag]) => tag)
}
