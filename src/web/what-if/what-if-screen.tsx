import './what-if.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { InputOf } from '../../model/contract.ts'
import { Empty } from '../../ui/empty.tsx'
import { Select } from '../../ui/select.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { WhatIfAnswer } from './what-if-answer.tsx'

const weeks = ['1', '2', '3', '4', '6', '8', '12']

/** Something tried on the plan: which bet, what with it, and what that moves; the address holds it. */
export function WhatIfScreen() {
  const search = useSearch({ from: '/what-if' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const kind = [...territory.kinds.values()].find(one => one.plan)
  const bets = useAnswerIf('list', kind ? { kind: kind.word, limit: 200 } : null).data?.items ?? []
  const bet = bets.find(one => one.key === search.bet || one.id === search.bet)
  const does = search.do === 'drop' || search.do === 'delay' ? search.do : 'insert'
  const by = weeks.includes(search.weeks ?? '') ? (search.weeks as string) : '4'
  const ask = (change: Partial<typeof search>) =>
    void navigate({ to: '/what-if', search: { ...search, ...change }, replace: true })
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{whatIfWords.title}</h1>
          <p className="soft what-if-says">{whatIfWords.says}</p>
        </div>
      </header>
      <div className="what-if-form">
        <Select
          label={whatIfWords.bet}
          options={bets.map(one => ({ id: one.key, label: `${one.key} ${one.title}` }))}
          value={bet?.key ?? null}
          onChange={key => ask({ bet: key ?? undefined })}
          placeholder={whatIfWords.pickBet}
        />
        <Select
          label={whatIfWords.does}
          options={(['insert', 'delay', 'drop'] as const).map(id => ({ id, label: whatIfWords.doesWords[id] }))}
          value={does}
          onChange={next => ask({ do: next ?? undefined })}
          placeholder=""
        />
        {does === 'delay' && (
          <Select
            label={whatIfWords.weeks}
            options={weeks.map(id => ({ id, label: whatIfWords.weeksOf(Number(id)) }))}
            value={by}
            onChange={next => ask({ weeks: next ?? undefined })}
            placeholder=""
          />
        )}
      </div>
      {bet ? (
        <Asked input={inputOf(does, bet.id, Number(by))} />
      ) : (
        <Empty title={whatIfWords.choose}>{bets.length === 0 && whatIfWords.noneWords}</Empty>
      )}
    </div>
  )
}

function inputOf(does: 'insert' | 'drop' | 'delay', id: string, by: number): InputOf<'whatIf'> {
  if (does === 'drop') return { drop: id }
  return does === 'delay' ? { delay: { id, weeks: by } } : { insert: id }
}

function Asked({ input }: { input: InputOf<'whatIf'> }) {
  const { data, problem } = useAnswer('whatIf', input)
  if (!data) return problem ? <Trouble problem={problem} /> : null
  return <WhatIfAnswer answer={data} />
}
