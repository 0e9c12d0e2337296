import Copy from 'lucide-react/icons/copy'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { DateRange } from '../../ui/date-range.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Slider } from '../../ui/slider.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { designWords as says } from '../words/design.words.ts'
import { fieldWords } from '../words/record.words.ts'
import { Part, State } from './sample.tsx'

const untouched = () => {}

const comboboxHolds = (is: string): string =>
  is === 'long' ? says.longWord : is === 'turned' ? says.turned : is === 'focus' ? '' : says.shortRecord

/** What is chosen from. */
export function Choosing() {
  const horizons = says.horizons.map((label, place) => ({ id: String(place), label }))
  const [horizon, setHorizon] = useState<string | null>('0')
  const [typed, setTyped] = useState('')
  const [leaf, setLeaf] = useState('0')
  const [week, setWeek] = useState(5)
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
        <State is="rest" opens="select">
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
        <State is="invalid">
          <Select {...select} value="1" onChange={untouched} problem={says.fieldProblem} />
        </State>
        <State is="disabled">
          <Select {...select} value="1" onChange={untouched} notNow={says.saveBecause} />
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
        {(['hover', 'focus'] as const).map(is => (
          <State key={is} is={is}>
            <Segmented label={says.selectLabel} options={horizons} value="1" onChange={untouched} />
          </State>
        ))}
      </Part>
      <Part title={says.slider}>
        <State is="rest">
          <Slider label={says.sliderLabel} least={1} most={12} value={week} says={says.sliderSays} onChange={setWeek} />
        </State>
      </Part>
      <Part title={says.combobox}>
        <State is="rest" opens="combobox">
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
        {(['focus', 'help', 'invalid', 'disabled', 'long', 'turned'] as const).map(is => (
          <State key={is} is={is}>
            <Combobox
              help={is === 'help' ? says.comboboxHelp : undefined}
              problem={is === 'invalid' ? says.comboboxProblem : undefined}
              notNow={is === 'disabled' && says.saveBecause}
              label={is === 'turned' ? says.turned : says.comboboxLabel}
              typed={comboboxHolds(is)}
              placeholder={says.comboboxHint}
              onType={untouched}
              options={[]}
              onPick={untouched}
              empty={says.nothing}
            />
          </State>
        ))}
      </Part>
      <Part title={says.menu}>
        <State is="rest" opens="menu">
          <Menu label={says.menuLabel} entries={entries}>
            <Button icon aria-label={says.menuLabel}>
              <Ellipsis aria-hidden />
            </Button>
          </Menu>
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
        {(['hover', 'focus', 'long', 'turned'] as const).map(is => (
          <State key={is} is={is}>
            <Tabs
              label={says.tabs}
              open="1"
              onOpen={untouched}
              leaves={[is === 'long' ? says.longWord : is === 'turned' ? says.turned : says.chosen, says.record].map(
                (title, place) => ({ id: String(place), title, content: says.textHelp }),
              )}
            />
          </State>
        ))}
      </Part>
      <Part title={says.dates} wide>
        <State is="rest" opens="days">
          <DateRange label={says.datesLabel} value={days} onChange={setDays} words={fieldWords} />
        </State>
        <State is="empty">
          <DateRange label={says.datesLabel} value={null} onChange={untouched} words={fieldWords} />
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
          <DateRange
            label={says.datesLabel}
            value={days}
            onChange={untouched}
            words={fieldWords}
            notNow={says.saveBecause}
          />
        </State>
      </Part>
    </>
  )
}
