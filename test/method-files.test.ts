// Real surveys and experiments, read as they are, against counts made by other software.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { call } from './method-call.ts'
import { sharedFile } from './shared.ts'

const expectations = sharedFile('data/expected.json')
const skip = expectations ? false : 'no real files here'
const expected = expectations ? JSON.parse(readFileSync(expectations, 'utf8')) : {}

type Row = Record<string, string>

function table(path: string, delimiter = ','): Row[] {
  return parse(readFileSync(sharedFile(`data/${path}`)!, 'utf8'), { columns: true, bom: true, delimiter })
}

const near = (actual: number, wanted: number, within: number) =>
  assert.ok(Math.abs(actual - wanted) <= within, `${actual} is not ${wanted}`)

/** The five answers of each cohort in order, from like to dislike, by words that are theirs alone. */
const wordings: [RegExp, RegExp, RegExp, RegExp, RegExp][] = [
  [/^I like/, /must be/, /neutral/, /live with/, /^I dislike it that way$/],
  [/^I enjoy/, /basic necessity/, /neutral/, /but I can live with/, /can.t accept/],
]

for (const [cohort, scale] of wordings.entries()) {
  const path = `surveys/kano-storage-cohort${cohort + 1}.csv`
  test(`the Kano answers of cohort ${cohort + 1} give the known counts`, { skip }, async () => {
    const features = ['F1', 'F2', 'F3', 'F4', 'F5']
    const position = (text: string) => scale.findIndex(words => words.test(text)) + 1 || null
    const respondents = table(path).map(row => ({
      id: row.ID,
      answers: features.map(name => [position(row[`${name}_functional`]!), position(row[`${name}_dysfunctional`]!)]),
      importance: features.map(name => Number.parseInt(row[`${name}_importance`]!, 10)),
    }))
    const survey = await call('kano.survey', { features, respondents })
    assert.equal(survey.respondents, expected[path].respondents)
    assert.equal(survey.dropped, 0)
    for (const name of features) {
      const { better, worse, mean_importance, winner, ...counts } = expected[path][name]
      const found = survey.features[name]
      assert.deepEqual({ ...found.counts }, { ...counts })
      assert.equal(found.category, winner)
      near(found.better, better, 5e-5)
      near(found.worse, worse, 5e-5)
      near(found.importance, mean_importance, 5e-5)
    }
  })
}

test('the SUS answers give the known mean and spread', { skip }, async () => {
  const wanted = expected['surveys/sus-numeric-semicolon.csv']
  const rows: string[][] = parse(readFileSync(sharedFile('data/surveys/sus-numeric-semicolon.csv')!, 'utf8'), {
    delimiter: ';',
    from_line: 2,
  })
  const { scores, mean, sd, median, n } = await call('survey.sus', {
    responses: rows.map(row => row.slice(4, 14).map(Number)),
  })
  assert.equal(n, wanted.respondents)
  near(mean, wanted.mean, 5e-5)
  near(sd, wanted.stdev_sample, 5e-5)
  assert.equal(median, wanted.median)
  assert.deepEqual([Math.min(...scores), Math.max(...scores)], [wanted.min, wanted.max])
  assert.deepEqual(scores.slice(0, 5), wanted.first_five)
})

test('the forced pairs of first names give the strengths that R gives', { skip }, async () => {
  const wanted = expected['surveys/paired-first-names-wide.csv']
  const rows = table('surveys/paired-first-names-wide.csv')
  const votes = rows.flatMap(row =>
    Object.entries(row).flatMap(([pair, won]) => {
      const [a, b] = pair.split(':')
      return b === undefined ? [] : [{ rater: row.subject, a, b, outcome: won === '1' ? 'a' : 'b' }]
    }),
  )
  assert.equal(votes.length, wanted.subjects * wanted.pairs)
  const { share, estimator } = await call('pairwise.bradleyTerry', { votes })
  assert.equal(estimator, 'ML')
  for (const [name, worth] of Object.entries<number>(wanted.bradley_terry_worth_sum_1))
    near(share[name] / 100, worth, 5e-5)
})

test('the gate experiment gives the known rates, statistics and mismatch', { skip }, async () => {
  const wanted = expected['experiments/cookie-cats-ab.csv']
  const rows = table('experiments/cookie-cats-ab.csv')
  assert.equal(rows.length, wanted.records)
  const arms = ['gate_30', 'gate_40'].map(version => rows.filter(row => row.version === version))
  for (const metric of ['retention_1', 'retention_7']) {
    const [a, b] = arms.map(arm => [arm.filter(row => row[metric] === 'True').length, arm.length])
    assert.deepEqual([a, b], [wanted[metric].gate_30.slice(0, 2), wanted[metric].gate_40.slice(0, 2)])
    const { z, pValue } = await call('stats.twoProportion', { a, b, direction: 'a-b' })
    near(z, wanted[metric].two_proportion_z, 5e-5)
    near(pValue, wanted[metric].p_two_sided, 5e-6)
  }
  const { chi2, pValue } = await call('stats.srm', { observed: arms.map(arm => arm.length) })
  near(chi2, wanted.srm_chi_square_vs_50_50, 5e-5)
  near(pValue, wanted.srm_p, 5e-7)
})

test('the activity of a real product gives the known retention by month', { skip }, async () => {
  const wanted = expected['experiments/saas-even']
  const registrations = table('experiments/saas-registrations-even-ids.csv', ';')
  const activity = table('experiments/saas-activity-even-ids.csv', ';')
  const started = new Map(registrations.map(row => [row.id!, Number(row.registration_month)]))
  const last = Math.max(...activity.map(row => Number(row.activity_month)))
  const active = new Map<string, number[]>()
  for (const row of activity) {
    const since = Number(row.activity_month) - started.get(row.id!)!
    if (since >= 0) active.set(row.id!, [...(active.get(row.id!) ?? []), since])
  }
  const months = [0, 1, 2, 3, 4, 5, 6]
  const { nDay, n } = await call('retention', {
    daysActiveSinceDay0: Object.fromEntries([...started.keys()].map(id => [id, active.get(id) ?? []])),
    observedThroughDay: Object.fromEntries([...started].map(([id, month]) => [id, last - month])),
    days: months,
    unit: 'month',
  })
  assert.equal(n, wanted.registrations)
  for (const month of months) {
    assert.deepEqual(nDay[month], [
      wanted.retention_by_month_since_registration[month],
      wanted.users_observable_for_that_month[month],
    ])
  }
})
