import { joinWords } from '../words/join.words.ts'

/** What an invitation says of itself. */
export interface Invitation {
  workspace: string
  name: string
  email: string | null
  role: 'owner' | 'admin' | 'member' | 'commenter' | 'viewer'
  hasLogin: boolean
  person: { name: string; email: string | null } | null
}

/** Sends something to the addresses of people; answers what came, or why not. */
export async function toAuth<T>(path: string, body: object): Promise<{ done: T } | { refused: string }> {
  try {
    const answer = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said: unknown = await answer.json()
    // our own server answers what the path promises
    if (answer.ok) return { done: said as T }
    return { refused: String((said as { detail?: string }).detail ?? joinWords.failed) }
  } catch {
    return { refused: joinWords.failed }
  }
}

/** Goes to another of one's workspaces; other windows of this browser come along. */
export async function goToWorkspace(slug: string): Promise<string | null> {
  const answer = await toAuth('workspace', { slug })
  if ('refused' in answer) return answer.refused
  try {
    localStorage.setItem('chartroom.went', `${slug} ${Date.now()}`)
  } catch {
    // without storage, other windows go on showing the other one until they are read again
  }
  location.assign('/')
  return null
}
