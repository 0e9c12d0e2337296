// Answers to surveys as forms and survey tools export them; real ones against counts made by other software.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { opened } from '../../../../test/imported-file.ts'
import { sharedFile } from '../../../../test/shared.ts'
import type { Step } from '../../../model/field.ts'
import type { Draft } from '../../../model/importing/draft.ts'

const read = (name: string, text: string): { survey: Draft; rows: Draft[] } => {
  const [survey, ...rows] = opened(text, name).drafts()
  assert.equal(survey!.kind, 'survey')
  return { survey: survey!, rows }
}
const answers = ({ fields }: Draft): string[] => ((fields.answers ?? []) as Step[]).map(({ text }) => text)

test('marks and choices become responses of one survey, with who answered and when', () => {
  const { survey, rows } = read(
    'Onboarding (2024-03).csv',
    'Timestamp,Email Address,How satisfied are you?,"How often do you use it?",Which do you use?\n2024/03/05 9:04:00 PM GMT,ana@a.example,5,Daily,"Exports, Search"\n2024/03/06 9:04:00 PM GMT,ben@b.example,2,Never,Search\n2024/03/07 9:04:00 PM GMT,cy@c.example,4,Daily,\n',
  )
  assert.deepEqual(
    rows.map(({ kind, title, links, fields }) => [
      kind,
      title,
      links[0]?.name,
      links[0]?.other,
      fields.score,
      fields.answeredAt,
    ]),
    [
      ['response', 'Answers of ana@a.example', 'to', survey.externalId, 5, '2024-03-05T21:04:00.000Z'],
      ['response', 'Answers of ben@b.example', 'to', survey.externalId, 2, '2024-03-06T21:04:00.000Z'],
      ['response', 'Answers of cy@c.example', 'to', survey.externalId, 4, '2024-03-07T21:04:00.000Z'],
    ],
  )
  assert.deepEqual(answers(rows[0]!), [
    'How satisfied are you? 5',
    'How often do you use it? Daily',
    'Which do you use? Exports, Search',
  ])
  const questions = survey.fields.questions as Step[]
  assert.deepEqual(
    questions.map(({ sort }) => sort),
    ['scale', 'scale', 'choice'],
  )
  assert.equal((rows[0]!.fields.answers as Step[])[0]!.under, questions[0]!.id)
  assert.equal(survey.fields.instrument, 'csat')
  assert.match(
    String(survey.fields.description),
    /3 people answered. CSAT 3.7 on average \(3\).[\s\S]*Daily: 2 · Never: 1/,
  )
})

test('written answers become feedback of the survey, and a row without a word a response', () => {
  const { survey, rows } = read(
    'nps.csv',
    'Respondent,How likely are you to recommend us?,Why?,Which plan?\n1,9,It is fast and friendly to all of us,Pro\n2,3,,Free\n3,10,Because of the people who help me,Pro\n4,,,\n',
  )
  assert.deepEqual(
    rows.map(({ kind, title, links, leftOut }) => [kind, title, links[0]?.name, leftOut?.says]),
    [
      ['feedback', 'It is fast and friendly to all of us', 'gatheredIn', undefined],
      ['response', 'Answers of 2', 'to', undefined],
      ['feedback', 'Because of the people who help me', 'gatheredIn', undefined],
      ['response', 'Answers of 4', 'to', 'answers nothing'],
    ],
  )
  assert.match(String(rows[0]!.fields.text), /fast and friendly[\s\S]*\*\*Which plan\?:\*\* Pro/)
  assert.deepEqual([rows[0]!.fields.rating, rows[1]!.fields.score], [9, 3])
  assert.equal(survey.fields.instrument, 'nps')
  assert.match(String(survey.fields.description), /NPS 33: 2 promoters, 0 passives, 1 detractors/)
})

test('a long question is cut, its answer never', () => {
  const long = `How ${'very '.repeat(20)}satisfied are you?`
  const { rows, survey } = read('long.csv', `ID,${long},How easy is it?\na,5,3\nb,4,2\n`)
  assert.match(answers(rows[0]!)[0]!, /^How very .{40,80}… 5$/)
  assert.equal((survey.fields.questions as Step[])[0]!.text, long)
})

