import '../shared/shared.css'
import { type FormEvent, useEffect, useState } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { joinWords } from '../words/join.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { type Invitation, toAuth } from './auth.ts'

const code = new URLSearchParams(location.hash.slice(1) || location.search.slice(1)).get('code') ?? ''

/** Takes up an invitation: as who one is here already, or with a password of one's own. */
export function JoinScreen() {
  const [invitation, setInvitation] = useState<Invitation | null | undefined>(code === '' ? null : undefined)
  useEffect(() => {
    if (code === '') return
    void toAuth<Invitation>('invitation', { code }).then(answer => setInvitation('done' in answer ? answer.done : null))
  }, [])
  return (
    <div className="shared shared-alone">
      <main className="shared-card">
        <img src="/favicon.svg" alt="" width={40} height={40} />
        {invitation ? (
          <Invited invitation={invitation} />
        ) : invitation === null ? (
          <>
            <h1>{joinWords.gone}</h1>
            <p className="soft">{joinWords.goneWords}</p>
            <p>
              <a className={buttonClass()} href="/">
                {joinWords.toMap}
              </a>
            </p>
          </>
        ) : (
          <>
            <h1 className="only-read">{shellWords.loading}</h1>
            <Skeleton lines={4} name={shellWords.loading} />
          </>
        )}
      </main>
    </div>
  )
}

function Invited({ invitation }: { invitation: Invitation }) {
  const { workspace, role, person } = invitation
  const [isOther, setOther] = useState(false)
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  const join = async (given: object) => {
    setBusy(true)
    const answer = await toAuth('join', { code, ...given })
    if ('done' in answer) return location.assign('/')
    setBusy(false)
    setRefused(answer.refused)
  }
  return (
    <>
      <h1>{joinWords.title(workspace)}</h1>
      <p className="soft">{joinWords.roles[role]}</p>
      {person && !isOther ? (
        <div className="shared-form">
          <Button look="first" size="large" isPending={isBusy} autoFocus onPress={() => void join({})}>
            {joinWords.joinAs(person.name)}
          </Button>
          <Button look="plain" onPress={() => setOther(true)}>
            {joinWords.other}
          </Button>
        </div>
      ) : (
        <Login invitation={invitation} isBusy={isBusy} onJoin={join} />
      )}
      {refused && (
        <p className="field-problem" role="alert">
          {refused}
        </p>
      )}
    </>
  )
}

interface LoginProps {
  invitation: Invitation
  isBusy: boolean
  onJoin: (given: { name: string; email: string; password: string }) => Promise<void>
}

function Login({ invitation, isBusy, onJoin }: LoginProps) {
  const [name, setName] = useState(invitation.name)
  const [email, setEmail] = useState(invitation.email ?? '')
  const [password, setPassword] = useState('')
  const hasLogin = invitation.hasLogin && email === invitation.email
  const join = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void onJoin({ name, email, password })
  }
  return (
    <form className="shared-form" onSubmit={join}>
      {hasLogin ? (
        <p className="small soft">{joinWords.hasLogin}</p>
      ) : (
        <TextField label={joinWords.name} value={name} onChange={setName} autoComplete="name" isRequired />
      )}
      <TextField
        label={joinWords.email}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        isRequired
      />
      <TextField
        label={hasLogin ? joinWords.password : joinWords.newPassword}
        help={hasLogin ? undefined : joinWords.passwordHelp}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete={hasLogin ? 'current-password' : 'new-password'}
        minLength={hasLogin ? 1 : 10}
        isRequired
      />
      <Button type="submit" look="first" size="large" isPending={isBusy}>
        {joinWords.join}
      </Button>
    </form>
  )
}
