import './prose-editor.css'
import Pencil from 'lucide-react/icons/pencil'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { Prose } from '../prose.tsx'
import { TextArea } from '../text-field.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

/** Longer text: read as it will look, written as Markdown, kept by leaving it or by Ctrl+Enter, put back by Esc. */
export function ProseEditor({ label, value, onChange, help, problem, bare }: EditorProps<string>) {
  const { words } = useFieldSetting()
  const [draft, setDraft] = useState<string | null>(bare ? null : (value ?? ''))
  const [reading, setReading] = useState(false)
  if (draft === null) {
    return (
      <div className="prose-read">
        {value === null || value === '' ? (
          <button
            type="button"
            className="prose-empty"
            onClick={() => setDraft('')}
            aria-label={`${label}: ${words.unknown}. ${words.edit}`}
          >
            {words.unknown}
          </button>
        ) : (
          <>
            <Prose text={value} />
            <Button
              look="plain"
              size="small"
              icon
              aria-label={`${words.edit}: ${label}`}
              onPress={() => setDraft(value)}
            >
              <Pencil aria-hidden />
            </Button>
          </>
        )}
      </div>
    )
  }
  const keep = () => {
    if (draft !== (value ?? '')) onChange(draft.trim() === '' ? null : draft)
    if (bare) setDraft(null)
  }
  return (
    <div className="prose-write">
      {reading ? (
        <div className="field-box prose-preview">
          <Prose text={draft} />
        </div>
      ) : (
        <TextArea
          label={label}
          help={help}
          problem={problem}
          unlabelled={bare ?? false}
          value={draft}
          onChange={setDraft}
          {...(bare ? {} : { onBlur: keep })}
          autoFocus={bare ?? false}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
            else if (event.key === 'Escape' && bare) setDraft(null)
            else event.continuePropagation()
          }}
        />
      )}
      {bare && (
        <div className="prose-tools">
          <Button look="first" size="small" onPress={keep}>
            {words.save}
          </Button>
          <Button look="plain" size="small" onPress={() => setDraft(null)}>
            {words.cancel}
          </Button>
          <Button look="plain" size="small" onPress={() => setReading(!reading)}>
            {reading ? words.write : words.read}
          </Button>
        </div>
      )}
    </div>
  )
}
