import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Switch } from '../../ui/switch.tsx'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

const untouched = () => {}

/** What is on or off. */
export function OnAndOff() {
  const [isOn, setOn] = useState(true)
  return (
    <>
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
          <Checkbox isSelected notNow={says.saveBecause} onChange={untouched}>
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
          <Switch isSelected notNow={says.saveBecause} onChange={untouched}>
            {says.switchLabel}
          </Switch>
        </State>
        <State is="turned">
          <Switch isSelected onChange={untouched}>
            {says.turned}
          </Switch>
        </State>
      </Part>
    </>
  )
}
