import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Whether a bet is ready to be handed over. */
export function handOverCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a bet is checked line by line before it is handed over, and a line is waived with a reason ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const ana = await person('Ana', 'owner')
    const bet = newId()
    await ana.change({ changes: [{ verb: 'create', id: bet, kind: 'bet', title: 'Online booking' }] })
    const states = async () => {
      const { lines, settled } = await ana.handOver({ id: bet })
      return `${lines.map(line => `${line.id} ${line.state}`).join(', ')} (${settled})`
    }
    assert.equal(
      await states(),
      'who missing, need missing, outcome missing, assumptions missing, criteria missing, constraints thin, decides missing, questions whole (1)',
    )
    const made = (kind: string, title: string): Extract<Change, { verb: 'create' }> => ({
      verb: 'create',
      id: newId(),
      kind,
      title,
    })
    const [need, persona, outcome] = [
      made('need', 'Book at night'),
      made('persona', 'Owner'),
      made('outcome', 'Fewer calls'),
    ]
    const [assumption, ticket] = [made('assumption', 'They book alone'), made('ticket', 'A form')]
    const [limit, boss, question] = [
      made('constraint', 'No cookies'),
      made('stakeholder', 'Mia'),
      made('question', 'Which hours?'),
    ]
    const link = (from: string, name: string, to: string, values = {}): Change => ({
      verb: 'link',
      id: newId(),
      from,
      name,
      to,
      values,
    })
    await ana.change({
      changes: [
        ...[need, persona, outcome, assumption, ticket, limit, boss, question],
        link(bet, 'addresses', need.id),
        link(need.id, 'feltBy', persona.id),
        link(bet, 'drives', outcome.id),
        link(bet, 'restsOn', assumption.id, { mustHold: true }),
        link(bet, 'deliveredBy', ticket.id),
        link(bet, 'limitedBy', limit.id),
        link(bet, 'approver', boss.id),
        link(question.id, 'about', bet),
      ],
    })
    assert.equal(
      await states(),
      'who whole, need thin, outcome thin, assumptions thin, criteria thin, constraints thin, decides whole, questions thin (2)',
    )
    const { lines } = await ana.handOver({ id: bet })
    const outcomeLine = lines.find(({ id }) => id === 'outcome')!
    assert.deepEqual(
      [outcomeLine.action, outcomeLine.on.key],
      [{ do: 'set', label: 'Write the baseline', field: 'baseline' }, 'O-1'],
    )
    await ana.change({
      changes: [
        { verb: 'update', id: outcome.id, version: 1, set: { fields: { baseline: 40, minimal: 20 } } },
        { verb: 'update', id: assumption.id, version: 1, set: { state: 'held' } },
        { verb: 'update', id: limit.id, version: 1, set: { fields: { reality: 'legitimate' } } },
        { verb: 'update', id: question.id, version: 1, set: { state: 'answered' } },
      ],
    })
    assert.equal(
      await states(),
      'who whole, need thin, outcome whole, assumptions whole, criteria thin, constraints whole, decides whole, questions whole (6)',
    )
    const waive = (rule: string) =>
      ana.setAside({ rule, record: bet, until: '2026-04-01', reason: 'We write them together' })
    await waive('hand-over-criteria')
    const waived = (await ana.handOver({ id: bet })).lines.find(({ id }) => id === 'criteria')!
    assert.deepEqual([waived.state, waived.waiver?.reason], ['waived', 'We write them together'])
    await ana.undo({})
    assert.ok((await states()).includes('criteria thin'))
    await assert.rejects(waive('hand-over-moon'), { code: 'invalid' })
    await assert.rejects(ana.handOver({ id: need.id }), { code: 'invalid' })
  })
}
