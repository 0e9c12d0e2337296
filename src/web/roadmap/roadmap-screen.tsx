import './roadmap.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import Milestone from 'lucide-react/icons/milestone'
import Printer from 'lucide-react/icons/printer'
import { type RoadmapLook, roadmapLooks } from '../../model/roadmap.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { SegmentLinks } from '../../ui/segment-links.tsx'
import { Select } from '../../ui/select.tsx'
import { day } from '../format.ts'
import { ownToday } from '../own-days.ts'
import { ShareButton } from '../share/share-button.tsx'
import { roadmapKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { roadmapWords } from '../words/roadmap.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { HeldBackList } from './held-back.tsx'
import { RoadmapColumns } from './roadmap-columns.tsx'

/** The roadmap once, as leaders, sales and support, customers, or the team may read it; the address says who. */
export function RoadmapScreen() {
  const asked = useSearch({ from: '/roadmap' })
  const navigate = useNavigate()
  const look = roadmapLooks.find(one => one === asked.look) ?? 'team'
  const teams = useAnswer('teams', {}).data?.items.filter(team => !team.gone) ?? []
  const { data, problem } = useAnswer('roadmap', { look, ...(asked.team ? { team: asked.team } : {}) })
  const workspace = useAnswer('me', {}).data?.workspace.name ?? ''
  const go = (change: { look?: RoadmapLook; team?: string | undefined }) =>
    void navigate({ to: '/roadmap', search: { ...asked, ...change } })
  useKeys(roadmapKeys, {
    next: () => go({ look: roadmapLooks[(roadmapLooks.indexOf(look) + 1) % roadmapLooks.length]! }),
    print: () => print(),
  })
  if (!data && problem) return <Trouble problem={problem} />
  return (
    <div className="page roadmap" data-look={look}>
      <header className="page-head">
        <div>
          <h1>{roadmapWords.titles[look]}</h1>
          <p className="soft roadmap-says">{roadmapWords.says[look]}</p>
          <p className="roadmap-print">
            {workspace} · {day(ownToday())}
          </p>
        </div>
        <div className="page-tools">
          <ShareButton
            shown={{ sort: 'roadmap', look, ...(asked.team ? { team: asked.team } : {}) }}
            name={roadmapWords.lookNames[look]}
          />
          <Button onPress={() => print()}>
            <Printer aria-hidden />
            {roadmapWords.print}
          </Button>
        </div>
      </header>
      <div className="roadmap-looks">
        <SegmentLinks
          label={roadmapWords.looks}
          links={roadmapLooks.map(one => ({
            address: `/roadmap?look=${one}${asked.team ? `&team=${asked.team}` : ''}`,
            says: roadmapWords.lookNames[one],
            isHere: one === look,
          }))}
        />
        {teams.length > 0 && (
          <Select
            label={roadmapWords.team}
            unlabelled
            options={teams.map(team => ({ id: team.id, label: team.name }))}
            value={asked.team ?? null}
            onChange={team => go({ team: team ?? undefined })}
            placeholder={roadmapWords.anyTeam}
            none={roadmapWords.anyTeam}
          />
        )}
      </div>
      {!data && <Skeleton lines={6} name={shellWords.loading} />}
      {data && data.items.length === 0 && (
        <Empty
          icon={<Milestone />}
          title={roadmapWords.empty[look]}
          action={
            <a className={buttonClass({ look: 'first' })} href="/list/bets">
              {roadmapWords.toBets}
            </a>
          }
        >
          {roadmapWords.emptyWords[look]}
        </Empty>
      )}
      {data && data.items.length > 0 && (
        <RoadmapColumns look={look} items={data.items} teamName={id => teams.find(team => team.id === id)?.name} />
      )}
      {data && <HeldBackList heldBack={data.heldBack} look={look} />}
    </div>
  )
}
