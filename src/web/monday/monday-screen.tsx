import './monday.css'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayAfter } from '../../model/day.ts'
import { Skeleton } from '../../ui/progress.tsx'
import { lastMonday } from '../compare/presets.ts'
import { day, longDay } from '../format.ts'
import { ownMoment, ownToday } from '../own-days.ts'
import { FoundGap } from '../record/record-findings.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { mondayWords } from '../words/monday.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { UpdateDraft } from './update-draft.tsx'
import { weeklyFindings } from './week.ts'
import { ChangedPart, DecisionsPart } from './week-parts.tsx'

const shown = 6

/** The week in four parts: what changed, what to decide, what to tell, whom one has not heard; each with its actions. */
export function MondayScreen() {
  const today = ownToday()
  const since = useSearch({ from: '/monday' }).since ?? lastMonday(today)
  const from = dayAfter(since, -1)
  const territory = useTerritory()
  const compared = useAnswer('compare', { from: ownMoment(from), to: ownMoment(today) })
  const found = useAnswer('signals', {}).data
  const decisions = useAnswer('list', { kind: 'decision', where: ['state=open'], sort: 'due', limit: 20 }).data
  const mayWrite = useMayWrite()
  const findings = (part: 'decide' | 'tell' | 'hear') => weeklyFindings(territory, found?.findings ?? [], part)
  const listed = (part: 'decide' | 'tell' | 'hear', nothing?: string) => (
    <Findings findings={findings(part)} nothing={found && nothing} mayWrite={mayWrite} />
  )
  if (compared.problem && !compared.data) return <Trouble problem={compared.problem} />
  return (
    <div className="page monday">
      <header className="page-head">
        <div>
          <h1>{mondayWords.title}</h1>
          <p className="soft">{mondayWords.says(longDay(since))}</p>
        </div>
      </header>
      <div className="monday-parts">
        <div className="monday-column">
          <Part id="changed" title={mondayWords.changed}>
            {compared.data ? (
              <ChangedPart compared={compared.data} from={from} />
            ) : (
              <Skeleton lines={6} name={shellWords.loading} />
            )}
          </Part>
          <Part id="hear" title={mondayWords.hear}>
            {listed('hear', mondayWords.heardAll)}
          </Part>
        </div>
        <div className="monday-column">
          <Part id="decide" title={mondayWords.decide}>
            <DecisionsPart decisions={decisions?.items ?? []} />
            {listed('decide', decisions?.items.length === 0 ? mondayWords.nothingToDecide : undefined)}
          </Part>
        </div>
        <Part id="tell" title={mondayWords.tell} wide>
          <div className="monday-tell">
            {compared.data && decisions && found && (
              <UpdateDraft
                compared={compared.data}
                decisions={decisions.items}
                isWrong={findings('decide').some(({ sort }) => sort === 'wrong')}
                since={since}
                today={today}
                title={mondayWords.week(day(since), day(today))}
                mayWrite={mayWrite}
              />
            )}
            <div>{listed('tell', mondayWords.toldAll)}</div>
          </div>
        </Part>
      </div>
    </div>
  )
}

function Part({ id, title, wide, children }: { id: string; title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className="monday-part" aria-labelledby={`monday-${id}`} data-wide={wide || undefined}>
      <h2 id={`monday-${id}`}>{title}</h2>
      {children}
    </section>
  )
}

function Findings({
  findings,
  nothing,
  mayWrite,
}: {
  findings: ReturnType<typeof weeklyFindings>
  nothing: string | undefined
  mayWrite: boolean
}) {
  if (findings.length === 0) return nothing ? <p className="small quiet">{nothing}</p> : null
  return (
    <ul className="gap-list monday-list">
      {findings.slice(0, shown).map(finding => (
        <li key={`${finding.rule} ${finding.on}`}>
          <FoundGap
            finding={{
              ...finding,
              says: finding.record ? `${headed(finding.record)} ${finding.says}` : finding.says,
            }}
            mayWrite={mayWrite}
          />
        </li>
      ))}
      {findings.length > shown && (
        <li className="small quiet monday-more">{mondayWords.more(findings.length - shown)}</li>
      )}
    </ul>
  )
}

/** The record before what is found of it; a title that asks has its sign already. */
const headed = ({ key, title }: { key: string; title: string }) => `${key} ${title}${title.endsWith('?') ? '' : ':'}`
