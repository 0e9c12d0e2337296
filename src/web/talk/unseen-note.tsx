import Lock from 'lucide-react/icons/lock'
import type { Audience } from '../../model/record.ts'
import { listed } from '../format.ts'
import { useAnswerIf } from '../use-answer.ts'
import { talkWords } from '../words/talk.words.ts'
import type { Pick } from './draft.ts'

/** Tells the writer, before they send, whom a comment will not reach and what others will not be able to read in it. */
export function UnseenNote({ record, picks }: { record: string; picks: readonly Pick[] }) {
  const members = picks.filter(({ mention }) => mention.of === 'member')
  const records = picks.filter(({ mention }) => mention.of === 'record')
  const people = useAnswerIf('mentionable', members.length > 0 ? { id: record } : null).data?.items ?? []
  const blind = members.flatMap(({ mention }) => people.find(one => one.id === mention.id && !one.sees)?.name ?? [])
  const [first, second] = records
  const here = useAnswerIf('read', records.length > 0 ? { id: record } : null).data?.record
  const one = useAnswerIf('read', first ? { id: first.mention.id } : null).data?.record
  const other = useAnswerIf('read', second ? { id: second.mention.id } : null).data?.record
  const secret = [one, other].flatMap(named =>
    named && here && isNarrower(named.audience, here.audience) ? [named.key] : [],
  )
  const says = [
    ...(blind.length > 0 ? [talkWords.notTold(listed(blind))] : []),
    ...(secret.length > 0 ? [talkWords.othersCannotSee(listed(secret))] : []),
  ]
  return (
    <p className="composer-note" role="status" hidden={says.length === 0}>
      {says.length > 0 && <Lock aria-hidden size={14} />}
      {says.join(' ')}
    </p>
  )
}

const widths: readonly Audience[] = ['private', 'team', 'company', 'customers']
const isNarrower = (one: Audience, other: Audience): boolean =>
  one !== 'company' && one !== 'customers' && widths.indexOf(one) <= widths.indexOf(other)
