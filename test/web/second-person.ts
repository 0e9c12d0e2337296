// Somebody else at the same Chartroom, in a browser of their own.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Member } from '../../src/model/answers.ts'
import { launch } from '../chromium.ts'
import type { Running } from '../running.ts'
import type { Walk } from './journey.ts'
import type { Visit } from './watched-page.ts'

/** Another member, and their page. */
export interface Second {
  id: string
  page: Page
  /** Asserts that their console said nothing it should not have. */
  quiet(): void
}

const emailOf = (name: string) => `${name.toLowerCase()}@example.org`

/** Adds a member by an owner’s page; gives who it is, and the link that invites them. */
export async function invited(
  { app, page }: { app: Running; page: Page },
  name: string,
  role: Member['role'] = 'member',
): Promise<{ id: string; link: string }> {
  const { id } = await app.contract.addMember({ name, role, email: emailOf(name) })
  const link = await page.evaluate(async member => {
    const answer = await fetch(`/api/v1/members/${member}/invitation`, { method: 'POST' })
    const body = (await answer.json()) as { url?: string }
    return body.url ?? JSON.stringify(body)
  }, id)
  assert.match(link, /#code=/, `an invitation, not ${link}`)
  return { id, link }
}

/** Takes up an invitation in a page of their own, as a stranger would. */
export async function joins(page: Page, link: string, name: string): Promise<void> {
  await page.goto(new URL(link).origin)
  const status = await page.evaluate(
    async given => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/auth/join', { method: 'POST', headers, body: given })).status
    },
    JSON.stringify({ code: link.split('#code=')[1], email: emailOf(name), password: 'a long password', name }),
  )
  assert.equal(status, 201, `${name} joined`)
}

/** Adds a member and lets them join by their invitation. */
export async function secondPerson(t: Walk, at: Visit, name: string): Promise<Second> {
  const { id, link } = await invited(at, name)
  const browser = await launch()
  t.after(() => browser.close())
  const page = await browser.context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  await joins(page, link, name)
  page.on('console', said => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(`${page.url()}: ${said.text()}`)
  })
  page.on('pageerror', cause => complaints.push(`${page.url()}: ${cause}`))
  return { id, page, quiet: () => assert.deepEqual(complaints, []) }
}
