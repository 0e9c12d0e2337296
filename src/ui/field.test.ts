import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const screens = new URL('../web/', import.meta.url)

test('a screen that draws the box of a field by itself brings its look along', () => {
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tsx'))
  const drawing = files.filter(name =>
    /className="[^"]*\bfield-(?:box|problem|help)\b/.test(readFileSync(new URL(name, screens), 'utf8')),
  )
  assert.ok(drawing.length > 0, 'some screens draw one')
  const bare = drawing.filter(
    name =>
      !/ui\/(?:field\.css|text-field|select|combobox|date-range)/.test(readFileSync(new URL(name, screens), 'utf8')),
  )
  assert.deepEqual(bare, [], "import '../../ui/field.css', or the page looks as the browser draws it")
})
