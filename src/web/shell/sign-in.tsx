import '../../ui/field.css'
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { shellWords } from '../words/shell.words.ts'

/** Shown in place of any page to whoever is not signed in. */
export function SignIn() {
  const [failed, setFailed] = useState('')
  const [busy, setBusy] = useState(false)
  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await fetch('/auth/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
    }).catch(() => null)
    if (answer?.ok) return location.reload()
    // an answer that is not read to its end keeps its connection
    await answer?.text().catch(() => '')
    setBusy(false)
    setFailed(answer ? shellWords.signInFailed : shellWords.away)
  }
  return (
    <main className="page sign-in">
      <img src="/favicon.svg" alt="" width={40} height={40} />
      <h1>{shellWords.signedOut}</h1>
      <p className="soft">{shellWords.signInWords}</p>
      <form onSubmit={signIn} noValidate>
        <label className="field">
          <span className="field-label">{shellWords.email}</span>
          <input className="field-box" name="email" type="email" autoComplete="username" required />
        </label>
        <label className="field">
          <span className="field-label">{shellWords.password}</span>
          <input className="field-box" name="password" type="password" autoComplete="current-password" required />
        </label>
        {failed && (
          <p className="field-problem" role="alert">
            {failed}
          </p>
        )}
        <Button type="submit" look="first" size="large" isPending={busy}>
          {shellWords.signIn}
        </Button>
      </form>
    </main>
  )
}
