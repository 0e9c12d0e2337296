// Somebody else at the same Chartroom, in a browser of their own.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { launch } from '../chromium.ts'
import type { Walk } from './journey.ts'
import type { Visit } from './watched-page.ts'

/** Another member, and their page. */
export interface Second {
  id: string
  page: Page
  /** Asserts that their console said nothing it should not have. */
  quiet(): void
}

/** Adds a member and lets them join by their invitation, as a stranger would. */
export async function secondPerson(t: Walk, { app, page }: Visit, name: string): Promise<Second> {
  const { id } = await app.contract.addMember({ name, role: 'member', email: `${name.toLowerCase()}@example.org` })
  const code = await page.evaluate(async member => {
    const answer = await fetch(`/api/v1/members/${member}/invitation`, { method: 'POST' })
    const body = (await answer.json()) as { url: string }
    return /\bcode=([^&]+)/.exec(body.url)?.[1] ?? JSON.stringify(body)
  }, id)
  assert.ok(!code.startsWith('{'), `an invitation, not ${code}`)
  const browser = await launch()
  t.after(() => browser.close())
  const other = await browser.context.newPage()
  other.setDefaultTimeout(20_000)
  const complaints: string[] = []
  await other.goto(app.address)
  const joined = await other.evaluate(
    async given => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/auth/join', { method: 'POST', headers, body: given })).status
    },
    JSON.stringify({ code, email: `${name.toLowerCase()}@example.org`, password: 'a long password', name }),
  )
  assert.equal(joined, 201, `${name} joined`)
  other.on('console', said => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(`${other.url()}: ${said.text()}`)
  })
  other.on('pageerror', cause => complaints.push(`${other.url()}: ${cause}`))
  return { id, page: other, quiet: () => assert.deepEqual(complaints, []) }
}
