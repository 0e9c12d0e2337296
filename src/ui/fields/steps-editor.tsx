import './steps-editor.css'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useRef } from 'react'
import type { Field, Step } from '../../model/field.ts'
import { newId } from '../../model/id.ts'
import { Button } from '../button.tsx'
import { Checkbox } from '../checkbox.tsx'
import { Select } from '../select.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'
import { LineEditor } from './line-editor.tsx'
import { movedStep } from './value-text.ts'

/** An ordered list of lines: write, tick, sort, move and take away. */
export function StepsEditor({ field, ...props }: EditorProps<Step[]> & { field: Field }) {
  const { words } = useFieldSetting()
  const steps = props.value ?? []
  const list = useRef<HTMLOListElement>(null)
  const set = (next: Step[]) => props.onChange(next.length === 0 ? null : next)
  const change = (id: string, part: Partial<Step>) =>
    set(steps.map(step => (step.id === id ? { ...step, ...part } : step)))
  const add = () => {
    set([...steps, { id: newId(), text: '', ...(field.options ? { sort: Object.keys(field.options)[0] } : {}) }])
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus(),
    )
  }
  return (
    <fieldset className="steps" aria-label={props.label}>
      {!props.bare && <span className="field-label">{props.label}</span>}
      <ol ref={list}>
        {steps.map((step, place) => (
          <li key={step.id} className="step">
            <Checkbox
              label={words.stepDone(step.text)}
              isSelected={step.done ?? false}
              onChange={done => change(step.id, { done })}
            />
            <LineEditor
              label={words.step(place + 1)}
              value={step.text}
              onChange={text =>
                text === null ? set(steps.filter(one => one.id !== step.id)) : change(step.id, { text })
              }
              write={text => text}
              read={typed => typed.trim() || null}
              refused=""
              bare
            />
            {field.options && (
              <Select
                label={words.sort}
                unlabelled
                bare
                options={Object.entries(field.options).map(([id, label]) => ({ id, label }))}
                value={step.sort ?? null}
                onChange={sort => change(step.id, { sort: sort ?? undefined })}
                placeholder={words.unknown}
              />
            )}
            <span className="step-tools">
              <Button
                look="plain"
                size="small"
                icon
                aria-label={words.stepUp(step.text)}
                notNow={place === 0 && words.stepFirst}
                onPress={() => set(movedStep(steps, place, -1))}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                look="plain"
                size="small"
                icon
                aria-label={words.stepDown(step.text)}
                notNow={place === steps.length - 1 && words.stepLast}
                onPress={() => set(movedStep(steps, place, 1))}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button
                look="plain"
                size="small"
                icon
                aria-label={words.removeStep(step.text)}
                onPress={() => set(steps.filter(one => one.id !== step.id))}
              >
                <Trash2 aria-hidden />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <Button look="plain" size="small" onPress={add}>
        <Plus aria-hidden />
        {words.addStep}
      </Button>
      {!props.bare && props.help && <span className="field-help">{props.help}</span>}
      {props.problem !== undefined && <span className="field-problem">{props.problem}</span>}
    </fieldset>
  )
}
