import { lazy, Suspense } from 'react'
import type { Field, Money, Range, Step } from '../../model/field.ts'
import { safeAddress } from '../../model/field.ts'
import { useReason } from '../not-now.tsx'
import { ChoiceEditor, ChoicesEditor, FlagEditor, PersonEditor, ScaleEditor } from './choice-editors.tsx'
import { FieldHeld } from './field-held.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'
import { LineEditor } from './line-editor.tsx'
import { MoneyEditor, NumberEditor, RangeEditor } from './number-editors.tsx'
import { ProseEditor } from './prose-editor.tsx'
import { StepsEditor } from './steps-editor.tsx'

// the month view is as heavy as all other editors together, and few records need it at once
const DateEditor = lazy(() => import('./date-editor.tsx').then(file => ({ default: file.DateEditor })))

/** The editor of any field of any kind: the field's type decides. */
export function FieldEditor({ field, notNow, ...rest }: EditorProps<unknown> & { field: Field }) {
  const { words, day } = useFieldSetting()
  const reason = useReason(notNow)
  if (reason !== null) return <FieldHeld field={field} reason={reason} {...rest} />
  // the field's own schema checked the value on the way in, so its type tells the value's
  const given = <T,>() => ({
    ...rest,
    value: (rest.value ?? null) as T | null,
    onChange: rest.onChange as (value: T | null) => unknown,
  })
  switch (field.type) {
    case 'text':
      return <LineEditor {...given<string>()} write={text => text} read={typed => typed.trim() || null} refused="" />
    case 'url':
      return (
        <LineEditor
          {...given<string>()}
          write={text => text}
          read={typed => (typed.trim() === '' ? null : safeAddress(typed.trim()) ? typed.trim() : undefined)}
          refused={words.notAnAddress}
        />
      )
    case 'prose':
      return <ProseEditor {...given<string>()} />
    case 'choice':
      return <ChoiceEditor {...given<string>()} field={field} />
    case 'choices':
      return <ChoicesEditor {...given<string[]>()} field={field} />
    case 'number':
      return <NumberEditor {...given<number>()} field={field} />
    case 'range':
      return <RangeEditor {...given<Range>()} field={field} />
    case 'scale':
      return <ScaleEditor {...given<number>()} field={field} />
    case 'money':
      return <MoneyEditor {...given<Money>()} />
    case 'person':
      return <PersonEditor {...given<string>()} />
    case 'flag':
      return <FlagEditor {...given<boolean>()} />
    case 'steps':
      return <StepsEditor {...given<Step[]>()} field={field} />
    case 'date':
      return (
        <Suspense
          fallback={
            <span className="field-box field-box-bare">{rest.value ? day(String(rest.value)) : words.unknown}</span>
          }
        >
          <DateEditor {...given<string>()} />
        </Suspense>
      )
  }
}
