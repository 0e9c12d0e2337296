import type { KindSeen } from '../model/answers.ts'
import type { Kind } from '../model/kind.ts'
import type { Asking } from './ground.ts'
import { kindNamed } from './list.ts'

/** The kinds of the map in plain data: fields, links with their targets, states; for clients and agents. */
export function describeKinds(asking: Asking, called?: string): KindSeen[] {
  if (called !== undefined) return [describeKind(asking, kindNamed(asking, called))]
  return [...asking.territory.kinds.values()].map(kind => describeKind(asking, kind))
}

function describeKind(asking: Asking, kind: Kind): KindSeen {
  const fields = Object.entries(kind.fields).map(([name, { schema: _schema, ...field }]) => ({ name, ...field }))
  const links = Object.entries(kind.links).map(([name, { to, says, back, help, values, once, max, evidence }]) => {
    const named = Object.entries(values ?? {}).map(([value, { schema: _schema, ...field }]) => ({
      name: value,
      ...field,
    }))
    return {
      name,
      to,
      says,
      back,
      help: help ?? null,
      once: once !== false,
      max: max ?? null,
      evidence: evidence === true,
      values: named,
    }
  })
  const reached = asking.territory
    .reaching(kind.word)
    .map(({ from, name, link }) => ({ from: from.word, name, says: link.back }))
  const states = Object.entries(kind.states).map(([name, state]) => ({ name, ...state }))
  const { word, title, plural, prefix, says, made, bulk, claim } = kind
  return {
    word,
    title,
    plural,
    prefix,
    says,
    made,
    bulk: bulk === true,
    claim: claim ?? null,
    area: asking.territory.areaOf.get(word)?.id ?? null,
    states,
    fields,
    links,
    reached,
  }
}
