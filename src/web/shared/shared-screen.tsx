import './shared.css'
import Printer from 'lucide-react/icons/printer'
import { type ReactNode, useEffect } from 'react'
import type { Problem } from '../../model/problem.ts'
import type { Shared } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { day, exactly } from '../format.ts'
import { useTerritory, useTheirWords } from '../territory.ts'
import { shareWords } from '../words/share.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { Locked } from './locked.tsx'
import { SharedFiles } from './shared-files.tsx'
import { SharedThing, titleOf } from './shared-thing.tsx'
import { useShared } from './use-shared.ts'

/** One thing of a workspace for whoever holds its link: who shows it, as of when, and nothing around it. */
export function SharedScreen() {
  const { shared, problem, again, more } = useShared()
  useEffect(() => {
    // another link pasted into the same tab is another page
    const reload = () => location.reload()
    window.addEventListener('hashchange', reload)
    return () => window.removeEventListener('hashchange', reload)
  }, [])
  if (shared) return <There shared={shared} more={more} />
  if (!problem)
    return (
      <Alone>
        <h1 className="only-read">{shareWords.reading}</h1>
        <Skeleton lines={7} name={shellWords.loading} />
      </Alone>
    )
  if (problem.code === 'signed-out')
    return (
      <Alone>
        <Locked onOpen={again} />
      </Alone>
    )
  return (
    <Alone>
      <Gone problem={problem} />
    </Alone>
  )
}

function There({ shared, more }: { shared: Shared; more: (() => Promise<void>) | undefined }) {
  useTheirWords()
  const title = titleOf(shared, useTerritory())
  useEffect(() => {
    document.title = `${title} · ${shared.workspace}`
  }, [title, shared.workspace])
  const isNow = shared.mode === 'now'
  return (
    <div className="shared" data-sort={shared.part.sort}>
      <main className="shared-page">
        <header className="shared-head">
          <div className="shared-titles">
            <p className="shared-from small soft">
              <img src="/favicon.svg" alt="" width={18} height={18} />
              {shareWords.shows(shared.by, shared.workspace)}
            </p>
            <h1>{title}</h1>
            <p className="small soft">
              {isNow ? shareWords.asNow(exactly(shared.at)) : shareWords.asThen(exactly(shared.at))}
            </p>
          </div>
          <Button onPress={() => window.print()}>
            <Printer aria-hidden />
            {shareWords.print}
          </Button>
        </header>
        <SharedThing shared={shared} more={more} />
        {shared.files.length > 0 && <SharedFiles files={shared.files} />}
      </main>
      <footer className="shared-foot small quiet">
        <p>{shareWords.until(day(shared.expiresAt))}</p>
        <p>{shareWords.madeWith}</p>
      </footer>
    </div>
  )
}

/** A page for one sentence. */
const Alone = ({ children }: { children: ReactNode }) => (
  <div className="shared shared-alone">
    <main className="shared-card">
      <img src="/favicon.svg" alt="" width={40} height={40} />
      {children}
    </main>
  </div>
)

/** One kind page for every link that opens nothing, whatever the reason. */
function Gone({ problem }: { problem: Problem }) {
  const isAway = problem.code === 'unavailable' || problem.code === 'too-much'
  return (
    <>
      <h1>{isAway ? shareWords.away : shareWords.gone}</h1>
      <p className="soft">{isAway ? shareWords.awayWords : shareWords.goneWords}</p>
    </>
  )
}
