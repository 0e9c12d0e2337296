import type { CameFrom } from '../../model/record.ts'
import { day } from '../format.ts'
import { recordWords } from '../words/record.words.ts'

/** From which other system a record was brought, with the way there where one is known. */
export function CameFromSaid({ from }: { from: CameFrom }) {
  const says = from.system === 'example' ? recordWords.example : `${from.system} ${from.id}`
  return (
    <p className="value-plain">
      {from.url ? (
        <a className="inline-link" href={from.url} target="_blank" rel="noreferrer">
          {says}
        </a>
      ) : (
        says
      )}
      {from.at && <span className="quiet"> · {day(from.at)}</span>}
    </p>
  )
}
