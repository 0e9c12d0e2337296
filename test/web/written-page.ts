// A record with a longer text in a real browser, and what people do to it.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import type { Walk } from './journey.ts'
import { soon } from './soon.ts'
import { type Visit, visit } from './watched-page.ts'

export const text =
  '# Why\n\nRiders *ring*, see [the study](https://example.com).\n\n* one\n* two\n\n- [ ] count the calls\n- [x] ask\n'

export interface Written extends Visit {
  doc: string
  need: string
  body: () => Promise<string>
  settled: (wanted: RegExp) => Promise<string>
}

export async function withText(t: Walk, body = text): Promise<Written> {
  const at = await visit(t)
  const [doc, need] = [newId(), newId()]
  const { contract } = at.app
  await contract.change({
    changes: [
      { verb: 'create', id: need, kind: 'need', title: 'Know when my bike is ready' },
      { verb: 'create', id: doc, kind: 'document', title: 'Brief', fields: { body } },
    ],
  })
  await at.page.goto(`${at.app.address}/record/DOC-1`)
  await at.page.getByRole('button', { name: 'Edit: Text' }).waitFor({ state: 'attached' })
  const now = async () => String((await contract.read({ id: doc })).record.fields.body)
  const settled = async (wanted: RegExp) => {
    await soon(async () => assert.match(await now(), wanted))
    return now()
  }
  return { ...at, doc, need, body: now, settled }
}

export const editor = ({ page }: Visit) => page.getByRole('textbox', { name: 'Text', exact: true })

export async function write(at: Visit): Promise<void> {
  await at.page.getByRole('button', { name: 'Edit: Text' }).focus()
  await at.page.keyboard.press('Enter')
  await editor(at).waitFor()
  await at.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  // the editor puts its cursor where it was told a moment after it has the focus
  await at.page.waitForTimeout(400)
}

/** Pastes as a program that put these forms on the clipboard would have it. */
export const paste = (at: Visit, forms: Record<string, string>) =>
  editor(at).evaluate((element, given) => {
    const data = new DataTransfer()
    for (const [type, said] of Object.entries(given)) data.setData(type, said)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, forms)
