import { changeCases } from './change.cases.ts'

changeCases('sqlite', false)
