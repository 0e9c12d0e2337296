import CircleCheckBig from 'lucide-react/icons/circle-check-big'
import ListX from 'lucide-react/icons/list-x'
import Plus from 'lucide-react/icons/plus'
import Rows3 from 'lucide-react/icons/rows-3'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { useAnswer } from '../use-answer.ts'
import { listWords } from '../words/list.words.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  onQuery: (query: ViewQuery) => void
  mayWrite: boolean
}

/** A list without records: too narrow, all of them closed, or none made yet, each with the step that helps. */
export function ListEmpty({ kind, query, onQuery, mayWrite }: Props) {
  const closed = useAnswer('groups', { kind: kind.word, by: 'state' }).data?.total ?? 0
  if (query.where.length > 0 || query.q)
    return (
      <Empty
        icon={<ListX />}
        title={listWords.nothingFits}
        action={<Button onPress={() => onQuery({ ...query, where: [], q: '' })}>{listWords.clear}</Button>}
      />
    )
  if (closed > 0 && !query.closed)
    return (
      <Empty
        icon={<CircleCheckBig />}
        title={listWords.allClosed(manyOf(kind))}
        action={<Button onPress={() => onQuery({ ...query, closed: true })}>{listWords.showClosed(closed)}</Button>}
      />
    )
  return (
    <Empty
      icon={<Rows3 />}
      title={listWords.empty(manyOf(kind))}
      action={
        mayWrite && (
          <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: kind.word })}>
            <Plus aria-hidden />
            {listWords.create(kind.title)}
          </Button>
        )
      }
    >
      {kind.says}
    </Empty>
  )
}
