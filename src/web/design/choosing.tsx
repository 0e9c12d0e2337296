import Copy from 'lucide-react/icons/copy'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { DateRange } from '../../ui/date-range.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { designWords as says } from '../words/design.words.ts'
import { fieldWords } from '../words/record.words.ts'
import { Part, State } from './sample.tsx'

const untouched = () => {}

/** What is chosen from. */
export function Choosing() {
  const horizons = says.horizons.map((label, place) => ({ id: String(place), label }))
  const [horizon, setHorizon] = useState<string | null>('0')
  const [typed, setTyped] = useState('')
  const [isOn, setOn] = useState(true)
  const [leaf, setLeaf] = useState('0')
  const [days, setDays] = useState<{ from: string; until: string } | null>({ from: '2026-03-02', until: '2026-03-27' })
  const select = { label: says.selectLabel, options: horizons, placeholder: says.selectHint }
  const entries = says.menuEntries.map((label, place) => ({
    id: String(place),
    label,
    icon: place === 0 ? <Copy aria-hidden /> : <Trash2 aria-hidden />,
    act: untouched,
  }))
  return (
    <>
      <Part title={says.select}>
        <State is="rest">
          <Select {...select} value={horizon} onChange={setHorizon} none={fieldWords.clear} />
        </State>
        <State is="empty">
          <Select {...select} value={null} onChange={untouched} />
        </State>
        {(['hover', 'focus'] as const).map(is => (
          <State key={is} is={is}>
            <Select {...select} value="1" onChange={untouched} />
          </State>
        ))}
        <State is="disabled">
          <Select {...select} value="1" onChange={untouched} isDisabled />
        </State>
        <State is="long">
          <Select {...select} options={[{ id: 'a', label: says.longWord }]} value="a" onChange={untouched} />
        </State>
        <State is="turned">
          <Select
            {...select}
            label={says.turned}
            options={[{ id: 'a', label: says.turned }]}
            value="a"
            onChange={untouched}
          />
        </State>
      </Part>
      <Part title={says.segmented}>
        <State is="rest">
          <Segmented label={says.selectLabel} options={horizons} value={horizon ?? '0'} onChange={setHorizon} />
        </State>
      </Part>
      <Part title={says.combobox}>
        <State is="rest">
          <Combobox
            label={says.comboboxLabel}
            placeholder={says.comboboxHint}
            typed={typed}
            onType={setTyped}
            options={horizons.filter(one => one.label.toLowerCase().includes(typed.toLowerCase()))}
            onPick={id => setTyped(horizons[Number(id)]?.label ?? '')}
            empty={says.nothing}
          />
        </State>
      </Part>
      <Part title={says.menu}>
        <State is="rest">
          <Menu label={says.menuLabel} entries={entries}>
            <Button icon aria-label={says.menuLabel}>
              <Ellipsis aria-hidden />
            </Button>
          </Menu>
        </State>
      </Part>
      <Part title={says.checkbox}>
        <State is="rest">
          <Checkbox isSelected={!isOn} onChange={on => setOn(!on)}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
        <State is="chosen">
          <Checkbox isSelected={isOn} onChange={setOn}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
        <State is="some">
          <Checkbox isSelected={false} isSome onChange={untouched}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
        <State is="focus">
          <Checkbox isSelected onChange={untouched}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
        <State is="disabled">
          <Checkbox isSelected isDisabled onChange={untouched}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
        <State is="invalid">
          <Checkbox isSelected={false} isInvalid onChange={untouched}>
            {says.checkboxLabel}
          </Checkbox>
        </State>
      </Part>
      <Part title={says.switch}>
        {([false, true] as const).map(on => (
          <State key={String(on)} is={on ? 'chosen' : 'rest'}>
            <Switch isSelected={on} onChange={untouched}>
              {says.switchLabel}
            </Switch>
          </State>
        ))}
        <State is="focus">
          <Switch isSelected onChange={untouched}>
            {says.switchLabel}
          </Switch>
        </State>
        <State is="disabled">
          <Switch isSelected isDisabled onChange={untouched}>
            {says.switchLabel}
          </Switch>
        </State>
        <State is="turned">
          <Switch isSelected onChange={untouched}>
            {says.turned}
          </Switch>
        </State>
      </Part>
      <Part title={says.tabs} wide>
        <State is="rest">
          <Tabs
            label={says.tabs}
            open={leaf}
            onOpen={setLeaf}
            leaves={says.tabLeaves.map((title, place) => ({
              id: String(place),
              title,
              count: place * 7,
              content: title,
            }))}
          />
        </State>
      </Part>
      <Part title={says.dates} wide>
        <State is="rest">
          <DateRange label={says.datesLabel} value={days} onChange={setDays} words={fieldWords} />
        </State>
        <State is="invalid">
          <DateRange
            label={says.datesLabel}
            value={{ from: '2026-03-27', until: '2026-03-02' }}
            onChange={untouched}
            words={fieldWords}
            problem={says.datesProblem}
          />
        </State>
        <State is="disabled">
          <DateRange label={says.datesLabel} value={days} onChange={untouched} words={fieldWords} isDisabled />
        </State>
      </Part>
    </>
  )
}
