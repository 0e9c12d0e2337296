import { postgresSkipped } from '../../test/postgres.ts'
import { changeCases } from './change.cases.ts'

changeCases('postgres', postgresSkipped)
