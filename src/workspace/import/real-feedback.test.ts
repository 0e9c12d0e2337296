// Real feedback of portals, stores and networks, counted by somebody else's code: an import must find the same.
import assert from 'node:assert/strict'
import test from 'node:test'
import { allOf, brought, expected, skip, sum, tally } from '../../../test/real-file.ts'

test('Canny: posts with their votes; Fider: posts with states, tags and answers', { skip }, async t => {
  const want = expected['feedback/canny-posts.json']
  const canny = await brought(t, 'feedback/canny-posts.json')
  assert.equal(canny.plan.counts.create, want.posts)
  const posts = await allOf(canny.ana, 'feedback')
  assert.equal(sum(posts, 'voteCount'), want.votes)
  assert.ok(posts.every(({ fields }) => fields.source === 'portal'))
  const fider = await brought(t, 'feedback/fider-export-more-posts.csv')
  const ideas = await allOf(fider.ana, 'feedback')
  assert.deepEqual(
    ideas.map(({ state }) => state),
    ['answered', 'new', 'merged'],
  )
  assert.deepEqual(
    ideas.map(({ tags }) => tags.length),
    [2, 0, 1],
  )
})

test('reviews in Chinese: ratings, platforms, languages and answers', { skip }, async t => {
  const want = expected['feedback/app-reviews-ikea-taiwan-zh.csv']
  const { ana, plan } = await brought(t, 'feedback/app-reviews-ikea-taiwan-zh.csv')
  assert.deepEqual([plan.counts.create, plan.mapping.kind], [want.records, 'feedback'])
  const reviews = await allOf(ana, 'feedback')
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.rating)),
    want.ratings,
  )
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.platform)),
    want.platform,
  )
  assert.deepEqual(
    tally(reviews, ({ fields }) => String(fields.language)),
    want.language,
  )
  assert.equal(reviews.filter(({ fields }) => fields.answer).length, want.with_developer_response)
  assert.equal(reviews[0]!.fields.text, want.first_review)
  const days = reviews.map(({ fields }) => String(fields.saidAt)).sort()
  assert.deepEqual([days[0], days.at(-1)], want.date_range)
})

test('tweets whose ids a spreadsheet has ruined all come in, once, and nothing of them is altered', {
  skip,
}, async t => {
  const want = expected['feedback/airline-tweets-rows-1-3000.csv']
  const { ana, plan } = await brought(t, 'feedback/airline-tweets-rows-1-3000.csv')
  assert.deepEqual([plan.counts.create, plan.counts.skipped, plan.mapping.kind], [want.records, 0, 'feedback'])
  const tweets = await allOf(ana, 'feedback')
  assert.equal(tweets.length, want.records)
  assert.equal(
    tweets.filter(({ fields }) => /^[=+\-@]/.test(String(fields.text))).length,
    want.texts_starting_with_formula_char,
  )
  const feelings = tally(tweets, ({ fields }) => String(fields.sentiment))
  assert.deepEqual(feelings, {
    '-1': want.sentiment.negative,
    '0': want.sentiment.neutral,
    '1': want.sentiment.positive,
  })
  assert.ok(tweets.every(({ fields }) => !/&(amp|lt|gt);/.test(String(fields.text))))
  assert.ok(tweets.every(({ fields }) => String(fields.saidAt).startsWith('2015-02-')))
})
