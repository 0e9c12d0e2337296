import assert from 'node:assert/strict'
import test from 'node:test'
import { columnDates } from './column-dates.ts'
import { countedDate, dateOf } from './date-text.ts'

const alone = (written: string): string | undefined => dateOf(written, columnDates([written]))

test('dates are read as trackers, spreadsheets and browsers write them', () => {
  const written: [string, string][] = [
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T10:00:00+02:00', '2026-03-31T08:00:00.000Z'],
    ['2023-08-19 22:15:25 UTC', '2023-08-19T22:15:25.000Z'],
    ['10/Jan/26 11:19 AM', '2026-01-10T11:19:00.000Z'],
    ['10/Jan/26 12:05 AM', '2026-01-10T00:05:00.000Z'],
    ['20/nov/25 12:24 PM', '2025-11-20T12:24:00.000Z'],
    ['29/июл/26 09:59', '2026-07-29T09:59:00.000Z'],
    ['06 abr 2026, 0:36', '2026-04-06T00:36:00.000Z'],
    ['24-02-2015 11.35', '2015-02-24T11:35:00.000Z'],
    ['24-02-2015 9.05', '2015-02-24T09:05:00.000Z'],
    ['24.02.2026 09:15', '2026-02-24T09:15:00.000Z'],
    ['29. Juli 2026', '2026-07-29'],
    ['3 de enero de 2024', '2024-01-03'],
    ['March 3, 2024', '2024-03-03'],
    ['2026年7月29日 下午3:04', '2026-07-29T15:04:00.000Z'],
    ['29/7月/26 11:59 AM', '2026-07-29T11:59:00.000Z'],
    ['Tue Aug 23 2022 13:54:01 GMT+0200 (CEST)', '2022-08-23T11:54:01.000Z'],
    ['Tue Feb 24 11:35:52 +0000 2015', '2015-02-24T11:35:52.000Z'],
    ['2024/03/05 9:04:00 PM GMT+1', '2024-03-05T20:04:00.000Z'],
    ['2024-03-05T09:04:00+01:00[Europe/Berlin]', '2024-03-05T08:04:00.000Z'],
    ['2024-03-05 09:04:00.123456+00', '2024-03-05T09:04:00.123Z'],
    ['2024-03-05 09:04 PST', '2024-03-05T17:04:00.000Z'],
    ['20240305T090400Z', '2024-03-05T09:04:00.000Z'],
    ['20240305', '2024-03-05'],
    ['Fri, 25 Dec 2020 10:00:00 +0100', '2020-12-25T09:00:00.000Z'],
  ]
  for (const [text, date] of written) assert.equal(alone(text), date, text)
})

test('what is no date stays none', () => {
  for (const text of [
    '2024-02-30',
    '31/31/2024',
    'soon',
    '1.2.3',
    '',
    '12',
    '2024',
    '10/Foo/26',
    '25:61',
    '20241305',
    '2024-03-05 09:04 soonish',
  ])
    assert.equal(alone(text), undefined, text)
})

test('whether the day or the month comes first is told by the whole column', () => {
  assert.deepEqual(columnDates(['03/04/2026', '13/04/2026']).dates, 'day first')
  assert.deepEqual(columnDates(['03/04/2026', '04/13/2026']).dates, 'month first')
  assert.equal(columnDates(['03.04.2026']).dates, 'day first')
  const unsure = columnDates(['03/04/2026', '05/06/2026'])
  assert.equal(unsure.unsure, true)
})

test('months that mean different things in two languages are told by their neighbours', () => {
  assert.equal(columnDates(['01/lis/25 10:00', '01/gru/25 10:00']).months, 'pl')
  assert.equal(dateOf('01/lis/25 10:00', { months: 'pl' }), '2025-11-01T10:00:00.000Z')
  assert.equal(dateOf('01/lis/25 10:00', { months: 'hr' }), '2025-10-01T10:00:00.000Z')
})

test('a spreadsheet’s days and seconds since 1970 are dates too', () => {
  assert.deepEqual(
    [countedDate('44927'), countedDate('1672531200'), countedDate('1672531200000'), countedDate('7')],
    ['2023-01-01', '2023-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z', undefined],
  )
})
