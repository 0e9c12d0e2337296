import { useState } from 'react'
import { type Member, type Role, roles } from '../../model/answers.ts'
import { Because, Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'

const options = roles.map(id => ({ id, label: settingsWords.roles[id] }))

async function carry(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    app.changed()
    return true
  } catch (cause) {
    refused(cause)
    return false
  }
}

/** The people of the workspace and what each may do. */
export function MemberSettings() {
  const { data } = useAnswer('members', {})
  const me = useAnswer('me', {}).data
  const mayChange = me?.scopes.includes('admin') ?? false
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.membersHelp}</p>
      <ul className="people">
        {data?.items.map(member => (
          <Person key={member.id} member={member} isMe={member.id === me?.member.id} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange ? <NewMember /> : <Because>{settingsWords.onlyAdmins}</Because>}
    </div>
  )
}

function Person({ member, isMe, mayChange }: { member: Member; isMe: boolean; mayChange: boolean }) {
  const isOut = member.state === 'suspended'
  return (
    <li className="person">
      <span className="person-sign" aria-hidden>
        {member.name.charAt(0).toUpperCase()}
      </span>
      <span className="person-name">
        <span className="person-words">
          {member.name} {isMe && <span className="quiet">({settingsWords.you})</span>}
          {settingsWords.states[member.state] && <Tag>{settingsWords.states[member.state]}</Tag>}
        </span>
        {member.email && <span className="small quiet shortened">{member.email}</span>}
      </span>
      <Select
        label={`${settingsWords.role}: ${member.name}`}
        unlabelled
        bare
        options={options}
        value={member.role}
        onChange={role => role && void carry(() => app.contract.updateMember({ id: member.id, role }))}
        placeholder=""
        isDisabled={!mayChange || isMe}
      />
      {mayChange && !isMe && (
        <Button
          look="plain"
          size="small"
          onPress={() =>
            void carry(() => app.contract.updateMember({ id: member.id, state: isOut ? 'active' : 'suspended' }))
          }
        >
          {isOut ? settingsWords.reinstate : settingsWords.suspend}
        </Button>
      )}
    </li>
  )
}

function NewMember() {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('member')
  const add = async () => {
    if (name.trim() === '') return
    if (await carry(() => app.contract.addMember({ name: name.trim(), email: email.trim() || null, role }))) {
      setName('')
      setEmail('')
    }
  }
  return (
    <section>
      <h2>{settingsWords.addMemberTitle}</h2>
      <div className="settings-form">
        <TextField label={settingsWords.name} value={name} onChange={setName} />
        <TextField label={settingsWords.email} value={email} onChange={setEmail} type="email" />
        <Select
          label={settingsWords.role}
          options={options}
          value={role}
          onChange={next => setRole(roles.find(one => one === next) ?? 'member')}
          placeholder=""
        />
        <Button onPress={() => void add()}>{settingsWords.addMember}</Button>
      </div>
    </section>
  )
}
