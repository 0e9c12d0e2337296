import { changeCases } from './change.cases.ts'
import { seeCases } from './see.cases.ts'
import { undoCases } from './undo.cases.ts'

changeCases('sqlite', false)
undoCases('sqlite', false)
seeCases('sqlite', false)
