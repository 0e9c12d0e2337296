import './become.css'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { changeMany } from '../list/change-many.ts'
import { turnsInto } from '../record/turns.ts'
import type { Over } from '../shell/dialogs.ts'
import { recordAddress } from '../shell/places.ts'
import { useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { becomeWords } from '../words/become.words.ts'
import { overWords } from '../words/over.words.ts'
import { turnPreview } from './turn-preview.ts'

type Asked = Extract<Over, { dialog: 'turn' }>

/** Turns one record or many into another kind, and says beforehand what of them does not fit and is kept. */
export function TurnDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const territory = useTerritory()
  const { history } = useRouter()
  const { records } = asked
  const [first] = records
  const only = records.length === 1 ? first : undefined
  const links = useAnswerIf('read', only ? { id: only.id } : null).data?.links
  const often = turnsInto(territory, first?.kind ?? '')
  const rest = [...territory.kinds.values()].filter(
    kind => kind.made !== 'machine' && kind.word !== first?.kind && !often.includes(kind),
  )
  const [word, setWord] = useState(asked.to ?? often[0]?.word ?? rest[0]?.word ?? '')
  const to = territory.kinds.get(word)
  if (!first || !to) return null
  const preview = turnPreview(territory, records, to, links)
  async function turn(into: Kind) {
    onClose()
    const says = only ? becomeWords.turned(only.key, into.title) : becomeWords.turnedMany(records.length, manyOf(into))
    const changes = records.map(({ id, version }) => ({ verb: 'turn' as const, id, to: into.word, version }))
    const isHere = only && decodeURIComponent(location.pathname) === `/record/${only.key}`
    // its page is called by its new key
    if ((await changeMany(changes, says)) && isHere) history.replace(recordAddress(only.id))
  }
  const title = only ? becomeWords.turnOne(only.key, only.title) : becomeWords.turnMany(records.length)
  return (
    <Dialog title={title} close={overWords.close} onClose={onClose}>
      <div className="become">
        <Select
          label={becomeWords.into}
          options={[...often, ...rest].map(kind => ({
            id: kind.word,
            label: kind.title,
            help: often.includes(kind) ? becomeWords.often : (territory.areaOf.get(kind.word)?.title ?? ''),
          }))}
          value={word}
          onChange={next => next && setWord(next)}
          placeholder=""
        />
        <p className="small soft">{to.says}</p>
        <ul className="become-says">
          <li>{becomeWords.stays}</li>
          {preview.states.map(state => (
            <li key={state.from}>{becomeWords.state(state.from, state.to)}</li>
          ))}
          {preview.kept.length > 0 && (
            <li>
              {becomeWords.kept(to.title)}
              <ul className="become-list">
                {preview.kept.map(({ label, count }) => (
                  <li key={label}>
                    {label}
                    {records.length > 1 && (
                      <span className="quiet number"> {becomeWords.of(count, records.length)}</span>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          )}
          {preview.links.length > 0 && (
            <li>
              {becomeWords.linksKept(preview.links.length, to.title)}
              <ul className="become-list">
                {preview.links.map(link => (
                  <li key={link.id}>
                    {link.says} {link.other?.key} {link.other?.title}
                  </li>
                ))}
              </ul>
            </li>
          )}
        </ul>
        <div className="dialog-foot">
          <Button look="plain" onPress={onClose}>
            {overWords.cancel}
          </Button>
          <Button look="first" autoFocus onPress={() => void turn(to)}>
            {becomeWords.turn(to.title)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
