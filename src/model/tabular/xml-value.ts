import { Problem } from '../problem.ts'
import { attributesOf, piecesOf } from './xml-pieces.ts'

/** A document of XML as plain values: its outermost name, and what is within as objects, lists and texts. */
export interface XmlDocument {
  root: string
  value: unknown
}

const deepest = 200

interface Open {
  name: string
  values: Record<string, unknown>
  text: string
}

/** Reads XML into plain values; what it refers to outside of itself is never fetched, and nothing of its own is expanded. */
export function xmlValue(xml: string): XmlDocument {
  const open: Open[] = []
  let document: XmlDocument | undefined
  const close = (): void => {
    const { name, values, text } = open.pop()!
    const value = plainOf(values, text)
    const parent = open.at(-1)
    if (!parent) document ??= { root: name, value }
    else put(parent.values, name, value)
  }
  for (const piece of piecesOf(xml)) {
    const inner = open.at(-1)
    if (piece.is === 'text') {
      if (inner) inner.text += piece.text
    } else if (piece.is === 'open') {
      if (open.length >= deepest) throw broken('nested too deeply')
      open.push({ name: piece.name, values: attributesOf(piece.attributes), text: '' })
      if (piece.empty) close()
    } else if (inner?.name !== piece.name) throw broken(`not closed where it should be, at </${piece.name}>`)
    else close()
  }
  if (!document || open.length > 0) throw broken('cut off before its end')
  return document
}

function put(values: Record<string, unknown>, name: string, value: unknown): void {
  const before = Object.hasOwn(values, name) ? values[name] : undefined
  const all = before === undefined ? value : Array.isArray(before) ? before : [before, value]
  if (Array.isArray(before)) before.push(value)
  // a name such as __proto__ is a name like any other
  Object.defineProperty(values, name, { value: all, enumerable: true, configurable: true, writable: true })
}

function plainOf(values: Record<string, unknown>, text: string): unknown {
  const said = text.trim()
  if (Object.keys(values).length === 0) return said
  return said === '' ? values : { ...values, text: said }
}

const broken = (why: string): Problem =>
  new Problem('invalid', `This XML is ${why}. Export it again, and drop the whole file.`)
