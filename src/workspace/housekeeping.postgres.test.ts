import { postgresSkipped } from '../../test/postgres.ts'
import { territory } from '../areas/map.ts'
import { tidyCases } from './tidy.cases.ts'
import { askAheadCases, watchCases } from './watch.cases.ts'

tidyCases('postgres', postgresSkipped)
watchCases('postgres', postgresSkipped, territory())
askAheadCases('postgres', postgresSkipped, territory())
