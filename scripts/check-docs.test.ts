import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Papers, paperProblems } from './check-docs.ts'

const good: Papers = {
  architecture: '`model/` holds the words',
  readme: 'Type `npm start`. CHARTROOM_PORT is the port.',
  changelog: '# Changes',
  decisions: { list: '[one](0001-one.md)', pages: ['0001-one.md'] },
  folders: ['model'],
  scripts: ['start'],
  sources: [{ path: 'src/server/listen.ts', text: 'env.CHARTROOM_PORT' }],
}
const problems = (changed: Partial<Papers>): string => paperProblems({ ...good, ...changed }).join()

test('papers that tell of everything are fine', () => assert.equal(problems({}), ''))

test('a folder, a command or a setting that the papers get wrong is named', () => {
  assert.match(problems({ folders: ['model', 'store'] }), /store\//)
  assert.match(problems({ readme: 'npm run fly, CHARTROOM_PORT' }), /npm run fly/)
  assert.match(problems({ sources: [{ path: 'src/a.ts', text: 'env.CHARTROOM_SECRET' }] }), /CHARTROOM_SECRET/)
  assert.match(problems({ changelog: ' ' }), /CHANGELOG/)
})

test('a decision out of its number, or missing in the list, is named', () => {
  assert.match(problems({ decisions: { list: '(0003-x.md)', pages: ['0003-x.md'] } }), /should begin with 0001-/)
  assert.match(problems({ decisions: { list: '', pages: ['0001-one.md'] } }), /does not list/)
})
