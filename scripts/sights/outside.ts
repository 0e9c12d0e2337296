// What people outside see: a thing that was shared with them, a link that asks or that opens nothing, an invitation.
import type { ShareSeen } from '../../src/model/share.ts'
import { invited } from '../../test/web/second-person.ts'
import type { Camera } from '../camera.ts'
import { isWanted, type Shot, shoot } from './shoot.ts'

const names = [
  ...['why', 'list', 'list-grouped', 'map', 'canvas', 'canvas-list', 'tree', 'metric', 'roadmap'],
  ...['locked', 'locked-wrong', 'revoked'],
].map(name => `shared-${name}`)

/** Takes the pictures of what is outside, each in a window that nobody is signed in to. */
export async function shootOutside(camera: Camera): Promise<void> {
  if ([...names, 'join', 'signed-out', 'signed-out-wrong'].some(name => isWanted({ name })))
    for (const shot of await outside(camera)) await shoot(camera, await camera.stranger(), [shot])
}

async function outside(camera: Camera): Promise<Shot[]> {
  const { contract, address } = camera.app
  const id = async (key: string) => (await contract.read({ id: key })).record.id
  type Given = Parameters<typeof contract.makeShare>[0]
  const share = (shown: Given['shown'], more: Omit<Given, 'shown'> = {}) => contract.makeShare({ shown, ...more })
  const at = ({ secret }: ShareSeen) => `/shared#${secret}`
  const bets = { sort: 'list', kind: 'bet' } as const
  const assumptions = { sort: 'canvas', canvas: 'assumption-map' } as const
  const locked = await share({ ...bets, query: { where: [] } }, { password: 'blue bicycle' })
  const dropped = await share({ sort: 'roadmap', look: 'team' })
  await contract.dropShare({ id: dropped.id })
  const canvas = at(await share(assumptions))
  const { link } = await invited(camera, 'Ben', 'viewer')
  const join = link.slice(address.length)
  return [
    { name: 'shared-why', address: at(await share({ sort: 'why', record: await id('B-1') })) },
    {
      name: 'shared-list',
      address: at(await share({ ...bets, query: { where: [], columns: ['state', 'owner', 'horizon'] } })),
    },
    {
      name: 'shared-list-grouped',
      address: at(await share({ sort: 'list', kind: 'ticket', query: { where: [], group: 'state' } })),
    },
    { name: 'shared-map', address: at(await share({ sort: 'map' })) },
    { name: 'shared-canvas', address: canvas.replace('#', '?as=canvas#') },
    { name: 'shared-canvas-list', address: canvas.replace('#', '?as=list#') },
    { name: 'shared-tree', address: at(await share({ sort: 'canvas', canvas: 'goal-to-bet' })) },
    { name: 'shared-metric', address: at(await share({ sort: 'canvas', canvas: 'metric', of: await id('M-3') })) },
    { name: 'shared-roadmap', address: at(await share({ sort: 'roadmap', look: 'customers' })) },
    { name: 'shared-locked', address: at(locked) },
    {
      name: 'shared-locked-wrong',
      address: at(locked),
      open: async page => {
        await page.getByLabel('Password').fill('red bicycle')
        await page.keyboard.press('Enter')
        await page.getByText('That is not the password').waitFor()
      },
    },
    { name: 'shared-revoked', address: at(dropped) },
    { name: 'join', address: join },
    { name: 'signed-out', address: '/list/bets' },
    {
      name: 'signed-out-wrong',
      address: '/list/bets',
      open: async page => {
        await page.getByLabel('E-mail address').fill('ben@example.org')
        await page.getByLabel('Password').fill('not this one')
        await page.keyboard.press('Enter')
        await page.getByText('do not fit together').waitFor()
      },
    },
  ]
}
