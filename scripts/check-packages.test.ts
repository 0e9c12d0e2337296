import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lock, lockProblems } from './check-packages.ts'

const sound: Lock['packages'] = {
  '': { devDependencies: { tool: '1.2.3' } },
  'node_modules/tool': { integrity: 'sha512-a', optionalDependencies: { 'tool-linux': '1.2.3' } },
  'node_modules/tool-linux': { integrity: 'sha512-b' },
}
const problems = (changed: Lock['packages']): string =>
  lockProblems('lock', { packages: { ...sound, ...changed } }).join()

test('a lock that is exact and complete is fine', () => assert.equal(problems({}), ''))

test('a range, an address, a missing digest and an install script are refused', () => {
  assert.match(problems({ '': { devDependencies: { tool: '^1.2.3' } } }), /exact version/)
  assert.match(problems({ 'node_modules/tool': { integrity: 'a', resolved: 'somewhere' } }), /address/)
  assert.match(problems({ 'node_modules/tool': {} }), /no digest/)
  assert.match(problems({ 'node_modules/tool': { integrity: 'a', hasInstallScript: true } }), /script/)
})

test('a tool locked without the binary of some platform is refused', () => {
  const tool = { integrity: 'a', optionalDependencies: { 'tool-linux': '1.2.3', 'tool-mac': '1.2.3' } }
  assert.match(problems({ 'node_modules/tool': tool }), /without tool-mac/)
})
