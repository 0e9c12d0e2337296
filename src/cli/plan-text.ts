import type { ImportSeen } from '../model/answers.ts'
import type { ProblemGroup } from '../model/import-plan.ts'
import { listed, many } from '../model/readout.ts'
import { wrap } from '../model/text-width.ts'
import type { Running } from './command.ts'

/** What a file would become, for a terminal. */
export function planText({ paint, width }: Running, { plan }: ImportSeen): string {
  const { file, counts } = plan
  const separator =
    file.separator === null ? '' : `, columns parted by ${file.separator === '\t' ? 'tabs' : `“${file.separator}”`}`
  const intake = plan.intakes.find(one => one.name === plan.mapping.intake)?.title ?? 'a table'
  const lines = [
    `${paint(file.name, 'bold')}: ${many(file.rows, 'row')}, read as ${intake} in ${file.encoding}${separator}`,
    `${paint(String(counts.create), 'green')} to make, ${counts.update} to update, ${counts.unchanged} unchanged, ${counts.skipped} left out; ${many(counts.links, 'link')}, ${many(counts.comments, 'comment')}${counts.readings ? `, ${many(counts.readings, 'reading')}` : ''}`,
  ]
  const kinds = Object.entries(plan.kinds).map(
    ([kind, count]) => `${kind} ${count.create + count.update + count.unchanged}`,
  )
  if (kinds.length > 0) lines.push(paint(`As: ${kinds.join(', ')}`, 'dim'))
  if (file.parts && file.part)
    lines.push(
      paint(
        `Read: ${file.part}; others in it: ${file.parts.filter(part => part !== file.part).join(', ')} (--part NAME)`,
        'dim',
      ),
    )
  for (const choice of plan.choices)
    if (!choice.on)
      lines.push(paint(`Left out: ${choice.title} (${choice.rows}); take them with --with ${choice.name}`, 'dim'))
  if (plan.problems.length > 0) lines.push('', paint('What to know', 'bold'))
  for (const problem of plan.problems) lines.push(wrap(problemText(problem), width, '  '))
  if (plan.notTaken.length > 0) {
    const names = plan.notTaken.map(one => `${one.column} (${one.filled})`).join(', ')
    lines.push(
      '',
      paint(`Columns not taken, with their filled cells (${plan.notTaken.length})`, 'bold'),
      paint(wrap(names, width, '  '), 'dim'),
    )
  }
  return lines.join('\n')
}

const shown = 3

// what is wrong, where, and what to do about it; what is wrong with the file as a whole stands in no row
function problemText({ effect, column, says, rows, examples, repair }: ProblemGroup): string {
  const sign = effect === 'none' ? '·' : '!'
  if (column === null && /^\P{Ll}/u.test(says)) return `${sign} ${says} ${repair}`
  const places = examples
    .slice(0, shown)
    .map(({ row, value }) => `row ${row}${value === '' ? '' : ` “${value.replace(/\s+/g, ' ')}”`}`)
  const more = rows > places.length ? [many(rows - places.length, 'more row')] : []
  if (column !== null) return `${sign} ${column} ${says}: ${listed([...places, ...more])}. ${repair}`
  const [first = 'a row', ...others] = [...places, ...more]
  const also = others.length > 0 ? ` (also ${listed(others)})` : ''
  return `${sign} ${first.charAt(0).toUpperCase()}${first.slice(1)} ${says}${also}. ${repair}`
}
