import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leakProblems } from './check-secrets-and-hosts.ts'

// put together here, so that this file is not itself what the check looks for
const problems = (...parts: string[]): string =>
  leakProblems([{ path: 'README.md', text: `fine\n${parts.join('')}\n` }]).join()

test('a private key, a token and a registry login are found, with their line', () => {
  assert.match(problems('-----BEGIN RSA ', 'PRIVATE KEY-----'), /README\.md:2 holds a private key/)
  assert.match(problems('token: gh', 'p_', 'a'.repeat(36)), /forge token/)
  assert.match(problems('//host/:_auth', 'Token=abc'), /registry login/)
})

test('a registry host and a machine path are found', () => {
  assert.match(problems('https://regis', 'try.npmjs.org/zod'), /registry/)
  assert.match(problems('see /ho', 'me/ana/notes.md'), /home folder/)
  assert.match(problems('cd /ro', 'ot/chartroom'), /one machine/)
})

test('a path of the web, a relative path and the data folder are fine', () => {
  assert.equal(problems('GET /api/v1/in/spoke/home/now, ./data/root/file, https://example.org/home/item'), '')
})
