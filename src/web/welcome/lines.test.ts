import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from './lines.ts'

test('what stands before a line is no part of its title', () => {
  assert.deepEqual(linesOf('- Booking\n* Reminders\n  • Payment\n1. Reports\n12) Export\n- [ ] Search\n[x] Login'), [
    'Booking',
    'Reminders',
    'Payment',
    'Reports',
    'Export',
    'Search',
    'Login',
  ])
})

test('empty and repeated lines are left out, numbers that belong stay', () => {
  assert.deepEqual(linesOf('\r\nBooking\r\n\r\nBooking\r\n2026 plan\n-5 degrees\n'), [
    'Booking',
    '2026 plan',
    '5 degrees',
  ])
})

test('lines of an outline or a table keep their words only', () => {
  assert.deepEqual(
    linesOf('\t1.2. Booking\tQ3\n(3) Reminders\n◦ → Payment\n— ✅ Reports\nbooking Q3\n3D preview\n1.5 times faster'),
    ['Booking Q3', 'Reminders', 'Payment', 'Reports', '3D preview', '1.5 times faster'],
  )
})
