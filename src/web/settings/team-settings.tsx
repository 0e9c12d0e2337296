import Users from 'lucide-react/icons/users'
import './team-settings.css'
import UserPlus from 'lucide-react/icons/user-plus'
import { useState } from 'react'
import { number, text } from '../../model/field.ts'
import type { Team } from '../../model/team.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Menu } from '../../ui/menu.tsx'
import { RemovableTag, Tag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app } from '../app.ts'
import { listed } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { keep, saveEntries } from './save-settings.ts'
import { SettingsFields, useMayAdminister } from './settings-fields.tsx'

const { teams: words } = settingsWords
const nameField = text({ label: words.name })
const lanesField = number({ label: words.lanes, min: 1, max: 50, whole: true })

/** The teams: who is in them, and how many bets each works on at once. */
export function TeamSettings() {
  const { data } = useAnswer('teams', {})
  const mayChange = useMayAdminister()
  const teams = data?.items ?? []
  return (
    <SettingsFields>
      <p className="small soft">{words.help}</p>
      {mayChange && <NewTeam />}
      {data && teams.every(team => team.gone) && (
        <Empty icon={<Users />} title={words.none}>
          {words.noneWords}
        </Empty>
      )}
      <ul className="teams">
        {teams
          .filter(team => !team.gone)
          .map(team => (
            <TeamRow key={team.id} team={team} mayChange={mayChange} />
          ))}
      </ul>
      {teams.some(team => team.gone) && (
        <section aria-labelledby="gone">
          <h2 id="gone">{words.gone}</h2>
          <ul className="people">
            {teams
              .filter(team => team.gone)
              .map(team => (
                <li key={team.id} className="person">
                  <span className="person-name">{team.name}</span>
                  <Button
                    size="small"
                    aria-label={words.bringBackNamed(team.name)}
                    onPress={() =>
                      void keep(() => app.contract.updateTeam({ id: team.id, gone: false }), words.isBack(team.name))
                    }
                  >
                    {words.bringBack}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </SettingsFields>
  )
}

function NewTeam() {
  const [name, setName] = useState('')
  const add = async () => {
    const called = name.trim()
    if (called === '') return
    let made: Team | undefined
    const act = async () => {
      made = await app.contract.addTeam({ name: called })
    }
    const back = async () => made && app.contract.updateTeam({ id: made.id, gone: true })
    if (await keep(act, words.made(called), back)) setName('')
  }
  return (
    <div className="settings-line">
      <TextField
        label={words.newTeam}
        value={name}
        onChange={setName}
        maxLength={80}
        onKeyDown={event => {
          if (event.key === 'Enter') void add()
          else event.continuePropagation()
        }}
      />
      <Button onPress={() => void add()}>{words.make}</Button>
    </div>
  )
}

function TeamRow({ team, mayChange }: { team: Team; mayChange: boolean }) {
  const members = useAnswer('members', {}).data?.items ?? []
  const settings = useAnswer('settings', {}).data
  const named = (id: string) => members.find(one => one.id === id)?.name ?? ''
  const inIt = team.members.map(id => ({ id, name: named(id) })).filter(one => one.name !== '')
  const others = members.filter(one => one.state !== 'suspended' && !team.members.includes(one.id))
  const update = (set: { name?: string; members?: string[]; gone?: boolean }, back: typeof set, says: string) =>
    void keep(
      () => app.contract.updateTeam({ id: team.id, ...set }),
      says,
      () => app.contract.updateTeam({ id: team.id, ...back }),
    )
  const put = (next: string[], says: string) => update({ members: next }, { members: [...team.members] }, says)
  return (
    <li className="team" aria-label={team.name}>
      <div className="team-head">
        <FieldEditor
          field={nameField}
          label={words.nameOf(team.name)}
          bare
          value={team.name}
          onChange={name => {
            if (name) update({ name: String(name) }, { name: team.name }, words.renamed(team.name, String(name)))
          }}
        />
        <div className="team-lanes">
          <FieldEditor
            field={lanesField}
            label={words.lanes}
            value={settings?.teamLanes[team.id] ?? settings?.lanes ?? null}
            onChange={value =>
              void saveEntries(
                [{ bag: 'teamLanes', id: team.id, value: typeof value === 'number' ? value : undefined }],
                words.lanesSaid(team.name),
              )
            }
          />
        </div>
      </div>
      <div className="team-people">
        {inIt.length === 0 && <span className="small quiet">{words.nobody}</span>}
        {inIt.map(({ id, name }) =>
          mayChange ? (
            <RemovableTag
              key={id}
              remove={words.takeOut(name, team.name)}
              onRemove={() =>
                put(
                  team.members.filter(one => one !== id),
                  words.left(name, team.name),
                )
              }
            >
              {name}
            </RemovableTag>
          ) : (
            <Tag key={id}>{name}</Tag>
          ),
        )}
        {mayChange && others.length > 0 && (
          <Menu
            label={words.addTo(team.name)}
            entries={others.map(one => ({
              id: one.id,
              label: one.name,
              act: () => put([...team.members, one.id], words.joined(one.name, team.name)),
            }))}
          >
            <Button size="small" look="plain" aria-label={words.addTo(team.name)}>
              <UserPlus aria-hidden />
              {words.add}
            </Button>
          </Menu>
        )}
      </div>
      <div className="team-foot">
        <a className="small inline-link" href={`/tagged?team=${team.id}`}>
          {words.records}
        </a>
        {mayChange && (
          <Button
            size="small"
            look="danger"
            aria-label={words.removeNamed(team.name)}
            onPress={() => update({ gone: true }, { gone: false }, words.removed(team.name))}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <span className="only-read">{listed(inIt.map(one => one.name))}</span>
    </li>
  )
}
