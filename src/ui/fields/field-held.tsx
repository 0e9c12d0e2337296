import { Focusable } from 'react-aria-components/Tooltip'
import type { Field } from '../../model/field.ts'
import { NotNow } from '../not-now.tsx'
import { Prose } from '../prose.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

/** What a field holds where nobody may write it just now: read where it stands, in the order of keys, and it says why. */
export function FieldHeld({
  field,
  label,
  value,
  bare,
  help,
  reason,
}: EditorProps<unknown> & { field: Field; reason: string }) {
  const { words, says } = useFieldSetting()
  const isKnown = value !== null && value !== undefined && value !== ''
  return (
    <div className={`field${bare ? ' field-bare' : ''}`} data-held>
      {!bare && <span className="field-label">{label}</span>}
      <NotNow reason={reason}>
        {({ marks, words: told }) => (
          <Focusable>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what cannot be written is reached by keys all the same, to hear why */}
            <div className="field-box field-held" role="group" aria-label={label} tabIndex={0} {...marks}>
              {!isKnown ? (
                <span className="quiet">{words.unknown}</span>
              ) : field.type === 'prose' ? (
                <Prose text={String(value)} />
              ) : (
                says(field, value)
              )}
              {told}
            </div>
          </Focusable>
        )}
      </NotNow>
      {!bare && help && <span className="field-help">{help}</span>}
    </div>
  )
}
