import type { Field, Step } from './field.ts'

/**
 * Writes steps one a line, as a checklist where they are ticked or not:
 * `- [x] (sort) text {id; under=id; score=1}`, a note on the indented lines beneath.
 */
export function writeSteps(field: Field, steps: readonly Step[]): string {
  return steps.map(step => writeStep(field, step)).join('\n')
}

/** Reads such lines, or any lines at all: each line is a step, ids are made where none is written. */
export function readSteps(field: Field, text: string): unknown[] {
  const steps: Record<string, unknown>[] = []
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const last = steps.at(-1)
    if (last && /^ {2}(?! *([-*•]|\d+[.)]) )/.test(line)) {
      const more = unescaped(line.slice(2))
      last.note = last.note === undefined ? more : `${last.note}\n${more}`
    } else if (line.trim() !== '') {
      steps.push(readStep(field, line))
    }
  }
  return steps
}

function writeStep(field: Field, step: Step): string {
  const tick = step.done === undefined ? '' : step.done ? '[x] ' : '[ ] '
  const known = step.sort !== undefined && sortOf(field, step.sort) === step.sort
  const parts = [escaped(step.id, /[\\;={}]/g)]
  if (step.sort !== undefined && !known) parts.push(`sort=${escaped(step.sort, /[\\;={}]/g)}`)
  if (step.under !== undefined) parts.push(`under=${escaped(step.under, /[\\;={}]/g)}`)
  if (step.score !== undefined) parts.push(`score=${step.score}`)
  if (step.note === '') parts.push('note=')
  const note = step.note ? step.note.split('\n').map(line => `\n  ${escaped(line, /\\|^[-*•\d ]/g)}`) : []
  return `- ${tick}${known ? `(${step.sort}) ` : ''}${escaped(step.text, /[\\{}]|^[[( ]| $/g)} {${parts.join('; ')}}${note.join('')}`
}

function readStep(field: Field, line: string): Record<string, unknown> {
  const step: Record<string, unknown> = {}
  let rest = line.replace(/^ *(?:[-*•]|\d+[.)]) /, '')
  const tick = /^\[([ xX✓])\] ?/.exec(rest)
  if (tick) {
    step.done = tick[1] !== ' '
    rest = rest.slice(tick[0].length)
  }
  const attributes = /(?:^| )\{((?:[^\\{}]|\\.)*)\} *$/u.exec(rest)
  if (attributes) {
    readAttributes(attributes[1]!, step)
    rest = rest.slice(0, attributes.index)
  } else {
    rest = rest.trimEnd()
  }
  const sorted = /^\(([^()]*)\) ?/.exec(rest)
  const sort = sorted && sortOf(field, sorted[1]!)
  if (sorted && sort) {
    step.sort = sort
    rest = rest.slice(sorted[0].length)
  }
  return { ...step, text: unescaped(rest) }
}

function readAttributes(text: string, step: Record<string, unknown>): void {
  const [id = '', ...named] = text.split(/(?<=(?:^|[^\\])(?:\\\\)*); /u)
  if (id !== '') step.id = unescaped(id)
  for (const part of named) {
    const at = part.indexOf('=')
    const name = part.slice(0, at)
    const value = unescaped(part.slice(at + 1))
    if (name === 'score') step.score = Number(value)
    else if (name === 'under' || name === 'sort' || name === 'note') step[name] = value
  }
}

/** The sort that a word or label means, among those the field knows. */
function sortOf(field: Field, written: string): string | undefined {
  const sought = written.trim().toLowerCase()
  return Object.entries(field.options ?? {}).find(
    ([word, label]) => word.toLowerCase() === sought || label.toLowerCase() === sought,
  )?.[0]
}

const escaped = (text: string, marks: RegExp): string =>
  text
    .replaceAll(marks, mark => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/gsu, (_, mark: string) => (mark === 'n' ? '\n' : mark === 'r' ? '\r' : mark))
