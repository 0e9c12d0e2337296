import { storeCases } from './store.cases.ts'
import { benchOf } from './test-bench.ts'

storeCases(benchOf('postgres'))
