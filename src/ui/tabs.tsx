import './tabs.css'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs as Wrapped } from 'react-aria-components/Tabs'
import { showSideways } from './show-sideways.ts'

/** One leaf of several. */
export interface Leaf {
  id: string
  title: string
  count?: number | undefined
  content: ReactNode
}

/** Leaves of which one is shown; arrows move between them. */
export function Tabs({
  label,
  leaves,
  open,
  onOpen,
}: {
  label: string
  leaves: readonly Leaf[]
  open: string
  onOpen: (id: string) => void
}) {
  const row = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another leaf is why it is done again
  useLayoutEffect(() => {
    const show = () => showSideways(row.current, row.current?.querySelector('[aria-selected=true]'))
    show()
    // at first the leaves are named a moment after their row stands
    const soon = requestAnimationFrame(show)
    return () => cancelAnimationFrame(soon)
  }, [open])
  return (
    <Wrapped selectedKey={open} onSelectionChange={id => onOpen(String(id))} className="tabs">
      <TabList ref={row} aria-label={label} className="tab-row">
        {leaves.map(leaf => (
          <Tab key={leaf.id} id={leaf.id} className="tab">
            {leaf.title}
            {leaf.count !== undefined && leaf.count > 0 && <span className="tab-count number">{leaf.count}</span>}
          </Tab>
        ))}
      </TabList>
      {leaves.map(leaf => (
        <TabPanel key={leaf.id} id={leaf.id} className="tab-panel">
          {leaf.content}
        </TabPanel>
      ))}
    </Wrapped>
  )
}
