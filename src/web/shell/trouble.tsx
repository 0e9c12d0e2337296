import CloudOff from 'lucide-react/icons/cloud-off'
import MapIcon from 'lucide-react/icons/map'
import { Problem } from '../../model/problem.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { wire } from '../app.ts'
import { shellWords } from '../words/shell.words.ts'
import { SignIn } from './sign-in.tsx'
import { isUnfetched } from './unfetched.ts'
import { useBack } from './use-back.ts'

/** Why a page cannot be shown, and what to do about it. */
export function Trouble({ problem, again }: { problem: Error; again?: () => void }) {
  if (problem instanceof Problem && problem.code === 'signed-out') return <SignIn />
  if (problem instanceof Problem && problem.code === 'unknown') return <Lost />
  if (isUnfetched(problem)) return <Away />
  const isAway = problem instanceof Problem && problem.code === 'unavailable'
  return (
    <div className="page">
      <Empty
        isPage
        title={isAway ? shellWords.away : shellWords.broken}
        action={
          <>
            <Button look="first" onPress={again ?? (() => location.reload())}>
              {shellWords.retry}
            </Button>
            <a className={buttonClass()} href="/">
              {shellWords.toMap}
            </a>
          </>
        }
      >
        <p>{problem.message || shellWords.brokenWords}</p>
      </Empty>
    </div>
  )
}

/** A page whose parts could not be fetched; it is loaded anew as soon as the server answers. */
function Away() {
  const load = () => location.reload()
  useBack(load)
  return (
    <div className="page">
      <Empty
        isPage
        icon={<CloudOff />}
        title={shellWords.away}
        action={
          <Button look="first" onPress={() => void wire.look().then(isThere => isThere && load())}>
            {shellWords.retry}
          </Button>
        }
      >
        {shellWords.awayWords}
      </Empty>
    </div>
  )
}

/** An address that leads nowhere. */
export function Lost() {
  return (
    <div className="page">
      <Empty
        isPage
        icon={<MapIcon />}
        title={shellWords.lost}
        action={
          <a className={buttonClass({ look: 'first' })} href="/">
            {shellWords.toMap}
          </a>
        }
      >
        {shellWords.lostWords}
      </Empty>
    </div>
  )
}

/** A page that is on its way. */
export const Pending = () => (
  <div className="page">
    <Skeleton lines={7} name={shellWords.loading} />
  </div>
)

/** A page that could not be drawn. */
export const Failed = ({ error, reset }: { error: unknown; reset: () => void }) => (
  <Trouble problem={error instanceof Error ? error : new Error(String(error))} again={reset} />
)
