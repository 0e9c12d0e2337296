// One field of each type, for tests that try them all.
import {
  choice,
  choices,
  date,
  flag,
  money,
  number,
  prose,
  range,
  scale,
  steps,
  text,
  url,
} from '../src/model/field.ts'

const label = 'Thing'
export const sorts = { given: 'Given', when: 'When', 'of note': 'Of note, really' }
export const fields = {
  text: text({ label }),
  prose: prose({ label }),
  choice: choice({ label, options: { 'in force': 'In force', '1 to 1': 'One to one', wont: 'Won’t do' } }),
  choices: choices({ label, options: { sight: 'Sight', place: 'Place (noise, sun)', 'not yet': 'Not yet' } }),
  number: number({ label, unit: 'weeks' }),
  scale: scale({ label, min: -2, max: 10 }),
  range: range({ label, unit: '%' }),
  money: money({ label }),
  date: date({ label }),
  url: url({ label }),
  flag: flag({ label }),
  steps: steps({ label, sorts }),
  loose: steps({ label }),
}
