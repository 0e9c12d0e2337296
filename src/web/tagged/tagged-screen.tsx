import TagIcon from 'lucide-react/icons/tag'
import './tagged.css'
import { useSearch } from '@tanstack/react-router'
import { manyOf } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Select } from '../../ui/select.tsx'
import { since } from '../format.ts'
import { recordAddress, taggedAddress } from '../shell/places.ts'
import { isFallen, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { taggedWords } from '../words/tagged.words.ts'
import { useTagged } from './use-tagged.ts'

/** All records of one tag, of one team, or of both, across kinds and areas; the address holds which. */
export function TaggedScreen() {
  const asked = useSearch({ from: '/tagged' })
  const navigate = useTagged()
  const territory = useTerritory()
  const tags = useAnswer('tags', {}).data?.items ?? []
  const teams = useAnswer('teams', {}).data?.items ?? []
  const where = [...(asked.tag ? [`tag=${asked.tag}`] : []), ...(asked.team ? [`team=${asked.team}`] : [])]
  const { data } = useAnswerIf('list', where.length === 0 ? null : { where, sort: '-updatedAt', limit: 200 })
  const team = teams.find(one => one.id === asked.team)
  const byKind = Map.groupBy(data?.items ?? [], record => record.kind)
  const kinds = [...territory.kinds.values()].filter(kind => byKind.has(kind.word))
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <div>
          <h1>{taggedWords.title(asked.tag, team?.name)}</h1>
          {data && <p className="soft">{taggedWords.found(data.items.length, data.next !== null)}</p>}
        </div>
      </header>
      <div className="tagged-filters">
        <Select
          label={taggedWords.tag}
          unlabelled
          options={tags.map(({ tag, count }) => ({ id: tag, label: tag, help: String(count) }))}
          value={asked.tag ?? null}
          onChange={tag => navigate({ tag: tag ?? undefined })}
          placeholder={taggedWords.anyTag}
          none={taggedWords.anyTag}
        />
        {teams.length > 0 && (
          <Select
            label={taggedWords.team}
            unlabelled
            options={teams.map(one => ({ id: one.id, label: one.name }))}
            value={asked.team ?? null}
            onChange={next => navigate({ team: next ?? undefined })}
            placeholder={taggedWords.anyTeam}
            none={taggedWords.anyTeam}
          />
        )}
      </div>
      {where.length > 0 && !data && <Skeleton lines={5} name={shellWords.loading} />}
      {(where.length === 0 ? tags.length === 0 : data?.items.length === 0) && (
        <Empty icon={<TagIcon />} title={where.length === 0 ? taggedWords.choose : taggedWords.none}>
          {taggedWords.noneWords}
        </Empty>
      )}
      {where.length === 0 && tags.length > 0 && (
        <ul className="tagged-all" aria-label={taggedWords.all}>
          {tags.map(({ tag, count }) => (
            <li key={tag}>
              <a className={buttonClass({ size: 'small' })} href={taggedAddress(tag)}>
                {tag} <span className="quiet number">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {kinds.map(kind => (
        <section key={kind.word} className="tagged" aria-labelledby={`kind ${kind.word}`}>
          <h2 id={`kind ${kind.word}`}>{taggedWords.many(manyOf(kind))}</h2>
          <ul>
            {byKind.get(kind.word)?.map(record => (
              <Row key={record.id} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ record }: { record: ChartRecord }) {
  const territory = useTerritory()
  return (
    <li className="tagged-row">
      <LinkChip
        address={recordAddress(record.key)}
        mark={record.key}
        title={record.title}
        state={stateLabel(territory, record.kind, record.state)}
        tone={toneOf(territory, record.kind)}
        fallen={isFallen(territory.kinds.get(record.kind), record.state)}
      />
      <span className="small quiet">{since(record.updatedAt)}</span>
    </li>
  )
}
