/** What stands above the text of a page. */
export interface PageHead {
  title: string | undefined
  about: Record<string, string>
  text: string
}

/** Reads a page's title and what it says of itself, from front matter or from lines "Name: value" under its title. */
export function headOf(markdown: string): PageHead {
  const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown)
  const about: Record<string, string> = front ? frontMatter(front[1]!) : {}
  let text = (front ? markdown.slice(front[0].length) : markdown).replace(/^\s*\n/, '').trimEnd()
  let title = about.title
  delete about.title
  const heading = /^\s*(?:#\s+(.+?)\s*#*|([^\n#>*|-][^\n]*)\n=+)[ \t]*(?:\n|$)/.exec(text)
  if (heading) {
    const said = plainTitle(heading[1] ?? heading[2]!)
    // a title of its own stands over the first heading, which is then part of the text; a quarter is no title
    if ((title === undefined && !/^[\d\sQHWKqw./–-]*$/.test(said)) || title === said) {
      title = said
      text = text.slice(heading[0].length).replace(/^\s*\n/, '')
      const lines = /^((?:\p{Lu}[\p{L}\p{N} /_-]{0,40}: [^\n]+\n){2,})(?:\n|$)/u.exec(`${text}\n`)
      if (lines) {
        Object.assign(about, pairsIn(lines[1]!.split('\n')))
        text = text.slice(lines[1]!.length).replace(/^\s*\n/, '')
      }
    }
  }
  return { title: title || undefined, about, text }
}

const plainTitle = (heading: string): string =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:[^*_`]*\S)?)[*_`]{1,3}/g, '$1')
    .replace(/\s*\{#[^}]*\}$/, '')
    .trim()

// flat names with a value, or a list in brackets or below; what is nested deeper is none of ours
function frontMatter(yaml: string): Record<string, string> {
  const about: Record<string, string> = {}
  let name = ''
  for (const line of yaml.split('\n')) {
    const pair = /^([\w][\w .-]{0,60}):\s*(.*)$/.exec(line)
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1]
    if (pair) {
      name = pair[1]!
      const value = unquoted(pair[2]!)
      if (value !== '' && !/^[|>][+-]?$/.test(value)) about[known(name)] = value
    } else if (item !== undefined && name !== '') {
      const before = about[known(name)]
      about[known(name)] = before === undefined ? unquoted(item) : `${before}, ${unquoted(item)}`
    }
  }
  return about
}

const pairsIn = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap(line => {
      const [, name, value] = /^([^:]+): (.+)$/.exec(line) ?? []
      return name === undefined ? [] : [[known(name), value!.trim()]]
    }),
  )

const known = (name: string): string => (name.toLowerCase() === 'title' ? 'title' : name)

const unquoted = (value: string): string => {
  const text = value.trim().replace(/\s+#.*$/, '')
  const inside = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
  const list = /^\[(.*)\]$/.exec(inside)?.[1]
  return list === undefined ? inside : list.split(',').map(unquoted).join(', ')
}
