import './shell.css'
import { Outlet, useLocation, useSearch } from '@tanstack/react-router'
import PanelLeft from 'lucide-react/icons/panel-left'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { Problem } from '../../model/problem.ts'
import { Button } from '../../ui/button.tsx'
import { later } from '../../ui/later.ts'
import { Skeleton } from '../../ui/progress.tsx'
import { Toasts } from '../../ui/toast.tsx'
import { toasts } from '../app.ts'
import { ExampleStrip } from '../example/example-strip.tsx'
import { RecordsLookedAt } from '../peek/record-looks.tsx'
import { useTheirWords } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { dialogs } from './dialogs.ts'
import { Navigation } from './navigation.tsx'
import { OnceFetched } from './once-fetched.tsx'
import { SignIn } from './sign-in.tsx'
import { useShortcuts } from './use-shortcuts.ts'

const OpenDialog = lazy(() => import('../over/open-dialog.tsx').then(file => ({ default: file.OpenDialog })))

const ChooseWorkspace = lazy(() =>
  import('../join/choose-workspace.tsx').then(file => ({ default: file.ChooseWorkspace })),
)

const SavedSign = lazy(() => later(() => import('../with/saved-sign.tsx').then(file => ({ default: file.SavedSign }))))

const Peek = lazy(() => import('../peek/peek.tsx').then(file => ({ default: file.Peek })))

/** The frame around every page: the way around, the page, what stands over it, and what just happened. */
export function Shell() {
  const over = useSyncExternalStore(dialogs.listen, dialogs.now)
  const { pathname } = useLocation()
  const { open } = useSearch({ strict: false })
  const [isOpen, setOpen] = useState(false)
  const me = useAnswer('me', {})
  useShortcuts()
  useTheirWords()
  const mine = me.data?.member.id
  useEffect(() => {
    if (!mine) return
    let stop: (() => void) | undefined
    const timer = setTimeout(
      () => void import('../with/others-changes.ts').then(file => (stop = file.showOthersChanges(mine))),
      1_000,
    )
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [mine])
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu of a small screen
  useEffect(() => setOpen(false), [pathname])
  useEffect(() => {
    if (!isOpen) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setOpen(false)
      document.querySelector<HTMLElement>('.shell-top button')?.focus()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [isOpen])
  if (me.problem instanceof Problem && me.problem.code === 'signed-out') return <SignIn />
  // one person, several workspaces, and this browser has not said which
  if (me.problem instanceof Problem && me.problem.code === 'invalid' && !me.data)
    return (
      <Suspense>
        <ChooseWorkspace />
      </Suspense>
    )
  return (
    <RecordsLookedAt>
      <div className="shell" data-open={isOpen || undefined}>
        <a className="shell-skip" href="#page">
          {shellWords.skip}
        </a>
        <header className="shell-top">
          <Button
            look="plain"
            icon
            aria-label={shellWords.menu}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            <PanelLeft aria-hidden />
          </Button>
          <a href="/" className="shell-name">
            {me.data?.workspace.name ?? shellWords.product}
          </a>
          <Suspense>
            <SavedSign />
          </Suspense>
        </header>
        <Navigation workspace={me.data?.workspace.name ?? shellWords.product} />
        {isOpen && <div className="shell-veil" onPointerDown={() => setOpen(false)} />}
        <main id="page" className="shell-page" tabIndex={-1}>
          <ExampleStrip />
          <Suspense
            fallback={
              <div className="page">
                <Skeleton lines={6} name={shellWords.loading} />
              </div>
            }
          >
            <Outlet />
          </Suspense>
        </main>
        <OnceFetched key={open ? 'beside' : 'alone'}>
          <Suspense>{open && <Peek called={open} />}</Suspense>
        </OnceFetched>
        <OnceFetched key={over ? 'over' : 'under'}>
          <Suspense>{over && <OpenDialog over={over} />}</Suspense>
        </OnceFetched>
        <Toasts list={toasts} name={shellWords.news} close={shellWords.close} />
      </div>
    </RecordsLookedAt>
  )
}
