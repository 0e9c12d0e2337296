import { postgresSkipped } from '../../../test/postgres.ts'
import { territory } from '../../areas/map.ts'
import { exportCases } from '../export/export.cases.ts'
import { forgetCases } from './forget.cases.ts'
import { importCases } from './import.cases.ts'
import { ownerCases } from './owner.cases.ts'

importCases('sqlite', false, territory())
forgetCases('sqlite', false, territory())
ownerCases('sqlite', false, territory())
exportCases('sqlite', false, territory())
importCases('postgres', postgresSkipped, territory())
forgetCases('postgres', postgresSkipped, territory())
ownerCases('postgres', postgresSkipped, territory())
exportCases('postgres', postgresSkipped, territory())
