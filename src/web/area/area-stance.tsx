import './area-stance.css'
import { useState } from 'react'
import type { MapArea } from '../../model/map-seen.ts'
import { type AreaStance, areaStances } from '../../model/settings.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { saveEntries } from '../settings/save-settings.ts'
import { useMayAdminister } from '../settings/settings-fields.tsx'
import { areaWords } from '../words/area.words.ts'
import { settingsWords } from '../words/settings.words.ts'

const options = areaStances.map(id => ({ id, label: areaWords.stances[id], help: areaWords.stanceHelp[id] }))

/** Whose an area is: ours, shared, somebody else's with their name, or not now. */
export function AreaStanceEditor({ area }: { area: MapArea }) {
  const mayChange = useMayAdminister()
  const stance = areaStances.find(one => one === area.stance) ?? 'ours'
  const choose = (next: AreaStance) =>
    void saveEntries(
      [{ bag: 'areas', id: area.id, value: next === 'ours' ? undefined : next }],
      areaWords.stanceSaid(area.title, areaWords.stances[next]),
    )
  return (
    <div className="area-stance">
      <Select
        label={areaWords.stanceOf(area.title)}
        unlabelled
        bare
        options={options}
        value={stance}
        onChange={next => {
          const known = areaStances.find(one => one === next)
          if (known) choose(known)
        }}
        placeholder=""
        notNow={!mayChange && settingsWords.onlyAdmins}
      />
      {(stance === 'somebody else' || stance === 'shared') && <Whose area={area} mayChange={mayChange} />}
    </div>
  )
}

function Whose({ area, mayChange }: { area: MapArea; mayChange: boolean }) {
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    const name = typed?.trim()
    setTyped(null)
    if (name === undefined || name === (area.whose ?? '')) return
    void saveEntries(
      [{ bag: 'areaNames', id: area.id, value: name === '' ? undefined : name }],
      areaWords.whoseSaid(area.title, name),
    )
  }
  return (
    <TextField
      label={areaWords.whose(area.title)}
      unlabelled
      bare
      placeholder={areaWords.whoseHint}
      value={typed ?? area.whose ?? ''}
      onChange={setTyped}
      onBlur={save}
      maxLength={40}
      notNow={!mayChange && settingsWords.onlyAdmins}
      onKeyDown={event => {
        if (event.key === 'Enter') save()
        else if (event.key === 'Escape' && typed !== null) setTyped(null)
        else event.continuePropagation()
      }}
    />
  )
}
