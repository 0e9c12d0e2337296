import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketch } from '../../../test/sketch.ts'
import { askAll, askedOf } from '../../model/ask.ts'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { territory } from '../map.ts'

function crowded(set: Partial<Settings>): readonly { says: string; concerns?: readonly string[] }[] {
  const map = territory()
  const drawn = sketch(map)
  for (const title of ['One', 'Two']) drawn.add('bet', title, { horizon: 'now' }, { team: 'booking' })
  for (const title of ['Three', 'Four', 'Five']) drawn.add('bet', title, { horizon: 'now' }, { team: 'support' })
  const asked = askedOf(map, drawn.graph(), '2026-06-01', { ...defaultSettings, ...set })
  return askAll(map, asked, drawn.records).filter(found => found.rule === 'more-bets-than-lanes')
}

test('each team is measured by its own lanes', () => {
  assert.match(crowded({})[0]!.says, /^3 bets are in now, and there are 2 lanes/)
  assert.deepEqual(crowded({ teamLanes: { support: 3 } }), [])
  const [both] = crowded({ teamLanes: { booking: 1 } })
  assert.match(both!.says, /^2 teams have more bets in now than lanes/)
  assert.equal(both!.concerns?.length, 5)
})
