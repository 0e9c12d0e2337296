import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import type { Compared } from '../../model/past.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { ProseEditor } from '../../ui/fields/prose-editor.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toasts } from '../app.ts'
import { make } from '../change.ts'
import { dated } from '../format.ts'
import { FieldPage } from '../record/field-page.tsx'
import { recordAddress } from '../shell/places.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { mondayWords } from '../words/monday.words.ts'
import { keepDraft, useKeptDraft } from './kept-draft.ts'
import { coveredBy, type Draft, draftOf, draftText } from './week.ts'

interface Props {
  compared: Compared
  decisions: readonly ChartRecord[]
  isWrong: boolean
  since: string
  today: string
  title: string
  mayWrite: boolean
}

/** An update drafted from the week: changed where it stands, copied, and kept as a record. */
export function UpdateDraft({ compared, decisions, isWrong, since, today, title, mayWrite }: Props) {
  const { history } = useRouter()
  const territory = useTerritory()
  const workspace = useAnswer('me', {}).data?.workspace.id
  const says = { dated, decide: mondayWords.decideLine }
  const fresh = draftOf(title, compared, decisions, isWrong, says)
  const own = useKeptDraft(workspace, since)
  const draft = own ?? fresh
  const kind = territory.kinds.get('update')
  const [readers, setReaders] = useState('team')
  const write = (part: Partial<Draft>) => workspace && keepDraft(workspace, since, { ...draft, ...part })
  const copy = () => {
    void navigator.clipboard.writeText(draftText(draft, mondayWords))
    toasts.add({ says: mondayWords.copied })
  }
  const keep = async () => {
    const id = newId()
    const create: Change = {
      verb: 'create',
      id,
      kind: 'update',
      title: draft.title,
      fields: {
        sort: 'weekly',
        health: draft.health,
        body: draft.body,
        ...(draft.learned.trim() && { learned: draft.learned }),
        ...(draft.asks.trim() && { asks: draft.asks }),
        readers: [readers],
        from: since,
        until: today,
      },
    }
    const links = coveredBy(compared, kind?.links.covers?.to ?? []).map(
      (to): Change => ({ verb: 'link', id: newId(), from: id, name: 'covers', to }),
    )
    const done = await make([create, ...links])
    const made = done?.outcomes[0]
    if (!made || !('record' in made)) return
    if (workspace) keepDraft(workspace, since, undefined)
    const { key } = made.record
    toasts.add({
      says: mondayWords.kept(key),
      action: { label: mondayWords.open, act: () => history.push(recordAddress(key)) },
    })
  }
  const options = (field: string) =>
    Object.entries(kind?.fields[field]?.options ?? {}).map(([id, label]) => ({ id, label }))
  return (
    <fieldset className="monday-draft" aria-label={mondayWords.draft}>
      <p className="small quiet">{mondayWords.draftHelp}</p>
      <TextField label={mondayWords.subject} value={draft.title} onChange={next => write({ title: next })} />
      <div className="monday-line">
        <Segmented
          label={mondayWords.health}
          options={options('health')}
          value={draft.health}
          // the options are the kind's own
          onChange={health => write({ health: health as Draft['health'] })}
        />
        <Select
          label={mondayWords.readers}
          unlabelled
          options={options('readers')}
          value={readers}
          onChange={next => next && setReaders(next)}
          placeholder=""
        />
      </div>
      {(['body', 'learned', 'asks'] as const).map(part => (
        <section key={part} className="monday-text">
          <h3 className="field-label">{mondayWords[part]}</h3>
          <FieldPage unwritten={mondayWords.unwritten}>
            <ProseEditor
              label={mondayWords[part]}
              value={draft[part] || null}
              onChange={next => {
                write({ [part]: next ?? '' })
                return true
              }}
              bare
            />
          </FieldPage>
        </section>
      ))}
      <div className="monday-acts">
        <Button
          look="first"
          onPress={() => void keep()}
          notNow={!mayWrite ? mondayWords.readOnly : draft.title.trim() === '' && mondayWords.titleLacks}
        >
          {mondayWords.keep}
        </Button>
        <Button onPress={copy}>{mondayWords.copy}</Button>
        {own && (
          <Button look="plain" onPress={() => workspace && keepDraft(workspace, since, undefined)}>
            {mondayWords.again}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
