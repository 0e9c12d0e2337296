import { same } from '../model/canonical.ts'
import type { Change } from '../model/change.ts'
import { checkLinkValues } from '../model/check-record.ts'
import type { LinkDefinition } from '../model/link.ts'
import { Problem } from '../model/problem.ts'
import type { Applying } from './apply.ts'
import { withoutUnknown } from './apply-record.ts'
import { type StoredLink, type StoredRecord, seenLink } from './rows.ts'
import { linkNow, recordNow, setLink, setRecord } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>

/** Joins two records by a named link of the first one's kind. */
export async function applyLink(applying: Applying, change: Of<'link'>): Promise<void> {
  const { working, actor, at, territory } = applying
  const from = recordNow(working, change.from)
  const to = recordNow(working, change.to)
  const definition = territory.link(from.kind, change.name)
  if (definition?.derived) throw written(from)
  if (!definition) throw noSuchLink(applying, from, change.name)
  if (!definition.to.includes(to.kind)) {
    throw new Problem(
      'invalid',
      `${change.name} of a ${from.kind} leads to ${definition.to.join(' or ')}; ${to.key} is a ${to.kind}.`,
      { to: `a ${definition.to.join(' or ')}` },
    )
  }
  const trashed = applying.trusted ? undefined : [from, to].find(record => record.archivedAt !== null)
  if (trashed)
    throw new Problem('conflict', `${trashed.key} is in the trash; restore it first, then link it.`, {
      [trashed === from ? 'from' : 'to']: 'in the trash',
    })
  const before = working.links.get(change.id)
  const isOther = before?.before && (before.before.from !== from.id || before.before.to !== to.id)
  if (before?.now || isOther || (before?.before && before.before.name !== change.name))
    throw new Problem('conflict', `A link with the id ${change.id} exists already.`, { id: 'taken' })
  if (from.id === to.id)
    throw new Problem('invalid', `${from.key} cannot be linked to itself.`, { to: 'another record' })
  checkRoom(working.leaving.get(from.id) ?? [], definition, change.name, from, to)
  const link: StoredLink = {
    id: change.id,
    name: change.name,
    from: from.id,
    fromKind: from.kind,
    to: to.id,
    toKind: to.kind,
    values: withoutUnknown(checkLinkValues(definition, change.values ?? {})),
    version: 1,
    createdAt: at,
    createdBy: actor.member,
  }
  setLink(working, link.id, link)
  touch(applying, from, to)
  working.entries.push({ verb: 'link', record: from, link, was: null, now: { ...seenLink(link) } })
}

/** Changes the values on a link. */
export async function applyRelink(applying: Applying, change: Of<'relink'>): Promise<void> {
  const { working, territory } = applying
  const link = linkNow(working, change.id)
  if (change.version !== undefined && change.version !== link.version) {
    throw new Problem('conflict', `The link has changed since you read it; it is at version ${link.version} now.`, {
      version: { base: change.version, yours: change.version, theirs: link.version },
    })
  }
  const definition = territory.link(link.fromKind, link.name)
  const given = definition ? checkLinkValues(definition, change.values) : change.values
  const values = withoutUnknown({ ...link.values, ...given })
  if (same(values, link.values)) return
  const next = { ...link, values, version: link.version + 1 }
  setLink(working, link.id, next)
  working.entries.push({
    verb: 'relink',
    record: recordNow(working, link.from),
    link: next,
    was: { values: link.values },
    now: { ...seenLink(next) },
  })
}

/** Parts two records again. */
export async function applyUnlink(applying: Applying, change: Of<'unlink'>): Promise<void> {
  const { working } = applying
  const link = linkNow(working, change.id)
  if (applying.territory.link(link.fromKind, link.name)?.derived) throw written(recordNow(working, link.from))
  setLink(working, link.id, null)
  touch(applying, recordNow(working, link.from), recordNow(working, link.to))
  working.entries.push({
    verb: 'unlink',
    record: recordNow(working, link.from),
    link,
    was: { ...seenLink(link) },
    now: null,
  })
}

function checkRoom(
  leaving: readonly StoredLink[],
  definition: LinkDefinition,
  name: string,
  from: StoredRecord,
  to: StoredRecord,
): void {
  const same = leaving.filter(link => link.name === name)
  if (definition.once !== false && same.some(link => link.to === to.id)) {
    throw new Problem('conflict', `${from.key} ${definition.says} ${to.key} already.`, { to: 'linked already' })
  }
  if (definition.max !== undefined && same.length >= definition.max) {
    throw new Problem(
      'conflict',
      `${from.key} takes at most ${definition.max} link${definition.max === 1 ? '' : 's'} of this name (${name}). Take one away first.`,
      { name: `at most ${definition.max}` },
    )
  }
}

const written = (from: StoredRecord): Problem =>
  new Problem('invalid', `What ${from.key} mentions stands in its texts; change it there.`, {
    name: 'follows the text',
  })

function noSuchLink(applying: Applying, from: StoredRecord, name: string): Problem {
  const names = Object.keys(applying.territory.kinds.get(from.kind)?.links ?? {})
  return new Problem('invalid', `A ${from.kind} has no link called “${name}”. It has: ${names.join(', ')}.`, {
    name: `one of ${names.join(', ')}`,
  })
}

/** Somebody's hand on a record that came by import wakes it: from now on signals ask about it. */
function touch(applying: Applying, ...records: StoredRecord[]): void {
  if (applying.quiet) return
  for (const record of records) {
    if (!record.touched) setRecord(applying.working, { ...record, touched: true })
  }
}
