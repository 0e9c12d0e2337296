import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peekAddress, recordOfAddress } from './peek-address.ts'

test('an open record stands in the address beside all that stood there', () => {
  const at = { pathname: '/area/risks', search: '?kind=bets&where=horizon%3Dnow' }
  const open = peekAddress('B-7', at)
  assert.equal(open, '/area/risks?kind=bets&where=horizon%3Dnow&open=B-7')
  const [pathname, search] = open.split('?') as [string, string]
  assert.equal(peekAddress(undefined, { pathname, search: `?${search}` }), '/area/risks?kind=bets&where=horizon%3Dnow')
  assert.equal(peekAddress('B-7', { pathname: '/next', search: '?open=B-7' }, 'history'), '/next?open=B-7&side=history')
  assert.equal(peekAddress(undefined, { pathname: '/next', search: '?open=B-7&side=history' }), '/next')
})

test('only a record’s own page can be looked at beside another', () => {
  const of = (address: string) => recordOfAddress(new URL(address, 'http://localhost'))
  assert.equal(of('/record/B-7'), 'B-7')
  assert.equal(of('/record/B-7?edit=title'), undefined)
  assert.equal(of('/why/B-7'), undefined)
  assert.equal(of('/record/B-7/more'), undefined)
})
