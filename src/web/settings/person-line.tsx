import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import { type Member, roles } from '../../model/answers.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toasts } from '../app.ts'
import { day } from '../format.ts'
import { settingsWords } from '../words/settings.words.ts'
import { InvitationLink } from './invitation-link.tsx'
import { carry, invitationFor } from './member-changes.ts'

const { members } = settingsWords
const options = roles.map(id => ({ id, label: settingsWords.roles[id] }))

/** One person with their role, and what puts them out or lets them back in. */
export function PersonLine({ member, isMe, mayChange }: { member: Member; isMe: boolean; mayChange: boolean }) {
  const isOut = member.state === 'suspended'
  const set = (change: { role?: string; state?: 'active' | 'suspended' | 'removed' }, says?: string) =>
    void carry(app => app.contract.updateMember({ id: member.id, ...change })).then(
      done => done && says && toasts.add({ says }),
    )
  return (
    <li className="person">
      <Avatar name={member.name} />
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
        onChange={role => role && set({ role })}
        placeholder=""
        notNow={!mayChange ? settingsWords.onlyAdmins : isMe && settingsWords.notYourOwn}
      />
      {mayChange && !isMe && (
        <Menu
          label={members.more(member.name)}
          entries={[
            isOut
              ? { id: 'back', label: settingsWords.reinstate, act: () => set({ state: 'active' }) }
              : {
                  id: 'out',
                  label: settingsWords.suspend,
                  help: members.suspendHelp,
                  act: () => set({ state: 'suspended' }, members.suspended(member.name)),
                },
            {
              id: 'remove',
              label: members.remove,
              help: members.removeHelp,
              act: () => set({ state: 'removed' }, members.removed(member.name)),
            },
          ]}
        >
          <Button look="plain" size="small" icon aria-label={members.more(member.name)}>
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      )}
    </li>
  )
}

/** Somebody who was invited and has not come in: a new link, or none any more. */
export function Invited({ member, mayChange }: { member: Member; mayChange: boolean }) {
  const [url, setUrl] = useState<string | null>(null)
  const until = member.invitedUntil
  return (
    <li className="person person-invited">
      <span className="person-name">
        <span className="person-words">
          {member.name} <Tag>{settingsWords.roles[member.role]}</Tag>
        </span>
        <span className="small quiet shortened">{member.email}</span>
        <span className="small quiet">{until ? members.until(day(until)) : members.over}</span>
      </span>
      {mayChange && (
        <>
          <Button size="small" onPress={() => void invitationFor(member.id, 7).then(setUrl)}>
            {members.again}
          </Button>
          <Button
            look="danger"
            size="small"
            aria-label={members.revokeNamed(member.name)}
            onPress={() =>
              void carry(app => app.contract.updateMember({ id: member.id, state: 'removed' })).then(
                done => done && toasts.add({ says: members.revoked(member.name) }),
              )
            }
          >
            {members.revoke}
          </Button>
        </>
      )}
      {url && <InvitationLink url={url} name={member.name} />}
    </li>
  )
}
