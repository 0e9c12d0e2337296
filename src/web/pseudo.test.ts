import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../areas/map.ts'
import { inWords } from '../model/territory-words.ts'
import { pseudo } from './pseudo.ts'

test('made-up words are a third longer, keep their numbers, and are made up once', () => {
  const said = pseudo('3 records hang on B-2')
  assert.ok(said.length >= '3 records hang on B-2'.length * 1.3)
  assert.match(said, /^⟦3 réçörðš håñĝ öñ B-2 .+⟧$/)
  assert.equal(pseudo(said), said)
  assert.equal(pseudo(' '), ' ')
})

test('every word of the map that a reader sees can be said in another language', () => {
  const map = inWords(territory(), text => `_${text}`)
  const need = map.kinds.get('need')!
  assert.equal(need.title, '_Need')
  assert.equal(need.states.heard!.label, '_Heard')
  assert.ok(Object.values(need.fields).every(field => field.label.startsWith('_')))
  assert.ok(Object.values(need.links).every(link => link.says.startsWith('_') && link.back.startsWith('_')))
  assert.ok(map.areas.every(area => area.title.startsWith('_') && area.asks.startsWith('_')))
  assert.equal(need.word, 'need')
  assert.equal(map.byPlural.get('needs'), need)
  assert.equal(territory().kinds.get('need')!.title, 'Need')
})
