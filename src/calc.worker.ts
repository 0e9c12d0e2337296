// The thread that computes methods: a long simulation runs here and blocks nobody.
import { methods } from './areas/methods.ts'
import type { CalcQuestion } from './calc-thread.ts'
import { callMethod } from './model/method.ts'
import { answerQuestions } from './thread.ts'

answerQuestions(({ name, input }: CalcQuestion) => callMethod(methods, name, input))