const instruments: [string, string, string, number | null][] = [
  ['agree.csv', 'Q1 I can rely on it,Q2 It is pleasant\nStrongly agree,Agree\nNeutral,Disagree\n', 'own', null],
  ['effort.csv', 'ID,How easy was it to solve your problem?,How long did it take?\na,7,1\nb,2,5\n', 'ces', 7],
  [
    'kano.csv',
    'ID,Sync_functional,Sync_dysfunctional\na,I like it that way,I dislike it that way\nb,I am neutral,I am neutral\n',
    'kano',
    null,
  ],
  [
    'german.csv',
    'Zeitstempel;Wie zufrieden sind Sie?;Würden Sie uns weiterempfehlen?\n05.03.2024 09:04;Sehr zufrieden;10\n06.03.2024 09:04;Unzufrieden;3\n',
    'nps',
    10,
  ],
  [
    'words.csv',
    'ID,How satisfied are you with search?,How satisfied are you with exports?\na,Very satisfied,Satisfied\nb,Very dissatisfied,Neutral\n',
    'csat',
    5,
  ],
]
for (const [name, text, instrument, score] of instruments) {
  test(`${name} is told to be ${instrument}`, () => {
    const { survey, rows } = read(name, text)
    assert.deepEqual([survey.fields.instrument, rows[0]!.fields.score], [instrument, score])
  })
}

const none = [
  'Idea,Impact,Effort,Owner\nDark mode at night,5,2,Ana\nPay by card soon,4,3,Ben\n',
  'Region,2022,2023\nNorth,12,14\nSouth,9,11\n',
  'id,region,os\n1,EMEA,Mac\n2,ROW,Linux\n',
  'Title,Status,Priority\nWhat should we do?,Open,High\nHow?,Done,Low\n',
]
for (const text of none) {
  test(`${text.split('\n')[0]} is no survey`, () => assert.notEqual(opened(text, 'table.csv').mapping.intake, 'survey'))
}

const expectations = sharedFile('data/expected.json')
const skip = expectations ? false : 'no real files here'
const wanted = expectations ? JSON.parse(readFileSync(expectations, 'utf8')) : {}
const real = (path: string) => read(path, readFileSync(sharedFile(`data/surveys/${path}`)!, 'utf8'))

test('a real SUS survey gives the scores that other software gives', { skip }, () => {
  const { survey, rows } = real('sus-numeric-semicolon.csv')
  const want = wanted['surveys/sus-numeric-semicolon.csv']
  const scores = rows.map(({ fields }) => Number(fields.score))
  assert.deepEqual(
    [survey.fields.instrument, scores.length, scores.slice(0, 5)],
    ['sus', want.respondents, want.first_five],
  )
  assert.ok(Math.abs(scores.reduce((all, score) => all + score, 0) / scores.length - want.mean) < 1e-4)
})

for (const cohort of [1, 2]) {
  test(`every answer of the real Kano cohort ${cohort} comes in`, { skip }, () => {
    const { survey, rows } = real(`kano-storage-cohort${cohort}.csv`)
    const want = wanted[`surveys/kano-storage-cohort${cohort}.csv`]
    assert.deepEqual([survey.fields.instrument, rows.length], ['kano', want.respondents])
    assert.ok(rows.every(row => answers(row).length === 20 && row.leftOut === null))
    for (const feature of ['F1', 'F5']) {
      const marks = rows.flatMap(({ fields }) =>
        (fields.answers as Step[]).flatMap(({ text, score }) =>
          text.startsWith(`${feature}_importance`) ? [score!] : [],
        ),
      )
      assert.ok(
        Math.abs(marks.reduce((all, mark) => all + mark, 0) / marks.length - want[feature].mean_importance) < 1e-4,
      )
    }
  })
}

test('forced pairs come in as they were chosen', { skip }, () => {
  const { rows } = real('paired-first-names-wide.csv')
  const want = wanted['surveys/paired-first-names-wide.csv']
  const first = rows.filter(row => answers(row).includes('Tim:Lucas: 1')).length
  assert.deepEqual([rows.length, first], [want.subjects, want.wins_first_second['Tim:Lucas'][0]])
})
