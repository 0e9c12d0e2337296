import type { Field, Step } from '../../../model/field.ts'
import { toText } from '../../../model/field-text.ts'

/** The lines a sheet shows of a value: steps one a line, texts as they are, everything else as people read it. */
export function linesOf(field: Field, value: unknown, day: (day: string) => string): string[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value) && field.type === 'steps')
    // a steps field holds steps, which its own schema has checked
    return (value as readonly Step[]).map(step => `• ${step.text}`)
  if (field.type === 'date' && typeof value === 'string') return [day(value)]
  if (typeof value === 'string') return value.split(/\n+/).filter(line => line.trim() !== '')
  return [toText(field, value)]
}

/** The same lines as they are copied: without their signs. */
export const copied = (lines: readonly string[]): string => lines.map(line => line.replace(/^• /, '')).join('\n')

const each = 17

/** How high lines are in a width, each broken where it must; a little generous, because words break early. */
export function heightOf(lines: readonly string[], width: number): number {
  const letters = Math.max(10, Math.floor(width / 6.7))
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)) * each + 3, 0)
}
