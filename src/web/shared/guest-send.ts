import { defaultSettings } from '../../model/settings.ts'
import type { Shared, SharedFile } from '../../model/share.ts'

const kept = 'chartroom.pass'

/** What stands behind the # of the address; it is sent as a key and never as part of an address. */
export const secret = decodeURIComponent(location.hash.slice(1))

let pass = passKept()
let names: Pick<Shared, 'labels' | 'plurals' | 'currency'> | undefined

/** Sends what a guest's page asks: its one question by its own key. What screens want to know besides is answered here. */
export async function guestSend(address: string, init: RequestInit): Promise<Response> {
  const path = new URL(address, location.origin).pathname
  if (path.endsWith('/settings')) return Response.json({ ...defaultSettings, ...names })
  if (path.endsWith('/history')) return Response.json({ items: [], next: null })
  if (path.endsWith('/changes')) return Response.json({ rows: [], number: 0, more: false, beside: 0 })
  // what a canvas works out of what it shows is worked out here
  const method = /\/calc\/([^/]+)$/.exec(path)?.[1]
  if (method) return Response.json(await calculated(decodeURIComponent(method), JSON.parse(String(init.body))))
  if (!path.endsWith('/shared') || secret === '')
    return Response.json({ code: 'unknown', detail: 'This link opens nothing.', fields: {} }, { status: 404 })
  const answer = await byLink(address, init)
  if (answer.ok) names = (await answer.clone().json()) as Shared
  return answer
}

/** A file of what the link shows; nothing where it is there no more. */
export async function guestFile({ id, after }: SharedFile): Promise<Blob | null> {
  const answer = await byLink(`/api/v1/shared/files/${id}${after ? `?after=${encodeURIComponent(after)}` : ''}`, {})
  return answer.ok ? answer.blob() : null
}

function byLink(address: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${secret}${pass ? `.${pass}` : ''}` }
  return fetch(address, { ...init, headers, credentials: 'omit', cache: 'no-store' })
}

async function calculated(name: string, { input, ...rest }: { input?: unknown }): Promise<unknown> {
  const [{ methods }, { callMethod }] = await Promise.all([
    import('../../areas/methods.ts'),
    import('../../model/method.ts'),
  ])
  return callMethod(methods, name, input ?? rest)
}

/** Asks for the pass that a password opens; kept for this tab. */
export async function unlock(password: string): Promise<string | null> {
  const answer = await fetch('/auth/shared', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, password }),
  })
  const body = (await answer.json()) as { pass?: string | null; detail?: string }
  if (!answer.ok) return body.detail ?? ''
  pass = body.pass ?? ''
  try {
    sessionStorage.setItem(kept, JSON.stringify([secret, pass]))
  } catch {
    // a browser that keeps nothing asks again after a reload
  }
  return null
}

function passKept(): string {
  try {
    const [of, was] = JSON.parse(sessionStorage.getItem(kept) ?? '[]') as string[]
    return of === secret && was ? was : ''
  } catch {
    return ''
  }
}
