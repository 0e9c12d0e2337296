import { type FormEvent, useState } from 'react'
import { type Role, roles } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { settingsWords } from '../words/settings.words.ts'
import { InvitationLink } from './invitation-link.tsx'
import { invitationFor } from './member-changes.ts'

const { members } = settingsWords

/** Somebody's address and role, and a link for them to come in by: Enter makes it. */
export function InvitePerson({ isOwner }: { isOwner: boolean }) {
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('member')
  const [days, setDays] = useState('7')
  const [made, setMade] = useState<{ url: string; name: string } | null>(null)
  const invite = async (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    if (!/^\S+@\S+$/.test(address)) return
    try {
      const called = name.trim() || address.split('@')[0]!
      const member = await app.contract.addMember({ name: called, email: address, role })
      const url = await invitationFor(member.id, Number(days))
      if (!url) return
      setMade({ url, name: called })
      setEmail('')
      setName('')
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{members.invite}</h2>
      <p className="small soft">{members.inviteHelp}</p>
      <form className="settings-form" onSubmit={event => void invite(event)}>
        <TextField label={settingsWords.email} value={email} onChange={setEmail} type="email" isRequired />
        <TextField label={members.name} help={members.nameHelp} value={name} onChange={setName} />
        <Select
          label={settingsWords.role}
          options={roles.filter(id => isOwner || id !== 'owner').map(id => ({ id, label: settingsWords.roles[id] }))}
          value={role}
          onChange={next => setRole(roles.find(one => one === next) ?? 'member')}
          placeholder=""
        />
        <Select
          label={members.lasts}
          options={Object.entries(members.days).map(([id, label]) => ({ id, label }))}
          value={days}
          onChange={next => next && setDays(next)}
          placeholder=""
        />
        <Button type="submit">{members.make}</Button>
      </form>
      {made && <InvitationLink {...made} />}
    </section>
  )
}
