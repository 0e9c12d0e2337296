/** Who and what a line may name. */
export interface Nameable {
  people: readonly { id: string; name: string }[]
  areas: readonly { id: string; title: string }[]
  kinds: readonly { word: string; plural: string; title: string }[]
}

/** One line as it was meant: its title, and what its signs say beside it. */
export interface LineRead {
  title: string
  tags: readonly string[]
  owner: { id: string; name: string } | null
  area: { id: string; title: string } | null
  kind: string | null
  /** Keys of the records it leads to. */
  links: readonly string[]
}

const signed = /(?<=^|\s)([#@!>])(\S+)(?=\s|$)/gu
const tag = /^\p{L}[\p{L}\p{N}_/-]*$/u
const key = /^\p{L}{1,3}-\d+$/u

/** Reads `#tag`, `@person`, `!area` or `!kind`, and `>B-3` out of a line; what names nothing stays in the title. */
export function readLine(line: string, nameable: Nameable): LineRead {
  const tags: string[] = []
  const links: string[] = []
  let owner: LineRead['owner'] = null
  let area: LineRead['area'] = null
  let kind: string | null = null
  const rest = line.replace(signed, (whole, sign: string, word: string) => {
    if (sign === '#' && tag.test(word)) tags.push(word)
    else if (sign === '>' && key.test(word)) links.push(word.toUpperCase())
    else if (sign === '@') {
      const person = only(nameable.people, one => [one.name, ...one.name.split(/\s+/)], word)
      if (!person) return whole
      owner = person
    } else if (sign === '!') {
      const named = only(nameable.kinds, one => [one.word, one.plural, one.title], word)
      const place = only(nameable.areas, one => [one.id], word)
      if (place) area = place
      else if (named) kind = named.word
      else return whole
    } else return whole
    return ''
  })
  return {
    title: rest.replace(/\s+/g, ' ').trim().slice(0, 500),
    tags: [...new Set(tags)],
    owner,
    area,
    kind,
    links: [...new Set(links)],
  }
}

/** The one that is called so, or else the only one whose name begins so with three letters or more. */
function only<T>(all: readonly T[], names: (one: T) => readonly string[], word: string): T | null {
  const asked = plain(word)
  const called = all.filter(one => names(one).some(name => plain(name) === asked))
  if (called.length === 1) return called[0]!
  const begins = asked.length < 3 ? [] : all.filter(one => names(one).some(name => plain(name).startsWith(asked)))
  return begins.length === 1 ? begins[0]! : null
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
