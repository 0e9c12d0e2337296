import { useId, useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { SuggestLine } from '../../ui/suggest-line.tsx'
import { useKeptText } from '../kept-text.ts'
import { useSettled } from '../over/use-settled.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { same } from './paste.ts'
import type { Answer, Ask } from './question.ts'

/** One question with a line to answer it: Enter keeps what stands there, what is on the map already is offered below. */
export function AnswerField({
  ask,
  place,
  except,
  onAnswer,
  onSkip,
  onBack,
}: {
  ask: Ask
  /** Of which bet it is asked. */
  place: string
  except: readonly string[]
  onAnswer: (answer: Answer) => void
  onSkip: () => void
  onBack: (() => void) | undefined
}) {
  const [typed, setTyped] = useKeptText(`answer ${place}`)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const territory = useTerritory()
  const title = typed.replace(/\s+/g, ' ').trim().slice(0, 500)
  const found = useFound(ask, title, isOpen).filter(record => !except.includes(record.id))
  const shown = isOpen ? found : []
  const picked = shown[active] ?? found.find(record => title !== '' && same(record.title) === same(title))
  const words = firstHourWords.asks[ask]

  const answer = (given: Answer) => {
    setTyped('')
    onAnswer(given)
  }
  const act = () => {
    if (picked) answer({ id: picked.id, title: picked.title })
    else if (title !== '') answer({ title })
    else onSkip()
  }
  return (
    <div className="answer">
      <label className="answer-asks" htmlFor={`${id}line`}>
        {words.asks}
      </label>
      <p className="small soft" id={`${id}help`}>
        {words.help}
      </p>
      <SuggestLine
        id={`${id}line`}
        hint={words.hint}
        typed={typed}
        onType={next => {
          setTyped(next)
          setActive(-1)
          setOpen(next.trim() !== '')
        }}
        options={shown.map(record => ({
          id: record.id,
          label: record.title,
          mark: <Key mark={record.key} tone={toneOf(territory, record.kind)} />,
        }))}
        heading={firstHourWords.known}
        active={active}
        onActive={setActive}
        onDown={() => setOpen(true)}
        onEnter={act}
        onPick={one => {
          const record = shown.find(({ id }) => id === one)
          if (record) answer({ id: record.id, title: record.title })
        }}
        onEscape={() => {
          setOpen(false)
          return shown.length > 0
        }}
        describedBy={`${id}help`}
      />
      <div className="answer-foot">
        <p className="small quiet">{firstHourWords.fieldKeys}</p>
        {onBack && (
          <Button look="plain" onPress={onBack}>
            {firstHourWords.back}
          </Button>
        )}
        <Button look={title === '' && !picked ? 'second' : 'first'} onPress={act}>
          {picked ? firstHourWords.use : title === '' ? firstHourWords.skip : firstHourWords.keep}
        </Button>
      </div>
    </div>
  )
}

const most = 5

/** What the map holds already that fits what was typed; the newest of its kind where nothing was. */
function useFound(kind: Ask, title: string, isOpen: boolean): readonly RecordName[] {
  const asked = useSettled(title, 120)
  const hits = useAnswerIf('search', asked === '' ? null : { q: asked, kind: [kind], limit: most + 3 }).data?.hits
  const recent = useAnswerIf('list', isOpen && title === '' ? { kind, sort: '-updatedAt', limit: most } : null).data
  return (title === '' ? recent?.items : hits?.map(hit => hit.record))?.slice(0, most) ?? []
}
