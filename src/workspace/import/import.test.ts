import { postgresSkipped } from '../../../test/postgres.ts'
import { territory } from '../../areas/map.ts'
import { exportCases } from '../export/export.cases.ts'
import { importCases } from './import.cases.ts'

importCases('sqlite', false, territory())
exportCases('sqlite', false, territory())
importCases('postgres', postgresSkipped, territory())
exportCases('postgres', postgresSkipped, territory())
