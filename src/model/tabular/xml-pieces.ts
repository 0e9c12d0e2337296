/** A piece of an XML document: an element that begins or ends, or the text between. */
export type Piece =
  | { is: 'open'; name: string; attributes: string; empty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string }

const pieces =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g

/** Walks an XML document from its beginning; names lose their prefix, and nothing outside of it is ever fetched. */
export function* piecesOf(xml: string): Generator<Piece> {
  for (const [, raw, closes, name, attributes, empty, text] of xml.matchAll(pieces)) {
    if (raw !== undefined) yield { is: 'text', text: raw }
    else if (text !== undefined) yield { is: 'text', text: unescaped(text) }
    else if (name === undefined) continue
    else if (closes) yield { is: 'close', name }
    else yield { is: 'open', name, attributes: attributes ?? '', empty: empty === '/' }
  }
}

/** The value of an element's attribute. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex?: string, code?: string, name?: string) => {
      if (name) return signs[name.toLowerCase()]!
      const point = hex ? Number.parseInt(hex, 16) : Number(code)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

/** All attributes of an element by their names without prefix; what only declares the language of the document is none. */
export function attributesOf(attributes: string): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const [, name, quoted, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (/^xmlns(:|$)/.test(name!)) continue
    const plain = name!.replace(/^[\w.-]+:/, '')
    Object.defineProperty(all, plain, {
      value: unescaped(quoted ?? single ?? ''),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return all
}
