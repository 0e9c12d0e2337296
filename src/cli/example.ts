import { Problem } from '../model/problem.ts'
import { many } from '../model/readout.ts'
import { table } from './columns.ts'
import type { Answer, Command, Running } from './command.ts'

/** Loads, lists and removes the examples to look around in. */
export const example: Command = {
  name: 'example',
  usage: 'example [list | load NAME | remove NAME]',
  says: 'Workspaces to look around in: bring one onto the map, take it off again',
  examples: ['example load spoke', 'example remove spoke'],
  async run(running) {
    const [verb = 'list', name] = running.words
    if (verb === 'list') return list(running)
    if ((verb !== 'load' && verb !== 'remove') || !name)
      throw new Problem('invalid', 'chartroom example list, load NAME or remove NAME.', {}, 400)
    const contract = await running.contract()
    const data = await (verb === 'load' ? contract.loadExample({ name }) : contract.removeExample({ name }))
    if (verb === 'remove') return { data, text: data.says }
    const stops = data.example.stops.map((stop, at) => `${at + 1}. ${stop.title} (${stop.record?.key}): ${stop.says}`)
    const away = running.paint(`Take it away again: chartroom example remove ${name}`, 'dim')
    return { data, text: [data.says, ...stops, away].join('\n') }
  },
}

async function list(running: Running): Promise<Answer> {
  const data = await (await running.contract()).examples({})
  const columns = [
    { title: 'name', cells: data.items.map(one => one.name) },
    { title: 'what', cells: data.items.map(one => one.says), wide: true },
    {
      title: 'on the map',
      cells: data.items.map(one => (one.loaded > 0 ? many(one.loaded, 'record') : `no (${one.holds})`)),
    },
    {
      title: 'stops',
      cells: data.items.map(one =>
        one.stops.length > 0 && one.loaded > 0
          ? `${one.stops.filter(stop => stop.done).length} of ${one.stops.length} done`
          : '',
      ),
    },
  ]
  return { data, text: table(columns, running.width, running.paint) }
}
