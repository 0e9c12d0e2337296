import type { Detail } from '../../model/answers.ts'
import type { RecordPast } from '../../model/past.ts'
import { HiddenChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { linkGroups } from '../record/link-groups.ts'
import { pastWords } from '../words/past.words.ts'
import { recordWords } from '../words/record.words.ts'
import { PastChip } from './past-chip.tsx'

/** What a record was linked with then; links that are gone now say so, and how many came since stands below. */
export function LinksThen({ then, now, at }: { then: RecordPast; now: Detail; at: string }) {
  const there = new Set(now.links.map(({ id }) => id))
  const then_ = new Set(then.links.map(({ id }) => id))
  const later = now.links.filter(({ id }) => !then_.has(id)).length
  const groups = linkGroups(then.links, [], () => false)
  return (
    <section className="record-section" aria-labelledby="then-links">
      <div className="section-head">
        <h2 id="then-links">{pastWords.linksThen}</h2>
      </div>
      {groups.length === 0 && <p className="small quiet">{pastWords.noLinksThen}</p>}
      <div className="groups">
        {groups.map(group => (
          <div key={group.says} className="group">
            <h3 className="group-says">{group.says}</h3>
            <ul className="group-links">
              {group.links.map(link => (
                <li key={link.id} className="linked">
                  {link.other ? (
                    <PastChip record={link.other} at={at} />
                  ) : (
                    <HiddenChip>{recordWords.hidden}</HiddenChip>
                  )}
                  {!there.has(link.id) && <Tag>{pastWords.goneSince}</Tag>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {later > 0 && <p className="small quiet">{pastWords.cameSince(later)}</p>}
    </section>
  )
}
