// Every kind of the map, and one that is only here, through every face: one definition must be enough for all of them.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { jsonSchemaOf } from '../src/model/kind-schema.ts'
import { describeApi } from '../src/server/openapi.ts'
import { atTheTerminal, inTables, inWords, outAndIn, overHttp } from './faces.ts'
import { naughty, valueFor, withWeather } from './one-more-kind.ts'
import { freshDatabase, postgresSkipped } from './postgres.ts'
import { served } from './served.ts'

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`every kind on ${engine}`, { skip: engine === 'postgres' && postgresSkipped }, () => {
    const ends: (() => unknown)[] = []
    after(async () => {
      for (const end of ends.reverse()) await end()
    })
    const map = withWeather()
    const texts = naughty()
    const open = async () => {
      const database = engine === 'postgres' ? await freshDatabase() : undefined
      if (database) ends.push(database.drop)
      const place = await served(
        { after: end => void ends.push(end as () => unknown) },
        {
          territory: map,
          parts: { describe: routes => describeApi(map, routes) },
          ...(database && { url: database.url }),
        },
      )
      const ana = await (await place.workspace('faces')).member('Ana', 'owner')
      return { ...place, ana }
    }
    let opened: ReturnType<typeof open> | undefined
    const here = () => (opened ??= open())

    for (const [at, one] of [...map.kinds.values()].entries()) {
      test(`a ${one.word} goes through every face`, async () => {
        const { ana, ask } = await here()
        const text = texts[at % texts.length]!
        const values = Object.fromEntries(
          Object.entries(one.fields)
            .map(([name, field]) => [name, valueFor(field, text)])
            .filter(([, value]) => value !== null),
        )
        const key = await overHttp(ask, ana.key, one, text, values)
        await inTables(one, ana.contract, key, values)
        await atTheTerminal(one, ana.contract, key, map)
        await outAndIn(one, ana.contract, key)
        await inWords(one, ana.contract, key)
      })
    }

    test('every kind is described to programs, with all its fields and states', async () => {
      const { ask, ana } = await here()
      const { body } = await ask('/api/v1/openapi.json', { key: ana.key })
      const api = body as unknown as { paths: Record<string, Record<string, { summary?: string }>> }
      for (const one of map.kinds.values()) {
        const schema = jsonSchemaOf(one) as { properties: Record<string, unknown> }
        assert.deepEqual(Object.keys(schema.properties).sort(), Object.keys(one.fields).sort())
        const path = Object.keys(api.paths).find(known => known.endsWith(`/${one.plural}`))
        assert.ok(path, `there is a path for ${one.plural}`)
        assert.ok(api.paths[path]?.get?.summary && api.paths[path]?.post?.summary)
        const told = JSON.stringify(body)
        for (const name of Object.keys(one.fields))
          assert.ok(told.includes(`"${name}"`), `${one.word}.${name} is described`)
      }
    })
  })
}
