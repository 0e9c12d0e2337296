// One kind more than the map has, and values and texts to try every kind with.
import { readFileSync } from 'node:fs'
import { areas } from '../src/areas/map.ts'
import { area } from '../src/model/area.ts'
import { assemble, type Territory } from '../src/model/assemble.ts'
import type { Field } from '../src/model/field.ts'
import { kind } from '../src/model/kind.ts'
import { link } from '../src/model/link.ts'
import { fields } from './every-field.ts'
import { sharedFile } from './shared.ts'

/** A kind with a field of every type, in an area of its own: one file and one line. */
const weather = kind({
  word: 'weather',
  title: 'Weather',
  plural: 'weathers',
  prefix: 'WX',
  says: 'What the sky does to the plan.',
  made: 'everyday',
  states: { forecast: { label: 'Forecast' }, over: { label: 'Over', closed: true } },
  fields: { ...fields, wind: { ...fields.number, label: 'Wind', indexed: true } },
  links: { spoils: link({ to: ['bet', 'weather'], says: 'spoils', back: 'spoiled by' }) },
})

/** The map with one more kind in an area of its own. */
export const withWeather = (): Territory =>
  assemble([
    ...areas,
    area({
      id: 'sky',
      title: 'Sky',
      asks: 'Will it rain?',
      colour: 'rose',
      place: { column: 0, row: 0 },
      flows: [],
      guide: { asks: [], first: [], methods: [], withWhom: '' },
      kinds: [weather],
      signals: [],
      canvases: [],
      intakes: [],
    }),
  ])

/** Text that has broken programs before: markup, formulas, quotes, other scripts, joined emoji, direction marks. */
export const hostile = [
  '=SUM(1,2)&"x"',
  "@cmd |' /C calc'!A0",
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE records;--",
  '結帳系統不好用 👩‍👩‍👧‍👦 é',
  '‮right to left‬ مرحبا',
  '   spaces\tand\u00a0more ',
  '{{7*7}} #{7*7} %s %n \\u0000',
  '-- " \' ` ; , \r\n second line',
  'undefined null NaN true 0 1e309',
]

/** All hostile texts, with the well-known list of them where it lies beside the project. */
export function naughty(): string[] {
  const file = sharedFile('data/messy/blns.json')
  if (!file) return hostile
  const all = JSON.parse(readFileSync(file, 'utf8')) as string[]
  return [
    ...hostile,
    ...all.filter(text => text.trim() !== '' && text.isWellFormed() && !text.includes('\u0000') && text.length <= 400),
  ]
}

/** A value a field takes, with this text in it where it takes text. */
export function valueFor(field: Field, text: string): unknown {
  const option = Object.keys(field.options ?? {})[0]
  const [low, high] = [field.min ?? 1, Math.min(field.max ?? 4, 4)]
  switch (field.type) {
    case 'text':
    case 'prose':
      return text.normalize('NFC')
    case 'choice':
      return option
    case 'choices':
      return [option]
    case 'number':
    case 'scale':
      return low
    case 'range':
      return { low, high: Math.max(low, high) }
    case 'money':
      return { amount: 12.5, currency: 'EUR' }
    case 'date':
      return '2026-03-31'
    case 'url':
      return 'https://example.com/a?b=c#d'
    case 'flag':
      return true
    case 'steps':
      return [{ id: 's1', text: text.normalize('NFC').replace(/\s+/g, ' ').trim() || 'x' }]
    default:
      return null
  }
}
