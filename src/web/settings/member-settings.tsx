import LogOut from 'lucide-react/icons/log-out'
import { useState } from 'react'
import { Because, Button } from '../../ui/button.tsx'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { InvitePerson } from './invite-person.tsx'
import { carry } from './member-changes.ts'
import { Invited, PersonLine } from './person-line.tsx'

const { members } = settingsWords

/** The people of the workspace and what each may do, those who are invited, and the way out. */
export function MemberSettings() {
  const { data } = useAnswer('members', {})
  const me = useAnswer('me', {}).data
  const mayChange = me?.scopes.includes('admin') ?? false
  const here = data?.items.filter(one => one.state === 'active' || one.state === 'suspended') ?? []
  const invited = data?.items.filter(one => one.state === 'invited') ?? []
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.membersHelp}</p>
      <ul className="people">
        {here.map(member => (
          <PersonLine key={member.id} member={member} isMe={member.id === me?.member.id} mayChange={mayChange} />
        ))}
      </ul>
      {invited.length > 0 && (
        <section aria-labelledby="invited">
          <h2 id="invited">{members.invited}</h2>
          <ul className="people">
            {invited.map(member => (
              <Invited key={member.id} member={member} mayChange={mayChange} />
            ))}
          </ul>
        </section>
      )}
      {mayChange ? (
        <InvitePerson isOwner={me?.member.role === 'owner'} />
      ) : (
        <Because>{settingsWords.onlyAdmins}</Because>
      )}
      {me && <Leave workspace={me.workspace.name} />}
    </div>
  )
}

function Leave({ workspace }: { workspace: string }) {
  const [isSure, setSure] = useState(false)
  const leave = () => void carry(app => app.contract.leaveWorkspace({})).then(done => done && location.assign('/'))
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">{members.leave}</h2>
      <p className="small soft">{members.leaveHelp(workspace)}</p>
      <div className="settings-row">
        {isSure ? (
          <>
            <Button look="danger" onPress={leave}>
              {members.leaveNow(workspace)}
            </Button>
            <Button look="plain" autoFocus onPress={() => setSure(false)}>
              {members.stay}
            </Button>
          </>
        ) : (
          <Button onPress={() => setSure(true)}>
            <LogOut aria-hidden />
            {members.leave}
          </Button>
        )}
      </div>
    </section>
  )
}
