import type { Actor } from '../model/actor.ts'
import { changesBeside } from '../model/beside.ts'
import { checkChanges } from '../model/check-change.ts'
import type { Contract, OperationName } from '../model/contract.ts'
import { operations } from '../model/contract.ts'
import { describeMethod, findMethod } from '../model/method.ts'
import { Problem } from '../model/problem.ts'
import { askContract } from './ask-contract.ts'
import { attach, readAttachment } from './attachments.ts'
import { canvasContract } from './canvas.ts'
import { checkTexts, wholeNumber } from './checked-input.ts'
import { commit } from './commit.ts'
import { describeKinds } from './describe.ts'
import { readDetail } from './detail.ts'
import { withFilesErased } from './erased-files.ts'
import { exampleContract } from './examples.ts'
import type { Asking } from './ground.ts'
import { handOverSeen } from './hand-over.ts'
import { changesSince, history, tellBeside } from './history.ts'
import { houseContract } from './house-contract.ts'
import { list } from './list.ts'
import { addMemberBy, members, updateMember } from './members.ts'
import { moveContract } from './move-contract.ts'
import type { Workspaces } from './open.ts'
import { presenceContract } from './presence.ts'
import { proposedContract } from './proposed-bets.ts'
import { readingContract } from './readings.ts'
import { search } from './search.ts'
import { changeSettings, readSettings } from './settings.ts'
import { shareContract } from './sharing/shares.ts'
import { talkContract } from './talk/talk-contract.ts'
import { readAt } from './time.ts'
import { timeContract } from './time-contract.ts'
import { dropToken, makeToken, tokens } from './tokens.ts'
import { redo, undo } from './undo.ts'
import { viewContract } from './views.ts'
import { waitForChange } from './wait-for-change.ts'
import { whoAsks } from './who-asks.ts'

/** One workspace as one actor may use it: what every door calls, with rights checked before anything else. */
export function contractFor(workspaces: Workspaces, actor: Actor): Contract {
  const asking: Asking = { ...workspaces.ground(actor.workspace), actor }
  const { methods } = workspaces
  const ask = askContract(asking)
  const contract: Contract = {
    list: asked => list(asking, { ...asked, limit: wholeNumber(asked.limit, 'limit') }),
    read: ({ id }) => readDetail(asking, id, record => ask.findingsOf(record)),
    readAt: ({ id, when }) => readAt(asking, id, when),
    async change({ changes, batch, reason, idempotencyKey, asked }) {
      checkChanges(changes)
      return withFilesErased(asking, workspaces.files, changes, () =>
        commit(asking, { changes, batch, reason, idempotencyKey, asked, via: actor.via }),
      )
    },
    async changesSince({ since, limit, wait, beside }) {
      const from = wholeNumber(since, 'since') ?? 0
      if (wait !== undefined)
        await waitForChange(asking, from, wholeNumber(wait, 'wait') ?? 0, wholeNumber(beside, 'beside'))
      return changesSince(asking, from, wholeNumber(limit, 'limit'))
    },
    undo: ({ batch }) => undo(asking, batch),
    redo: () => redo(asking),
    history: asked => history(asking, { ...asked, limit: wholeNumber(asked.limit, 'limit') }),
    search: ({ q, kind, limit }) => search(asking, { q, kind, limit: wholeNumber(limit, 'limit') }),
    attach: given => attach(asking, workspaces.files, given),
    attachment: ({ id, thumbnail }) => readAttachment(asking, workspaces.files, id, thumbnail !== undefined),
    kinds: async ({ kind }) => describeKinds(asking, kind),
    ...ask.contract,
    methods: async () => methods.map(({ name, title, area, says }) => ({ name, title, area, says })),
    describeMethod: async ({ name }) => describeMethod(findMethod(methods, name)),
    calc: ({ name, input }) => workspaces.calculate(name, input),
    ...moveContract(asking, workspaces),
    ...exampleContract(asking, workspaces.examples),
    ...houseContract(asking),
    ...proposedContract(asking),
    ...timeContract(asking),
    handOver: ({ id }) => handOverSeen(asking, id),
    ...viewContract(asking),
    ...canvasContract(asking),
    ...readingContract(asking),
    ...talkContract(asking),
    ...shareContract(asking, workspaces.files),
    ...presenceContract(asking, workspaces.presence),
    me: () => whoAsks(asking),
    members: async () => ({ items: await members(asking) }),
    addMember: given => addMemberBy(asking, given),
    updateMember: ({ id, ...set }) => updateMember(asking, id, set),
    leaveWorkspace: () => updateMember(asking, actor.member, { state: 'removed' }),
    tokens: async () => ({ items: await tokens(asking) }),
    makeToken: given => makeToken(asking, given),
    dropToken: async ({ id }) => {
      await dropToken(asking, id)
      return { id }
    },
    settings: () => readSettings(asking),
    changeSettings: ({ set }) => changeSettings(asking, set),
  }
  return guarded(contract, actor, () => tellBeside(asking))
}

/** Each call is refused first where the actor's scopes do not hold the operation's. */
function guarded(contract: Contract, actor: Actor, changedBeside: () => Promise<void>): Contract {
  const entries = Object.entries(contract) as [OperationName, (input: never) => Promise<unknown>][]
  const calls = entries.map(([name, call]) => {
    const { scope } = operations[name]
    const checked = async (input: never) => {
      if (!actor.scopes.includes(scope)) {
        throw new Problem(
          'forbidden',
          `Your role (${actor.role}) or key may not do this; it needs the right to ${scope}.`,
        )
      }
      checkTexts(input)
      if (!changesBeside.has(name)) return call(input)
      const answer = await call(input)
      await changedBeside()
      return answer
    }
    return [name, checked]
  })
  return Object.fromEntries(calls) as Contract // same names, same signatures
}
