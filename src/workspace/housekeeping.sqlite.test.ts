import { territory } from '../areas/map.ts'
import { tidyCases } from './tidy.cases.ts'
import { askAheadCases, watchCases } from './watch.cases.ts'

tidyCases('sqlite', false)
watchCases('sqlite', false, territory())
askAheadCases('sqlite', false, territory())
