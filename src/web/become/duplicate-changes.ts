import type { Detail } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Change } from '../../model/change.ts'
import { firstState } from '../../model/kind.ts'

/** A second record like the first: its values without its past, and, where asked, the links that may stand twice. */
export function duplicateChanges(
  { record, links }: Detail,
  territory: Territory,
  withLinks: boolean,
  title: string,
  newId: () => string,
): Change[] {
  const kind = territory.kinds.get(record.kind)
  const id = newId()
  const { owner, audience, tags, team, product, fields } = record
  const create: Change = {
    verb: 'create',
    id,
    kind: record.kind,
    title,
    ...(kind && { state: firstState(kind) }),
    owner,
    audience,
    tags,
    ...(team && { team }),
    ...(product && { product }),
    fields,
  }
  if (!withLinks) return [create]
  const copies = links.flatMap((link): Change[] => {
    if (!link.other || link.name === 'duplicateOf') return []
    const [from, to] = link.way === 'out' ? [id, link.other.id] : [link.other.id, id]
    const definition = territory.link(link.way === 'out' ? record.kind : link.other.kind, link.name)
    // what is written in a text is linked by the text; what has room for one only stays with the first
    if (!definition || definition.derived || (link.way === 'in' && definition.max !== undefined)) return []
    return [{ verb: 'link', id: newId(), from, name: link.name, to, values: link.values }]
  })
  return [create, ...copies]
}
