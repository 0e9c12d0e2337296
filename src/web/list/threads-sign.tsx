import './threads-sign.css'
import MessageSquare from 'lucide-react/icons/message-square'
import { recordWords } from '../words/record.words.ts'

/** How many threads somebody still waits in; nothing where nobody does. */
export function ThreadsSign({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="open-threads quiet" title={recordWords.openThreads(count)}>
      <MessageSquare aria-hidden size={13} />
      <span aria-hidden className="number">
        {count}
      </span>
      <span className="only-read">{recordWords.openThreads(count)}</span>
    </span>
  )
}
