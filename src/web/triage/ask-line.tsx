import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { ChartRecord } from '../../model/record.ts'
import { Key } from '../../ui/link-chip.tsx'
import type { Option } from '../../ui/select.tsx'
import { SuggestLine } from '../../ui/suggest-line.tsx'
import { same } from '../first-hour/paste.ts'
import { useSettled } from '../over/use-settled.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { triageWords } from '../words/triage.words.ts'
import type { Likely } from './likely.ts'
import type { About } from './verdict.ts'

/** What is asked of a piece: the need behind it, anything else it speaks of, or its look-alike. */
export type Asked = 'need' | 'other' | 'merge'
const kindsOf = {
  need: ['need'],
  other: ['problem', 'bet', 'feature', 'assumption', 'alternative'],
  merge: ['feedback'],
} as const satisfies Record<Asked, readonly string[]>
const most = 5
const makes = 'make '

/** One line: the likely ones stand below it at once, what is typed is looked for, and what is not there is made. */
export function AskLine({
  asked,
  record,
  alike,
  onTake,
  onLeave,
}: {
  asked: Asked
  record: ChartRecord
  alike: readonly Likely<ChartRecord>[]
  onTake: (about: About & { key?: string }) => void
  onLeave: () => void
}) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const id = useId()
  const territory = useTerritory()
  const title = typed.replace(/\s+/g, ' ').trim().slice(0, 500)
  const q = useSettled(title, 120)
  const kinds = kindsOf[asked]
  const hits = useAnswerIf('search', q === '' ? null : { q, kind: [...kinds], limit: most + 1 }).data?.hits
  const recent = useAnswerIf(
    'list',
    title === '' && alike.length === 0 && asked === 'need' ? { kind: 'need', sort: '-updatedAt', limit: most } : null,
  ).data?.items
  const found = (
    title === ''
      ? alike.length > 0
        ? alike.map(one => one.record)
        : (recent ?? [])
      : (hits ?? []).map(hit => hit.record)
  )
    .filter(one => one.id !== record.id)
    .slice(0, most)
  const isThere = found.some(one => same(one.title) === same(title))
  const makable = asked === 'merge' || title === '' || isThere ? [] : kinds
  const options: Option[] = [
    ...found.map(one => ({
      id: one.id,
      label: one.title,
      mark: <Key mark={one.key} tone={toneOf(territory, one.kind)} />,
      help: one.kind === 'need' ? undefined : stateLabel(territory, one.kind, one.state),
    })),
    ...makable.map(kind => ({
      id: makes + kind,
      label: triageWords.writeNew(territory.kinds.get(kind)?.title ?? kind, title),
      mark: <Plus aria-hidden />,
    })),
  ]
  const take = (option: string | undefined) => {
    if (option === undefined) return
    if (option.startsWith(makes)) return onTake({ kind: option.slice(makes.length), title })
    const one = found.find(hit => hit.id === option)
    if (one) onTake({ id: one.id, key: one.key, kind: one.kind, title: one.title })
  }
  // Enter takes what is marked; else what was written, where it says what it is; else the likeliest
  const enter = () => {
    const known = found.find(one => title !== '' && same(one.title) === same(title))
    take(options[active]?.id ?? known?.id ?? (title !== '' && asked === 'need' ? `${makes}need` : options[0]?.id))
  }
  return (
    <div className="ask-line">
      <label className="piece-asks" htmlFor={`${id}line`}>
        {triageWords.asks[asked]}
      </label>
      <SuggestLine
        id={`${id}line`}
        hint={triageWords.hints[asked]}
        typed={typed}
        onType={next => {
          setTyped(next)
          setActive(-1)
        }}
        options={options}
        heading={
          title === '' && asked === 'merge'
            ? triageWords.alike
            : title === '' && alike.length > 0
              ? triageWords.likely
              : found.length > 0
                ? triageWords.found
                : triageWords.foundNone
        }
        active={active}
        onActive={setActive}
        onEnter={enter}
        onPick={take}
        onEscape={() => {
          onLeave()
          return true
        }}
        describedBy={`${id}keys`}
      />
      <p className="small quiet" id={`${id}keys`}>
        {triageWords.fieldKeys}
      </p>
    </div>
  )
}
