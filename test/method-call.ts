import { methods } from '../src/areas/methods.ts'
import { callMethod } from '../src/model/method.ts'

/** What a method gives, as loose as JSON: tests read any field of it. */
// biome-ignore lint/suspicious/noExplicitAny: what comes out of JSON is checked by the test that reads it
export type Loose = any

/** Calls a method as every door does and gives its output. */
export async function call(name: string, input: unknown): Promise<Loose> {
  return (await callMethod(methods, name, input)).output
}
