import './import.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportSeen } from '../../model/answers.ts'
import type { ImportEdit } from '../../model/import-mapping.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Progress, Skeleton } from '../../ui/progress.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { proposedAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { importWords } from '../words/import.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { PlanColumns } from './plan-columns.tsx'
import { PlanCounts } from './plan-counts.tsx'
import { PlanFile } from './plan-file.tsx'
import { PlanNotTaken } from './plan-not-taken.tsx'
import { PlanProblems } from './plan-problems.tsx'
import { PlanSort } from './plan-sort.tsx'
import { useWhileRunning } from './use-while-running.ts'

/** One import from its plan to its report: look, mend, carry out, take back. */
export function PlanScreen() {
  const { id } = useParams({ from: '/import/$id' })
  const { data, problem } = useAnswer('readImport', { id })
  useWhileRunning(id, data?.state === 'running')
  if (!data)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page">
        <Skeleton lines={8} name={importWords.reading} />
      </div>
    )
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{data.name}</h1>
          <p className="soft" role="status">
            {headline(data)}
          </p>
        </div>
        <div className="page-tools">
          <Tools seen={data} />
        </div>
      </header>
      <PlanBody seen={data} />
    </div>
  )
}

function headline({ state, plan, says }: ImportSeen): string {
  if (state === 'planned') {
    const open = Object.values(plan.kinds).reduce((sum, kind) => sum + (kind.open ?? 0), 0)
    // where nothing is closed, how many are open tells nothing
    const parts = [
      importWords.rows(plan.file.rows),
      open > 0 && open < plan.counts.records && importWords.openRows(open),
    ]
    return [...parts, importWords.columnsCount(plan.file.columns)].filter(Boolean).join(' · ')
  }
  if (state === 'done') return hasClosed(plan) ? importWords.doneSays : importWords.done
  if (state === 'undone') return importWords.undoneSays
  if (state === 'running') return importWords.running
  return plan.failure ?? says
}

/** Whether some of what comes in is over already: only of kinds that tell open from closed. */
const hasClosed = ({ kinds }: ImportSeen['plan']): boolean =>
  Object.values(kinds).some(({ open = 0, create, update }) => open > 0 && open < create + update)

function PlanBody({ seen }: { seen: ImportSeen }) {
  const [busy, setBusy] = useState(false)
  const { plan } = seen
  const isPlanned = seen.state === 'planned'
  async function edit(mapping: ImportEdit) {
    setBusy(true)
    try {
      await app.contract.mapImport({ id: seen.id, mapping: { ...mapping } })
      await app.watch('readImport', { id: seen.id }).again()
    } catch (cause) {
      refused(cause)
    }
    setBusy(false)
  }
  if (seen.state === 'running') {
    const { done, of, step } = plan.progress
    return (
      <Progress
        done={done}
        of={of}
        name={importWords.running}
        says={`${importWords.steps[step]} · ${importWords.progress(done, of)}`}
      />
    )
  }
  return (
    <div className="plan-parts" aria-busy={busy}>
      <PlanCounts plan={plan} title={isPlanned ? importWords.would : importWords.did} />
      <PlanProblems problems={plan.problems} isOver={!isPlanned} />
      {isPlanned && <PlanSort plan={plan} onEdit={edit} />}
      {isPlanned && <PlanFile plan={plan} onEdit={edit} />}
      {plan.mapping.columns.length === 0 ? (
        <section aria-labelledby="columns">
          <h2 id="columns">{importWords.mapping}</h2>
          <p className="small soft">{importWords.readWhole}</p>
        </section>
      ) : (
        <>
          {isPlanned && <PlanColumns plan={plan} onEdit={edit} />}
          <PlanNotTaken plan={plan} />
        </>
      )}
    </div>
  )
}

function Tools({ seen }: { seen: ImportSeen }) {
  const [busy, setBusy] = useState(false)
  const { counts } = seen.plan
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await act()
      app.changed()
    } catch (cause) {
      refused(cause)
    }
    setBusy(false)
  }
  const total = counts.create + counts.besides + counts.update
  const more = counts.readings ?? 0
  if (seen.state === 'planned') {
    return (
      <>
        <a className={buttonClass()} href="/import">
          {importWords.again}
        </a>
        <Button
          look="first"
          isPending={busy}
          notNow={total === 0 && !more && importWords.anotherFile}
          onPress={() => void run(() => app.contract.commitImport({ id: seen.id }))}
        >
          {total > 0
            ? importWords.commit(total)
            : more
              ? importWords.commitReadings(more)
              : importWords.nothingToDo(seen.plan.counts)}
        </Button>
      </>
    )
  }
  if (seen.state !== 'done') {
    return (
      <a className={buttonClass()} href={seen.state === 'running' ? '/' : '/import'}>
        {seen.state === 'running' ? shellWords.toMap : importWords.again}
      </a>
    )
  }
  return (
    <>
      <Button isPending={busy} onPress={() => void run(() => app.contract.undoImport({ id: seen.id }))}>
        {importWords.undo}
      </Button>
      <Onward plan={seen.plan} />
    </>
  )
}

/** What is best done with what came in: work is gathered under bets, what people said is heard. */
function Onward({ plan }: { plan: ImportSeen['plan'] }) {
  const isThere = (kind: string) => (plan.kinds[kind]?.create ?? 0) + (plan.kinds[kind]?.update ?? 0) > 0
  const ways = [
    ...(isThere('feedback') ? [{ address: '/triage', words: importWords.toTriage }] : []),
    ...(isThere('ticket') ? [{ address: proposedAddress, words: importWords.toProposed }] : []),
    { address: '/next', words: importWords.toNext },
    { address: '/', words: importWords.toMap },
  ]
  // the best way on stands last, as the first button
  return (
    <>
      {ways.toReversed().map(({ address, words }, place) => (
        <a
          key={address}
          className={buttonClass({ look: place === ways.length - 1 ? 'first' : 'second' })}
          href={address}
        >
          {words}
        </a>
      ))}
    </>
  )
}
