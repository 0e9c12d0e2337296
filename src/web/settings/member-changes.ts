import { app } from '../app.ts'
import { refused } from '../change.ts'
import { settingsWords } from '../words/settings.words.ts'

/** Does something to the people here and reads them again; whether it went through. */
export async function carry(act: (of: typeof app) => Promise<unknown>): Promise<boolean> {
  try {
    await act(app)
    app.changed()
    return true
  } catch (cause) {
    refused(cause)
    return false
  }
}

/** Makes the link by which somebody joins; null where it was refused. */
export async function invitationFor(member: string, days: number): Promise<string | null> {
  try {
    const answer = await fetch(`/api/v1/members/${encodeURIComponent(member)}/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ days }),
    })
    const said = (await answer.json()) as { url?: string; detail?: string }
    if (!answer.ok || !said.url) throw new Error(said.detail ?? settingsWords.members.failed)
    await app.watch('members', {}).again()
    return said.url
  } catch (cause) {
    refused(cause)
    return null
  }
}
