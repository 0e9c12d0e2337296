import './tree.css'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Collection } from 'react-aria-components/Collection'
import { TreeItem, TreeItemContent, Tree as Wrapped } from 'react-aria-components/Tree'

/** One branch of a tree and what grows from it. */
export interface Branch {
  id: string
  /** What it reads as, and is found by when typed. */
  text: string
  content?: ReactNode
  /** What stands at its end: a count, a state. */
  mark?: ReactNode
  branches?: readonly Branch[]
}

interface Props {
  name: string
  branches: readonly Branch[]
  /** Said by the button that opens a branch. */
  unfold: (text: string) => string
  open?: Iterable<string>
  onOpen?: (id: string) => void
  empty?: ReactNode
}

/** What belongs to what: arrows go along and open, letters find, Enter opens the record. */
export function Tree({ name, branches, unfold, open, onOpen, empty }: Props) {
  return (
    <Wrapped
      aria-label={name}
      className="tree"
      items={branches}
      defaultExpandedKeys={open ?? []}
      onAction={id => onOpen?.(String(id))}
      renderEmptyState={() => empty}
    >
      {branch => <Grown branch={branch} unfold={unfold} />}
    </Wrapped>
  )
}

function Grown({ branch, unfold }: { branch: Branch; unfold: (text: string) => string }) {
  return (
    <TreeItem id={branch.id} textValue={branch.text} className="tree-row">
      <TreeItemContent>
        {({ hasChildItems }) => (
          <span className="tree-line">
            {hasChildItems ? (
              <Button slot="chevron" className="tree-mark" aria-label={unfold(branch.text)}>
                <ChevronRight aria-hidden />
              </Button>
            ) : (
              <span className="tree-mark" aria-hidden />
            )}
            <span className="tree-words">{branch.content ?? branch.text}</span>
            {branch.mark && <span className="tree-end">{branch.mark}</span>}
          </span>
        )}
      </TreeItemContent>
      <Collection items={branch.branches ?? []}>{one => <Grown branch={one} unfold={unfold} />}</Collection>
    </TreeItem>
  )
}
