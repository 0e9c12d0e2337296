import './settings.css'
import { useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, Suspense, useLayoutEffect, useRef } from 'react'
import { Skeleton } from '../../ui/progress.tsx'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { settingsLeaves } from './settings-leaves.ts'

/** The workspace's rules and names, its people and teams, and what holds for oneself alone; each leaf has an address. */
export function SettingsScreen() {
  const { leaf } = useSearch({ from: '/settings' })
  const all = settingsLeaves.flatMap(group => group.leaves)
  const open = all.find(one => one.id === leaf) ?? all[0]!
  const Content = open.content
  const nav = useRef<HTMLElement>(null)
  // where the leaves are one long line, the open one is brought into sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: another leaf is another place in the line
  useLayoutEffect(() => {
    const [line, here] = [nav.current, nav.current?.querySelector<HTMLElement>('[aria-current]')]
    if (line && here) line.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - line.clientWidth / 2
  }, [open.id])
  return (
    <div className="page settings-page">
      <nav ref={nav} className="settings-nav" aria-label={settingsWords.leaves}>
        <p className="settings-title">{settingsWords.title}</p>
        {settingsLeaves.map(group => (
          <div key={group.title} className="settings-group">
            <p className="nav-heading" id={`settings ${group.title}`}>
              {group.title}
            </p>
            <ul aria-labelledby={`settings ${group.title}`}>
              {group.leaves.map(one => (
                <li key={one.id}>
                  <a
                    className="nav-item"
                    href={`/settings?leaf=${one.id}`}
                    aria-current={one === open ? 'page' : undefined}
                    data-active={one === open || undefined}
                    onKeyDown={walk}
                  >
                    {one.title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <section className="settings-leaf" aria-labelledby="leaf">
        <h1 id="leaf">{open.title}</h1>
        <Suspense fallback={<Skeleton lines={6} name={shellWords.loading} />}>
          <Content />
        </Suspense>
      </section>
    </div>
  )
}

/** Arrows walk from leaf to leaf. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = [...(event.currentTarget.closest('nav')?.querySelectorAll<HTMLElement>('a') ?? [])]
  event.preventDefault()
  links[links.indexOf(event.currentTarget) + step]?.focus()
}
