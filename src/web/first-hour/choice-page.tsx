import './first-hour.css'
import type { ReactNode } from 'react'
import { Skeleton } from '../../ui/progress.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { shellWords } from '../words/shell.words.ts'

interface Props<T> {
  title: string
  says: ReactNode
  data: T | undefined
  problem: Error | undefined
  children: (data: T) => ReactNode
}

/** A narrow page on which bets are chosen: drawn once they are read. */
export function ChoicePage<T>({ title, says, data, problem, children }: Props<T>) {
  if (data === undefined)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page page-narrow">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  return (
    <div className="page page-narrow first-hour">
      <header className="first-hour-head">
        <h1>{title}</h1>
        <p className="soft">{says}</p>
      </header>
      {children(data)}
    </div>
  )
}
