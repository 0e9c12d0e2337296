import { useState } from 'react'
import { prose } from '../../model/field.ts'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Prose } from '../../ui/prose.tsx'
import { designWords as says } from '../words/design.words.ts'
import { designTexts } from '../words/design-prose.words.ts'
import { Part, State } from './sample.tsx'

/** Longer text as it is read, and as it is written. */
export function ProseParts() {
  return (
    <>
      <Part title={says.prose} wide>
        <State is="rest">
          <Prose text={designTexts.proseLong} />
        </State>
        <State name={says.writing}>
          <Written text={designTexts.proseLong} />
        </State>
        <State is="turned">
          <Prose text={designTexts.proseTurned} />
        </State>
      </Part>
      <Part title={says.proseEdited} wide>
        <State name={says.filled}>
          <Written text={designTexts.proseSample} bare />
        </State>
        <State name={says.unknown}>
          <Written text="" bare />
        </State>
        <State is="invalid">
          <Written text={designTexts.proseSample} problem={says.textProblem} />
        </State>
      </Part>
    </>
  )
}

function Written({ text, bare, problem }: { text: string; bare?: boolean; problem?: string }) {
  const [value, setValue] = useState<unknown>(text)
  return (
    <FieldEditor
      field={prose({ label: says.types.prose })}
      label={says.types.prose}
      value={value}
      onChange={setValue}
      bare={bare ?? false}
      {...(problem === undefined ? {} : { problem })}
    />
  )
}
