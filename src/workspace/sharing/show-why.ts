import { maySee } from '../../model/allow.ts'
import type { RecordName } from '../../model/answers.ts'
import { Problem } from '../../model/problem.ts'
import type { Shown } from '../../model/share.ts'
import { type Ladder, type LadderRung, why } from '../../model/why.ts'
import type { Asking } from '../ground.ts'
import { loadLadder } from '../neighbourhood.ts'
import { neighbourhoodAt } from '../neighbourhood-past.ts'
import { recordCalled } from '../read.ts'
import { readSettings, todayIn } from '../settings.ts'
import { gone } from './gone.ts'
import type { Showing, Still } from './showing.ts'

/** The why of one record; rungs that are not for everybody stay in their place without a name. */
export const showWhy: Showing<Extract<Shown, { sort: 'why' }>> = {
  async check({ sharer, guest }, shown) {
    const record = await recordCalled(sharer, shown.record)
    if (record.archivedAt !== null) throw new Problem('conflict', 'The record is in the trash; restore it first.')
    if (!maySee(guest.actor, record, sharer.territory))
      throw new Problem(
        'conflict',
        `${record.key} is not for everybody here, so people outside would see nothing. Let everybody in the workspace see it first.`,
        { shown: 'not for everybody' },
      )
    return { shown: { ...shown, record: record.id }, name: `${record.key} ${record.title}` }
  },
  async read({ guest }, { record }, at) {
    const ladder = await ladderFor(guest, record, at)
    if (!ladder) throw gone()
    return { name: `${ladder.of.key} ${ladder.of.title}`, part: { sort: 'why', ladder: drawn(ladder) } }
  },
}

async function ladderFor(guest: Asking, called: string, at: Still | null): Promise<Ladder | null> {
  const { territory } = guest
  const record = await recordCalled(guest, called)
  const settings = await readSettings(guest)
  const near = at ? neighbourhoodAt(guest, at.point) : undefined
  return why(await loadLadder(guest, record.id, 'up', near), territory, record.id, {
    settings,
    today: todayIn(settings, at ? Date.parse(at.point.at) : guest.now()),
    maySee: one => maySee(guest.actor, one, territory),
  })
}

/** A ladder as it is drawn: named by keys, without what would fill its gaps. */
function drawn(ladder: Ladder): Ladder {
  const { answers } = ladder.world
  return {
    ...ladder,
    of: byKey(ladder.of),
    rungs: ladder.rungs.map(drawnRung),
    world: { ...ladder.world, answers: answers.map(answer => ({ ...answer, record: byKey(answer.record) })) },
  }
}

const drawnRung = (rung: LadderRung): LadderRung => ({
  ...rung,
  link: null,
  record: rung.record && byKey(rung.record),
  action: null,
  beyond: rung.beyond.map(drawnRung),
})

/** A record by what is drawn of it. */
export const byKey = (record: RecordName): RecordName => ({ ...record, id: record.key })
