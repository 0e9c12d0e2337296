import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import type { Detail, LinkSeen } from '../../model/answers.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { HiddenChip, LinkChip } from '../../ui/link-chip.tsx'
import { make } from '../change.ts'
import { dialogs } from '../shell/dialogs.ts'
import { recordAddress } from '../shell/places.ts'
import { isFallen, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { recordWords } from '../words/record.words.ts'
import { linkChoices } from './link-choices.ts'
import { linkGroups } from './link-groups.ts'
import { linkValuesInWords } from './link-values.ts'

/** What a record is linked with, grouped by what the links mean; a ladder's empty rung is drawn where it belongs. */
export function RecordLinks({ detail, kind }: { detail: Detail; kind: Kind }) {
  const territory = useTerritory()
  const mayLink = detail.may.includes('link')
  const choices = linkChoices(territory, kind.word)
  const isEvidence = (link: LinkSeen) =>
    link.way === 'in' &&
    link.other !== null &&
    territory.link(link.other.kind, link.name)?.evidence === true &&
    kind.claim !== undefined
  const groups = linkGroups(detail.links, choices, isEvidence)
  return (
    <section className="record-section" aria-labelledby="links">
      <div className="section-head">
        <h2 id="links">{recordWords.links}</h2>
        {mayLink && (
          <div className="section-tools">
            <Button size="small" onPress={() => dialogs.open({ dialog: 'link', on: detail.record })}>
              <Plus aria-hidden />
              {recordWords.addLink}
            </Button>
          </div>
        )}
      </div>
      {groups.length === 0 && <p className="small quiet">{recordWords.noLinks.replaceAll('*', '')}</p>}
      <div className="groups">
        {groups.map(group => (
          <div key={group.says} className="group">
            <h3 className="group-says">{group.says}</h3>
            <ul className="group-links">
              {group.links.map(link => (
                <Linked key={link.id} link={link} mayUnlink={mayLink} />
              ))}
              {group.fill && mayLink && (
                <li>
                  <button
                    type="button"
                    className="rung-gap"
                    onClick={() => dialogs.open({ dialog: 'link', on: detail.record, ...asked(group.fill!) })}
                  >
                    <Plus aria-hidden size={14} />
                    {group.fill.kinds.map(word => territory.kinds.get(word)?.title.toLowerCase()).join(', ')}
                  </button>
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function asked(choice: { by: ReadonlyMap<string, { name: string; way: 'out' | 'in' }>; kinds: readonly string[] }) {
  const one = [...choice.by.values()][0]!
  return { name: one.name, way: one.way === 'out' ? ('from' as const) : ('to' as const), kinds: choice.kinds }
}

function Linked({ link, mayUnlink }: { link: LinkSeen; mayUnlink: boolean }) {
  const territory = useTerritory()
  const { other } = link
  if (!other) {
    return (
      <li className="linked">
        <HiddenChip>{recordWords.hidden}</HiddenChip>
      </li>
    )
  }
  const definition = territory.link(link.way === 'out' ? link.from : other.kind, link.name)
  const said = linkValuesInWords(definition ?? findLink(territory, link), link.values)
  return (
    <li className="linked">
      <LinkChip
        address={recordAddress(other.key)}
        mark={other.key}
        title={other.title}
        state={stateLabel(territory, other.kind, other.state)}
        tone={toneOf(territory, other.kind)}
        fallen={isFallen(territory.kinds.get(other.kind), other.state)}
      />
      {said && <span className="small quiet shortened">{said}</span>}
      {mayUnlink && !definition?.derived && (
        <Button
          look="plain"
          size="small"
          icon
          aria-label={recordWords.unlink(`${other.key} ${other.title}`)}
          onPress={() => void make([{ verb: 'unlink', id: link.id }], recordWords.unlinked)}
        >
          <X aria-hidden />
        </Button>
      )}
    </li>
  )
}

function findLink(territory: ReturnType<typeof useTerritory>, link: LinkSeen) {
  for (const kind of territory.kinds.values()) if (kind.links[link.name]) return kind.links[link.name]
  return undefined
}
