import './search.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import Search from 'lucide-react/icons/search'
import { Fragment, useDeferredValue } from 'react'
import type { Hit } from '../../model/answers.ts'
import { withMarks } from '../../model/rank.ts'
import { queryWords } from '../../model/words.ts'
import { Empty } from '../../ui/empty.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { recordAddress } from '../shell/places.ts'
import { isFallen, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswerIf } from '../use-answer.ts'
import { searchWords } from '../words/search.words.ts'
import { marked } from './marked.ts'

/** Records by the words in them; the address holds what was asked. */
export function SearchScreen() {
  const { q = '', kind } = useSearch({ from: '/search' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const asked = useDeferredValue(q.trim())
  const terms = queryWords(asked)
  const { data } = useAnswerIf('search', asked === '' ? null : { q: asked, limit: 50, ...(kind ? { kind } : {}) })
  const ask = (next: { q?: string | undefined; kind?: string | undefined }) =>
    void navigate({ to: '/search', search: { q, ...(kind ? { kind } : {}), ...next }, replace: true })
  const kinds = [...territory.kinds.values()].map(one => ({ id: one.word, label: one.title }))
  return (
    <div className="page page-narrow">
      <h1 className="only-read">{searchWords.title}</h1>
      <search className="search-bar">
        <div className="search-words" data-filter>
          <TextField
            label={searchWords.label}
            unlabelled
            placeholder={searchWords.placeholder}
            value={q}
            onChange={words => ask({ q: words })}
            autoFocus
          />
        </div>
        <Select
          label={searchWords.kind}
          unlabelled
          options={kinds}
          value={kind ?? null}
          onChange={next => ask({ kind: next ?? undefined })}
          placeholder={searchWords.anyKind}
          none={searchWords.anyKind}
        />
      </search>
      <p className="only-read" role="status">
        {data && asked !== '' ? searchWords.found(data.hits.length) : ''}
      </p>
      {asked === '' && (
        <Empty icon={<Search />} title={searchWords.start}>
          {searchWords.startWords}
        </Empty>
      )}
      {asked !== '' && data?.hits.length === 0 && (
        <Empty title={searchWords.nothing(asked)}>{searchWords.nothingWords}</Empty>
      )}
      <ul className="hits">
        {asked !== '' &&
          data?.hits.map(hit => (
            <li key={hit.record.id}>
              <a className="hit" href={recordAddress(hit.record.key)}>
                <Key mark={hit.record.key} tone={toneOf(territory, hit.record.kind)} />
                <span
                  className="hit-title"
                  data-fallen={isFallen(territory.kinds.get(hit.record.kind), hit.record.state) || undefined}
                >
                  <Marked text={withMarks(hit.record.title, terms)} />
                </span>
                <span className="small quiet">
                  {territory.kinds.get(hit.record.kind)?.title} ·{' '}
                  {stateLabel(territory, hit.record.kind, hit.record.state)}
                </span>
                <Snippet hit={hit} />
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}

function Snippet({ hit }: { hit: Hit }) {
  if (hit.snippet === '') return null
  return (
    <span className="hit-snippet small soft">
      <Marked text={hit.snippet} />
    </span>
  )
}

const Marked = ({ text }: { text: string }) =>
  marked(text).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words are drawn anew as a whole
    <Fragment key={place}>{part.isHit ? <mark>{part.text}</mark> : part.text}</Fragment>
  ))
