import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportSeen } from '../model/answers.ts'
import type { Contract } from '../model/contract.ts'
import { commonTargets, type ImportEdit, type Target } from '../model/import-mapping.ts'
import type { ImportPlan, ProblemGroup } from '../model/import-plan.ts'
import { Problem } from '../model/problem.ts'
import { many } from '../model/readout.ts'
import { wrap } from '../model/text-width.ts'
import { kindCalled } from './assignments.ts'
import type { Command, Running } from './command.ts'

const importFile: Command = {
  name: 'import',
  usage: 'import FILE',
  says: 'Bring a file in: trackers, feedback, any CSV, TSV, JSON or spreadsheet; - reads standard input',
  options: {
    'dry-run': { type: 'boolean', says: 'say what it would become, and change nothing' },
    kind: { type: 'string', value: 'KIND', says: 'what its rows become' },
    as: { type: 'string', value: 'INTAKE', says: 'read it as this kind of export' },
    map: { type: 'string', multiple: true, value: 'COLUMN=FIELD', says: 'where a column goes; COLUMN= leaves it out' },
    with: { type: 'string', multiple: true, value: 'CHOICE', says: 'take a choice the intake offers' },
    encoding: { type: 'string', value: 'NAME', says: 'read it in this encoding' },
    separator: { type: 'string', value: 'SIGN', says: 'what parts its columns' },
    undo: { type: 'string', value: 'ID', says: 'take a whole import back' },
  },
  examples: ['import issues.json --dry-run', 'import reviews.csv --kind feedback --map "Review=text"'],
  async run(running) {
    const contract = await running.contract()
    if (typeof running.options.undo === 'string') {
      const data = await contract.undoImport({ id: running.options.undo })
      return { data, text: data.says }
    }
    const [file] = running.words
    if (!file) throw new Problem('invalid', 'Name a file: chartroom import issues.json.', {}, 400)
    const bytes = file === '-' ? await running.stdin() : await bytesOf(file)
    const planned = await planOf(running, contract, file === '-' ? 'standard input' : basename(file), bytes)
    if (running.options['dry-run'])
      return {
        data: planned,
        text: `${planText(running, planned)}\n\n${running.paint('Nothing was changed (dry run).', 'dim')}`,
      }
    running.say(planText(running, planned))
    const data = await contract.commitImport({ id: planned.id, wait: true })
    const { create, update, links, unlinks, comments } = data.plan.counts
    // where nothing came in there is nothing to take back
    const undo =
      create + update + links + unlinks + comments > 0
        ? `\n${running.paint(`Take it back: chartroom import --undo ${data.id}`, 'dim')}`
        : ''
    return { data, text: `${data.says}${undo}`, code: data.state === 'failed' ? 1 : 0 }
  },
}

const exportFile: Command = {
  name: 'export',
  usage: 'export [FILE]',
  says: 'Take everything out: JSON, or CSV and Markdown by kind',
  options: {
    format: { type: 'string', value: 'FORMAT', says: 'json (complete), csv or markdown' },
    kind: { type: 'string', value: 'KIND', says: 'only this kind' },
    history: { type: 'boolean', says: 'with the whole ledger' },
  },
  examples: ['export backup.json --history', 'export --format csv --kind bet > bets.csv'],
  async run(running) {
    const { format = 'json', kind, history } = running.options as { format?: string; kind?: string; history?: boolean }
    if (format !== 'json' && format !== 'csv' && format !== 'markdown')
      throw new Problem('invalid', 'A format is json, csv or markdown.', { format: 'json, csv or markdown' }, 400)
    const answer = await (await running.contract()).exportFile({
      format,
      ...(kind && { kind: kindCalled(kind, running.territory).word }),
      ...(history && { history: 'yes' }),
    })
    const bytes = Buffer.from(await new Response(answer.bytes as BodyInit).arrayBuffer())
    const [file] = running.words
    if (!file) return { data: bytes.toString(), text: bytes.toString() }
    await writeFile(file, bytes)
    return { data: { file, bytes: bytes.length }, text: `Wrote ${file}, ${many(bytes.length, 'byte')}.` }
  },
}

async function planOf(running: Running, contract: Contract, name: string, bytes: Buffer): Promise<ImportSeen> {
  const {
    kind,
    as: intake,
    map,
    with: choices,
    encoding,
    separator,
  } = running.options as {
    kind?: string
    as?: string
    map?: string[]
    with?: string[]
    encoding?: string
    separator?: string
  }
  const planned = await contract.importFile({
    name,
    bytes,
    ...(kind && { kind: kindCalled(kind, running.territory).word }),
    ...(intake && { intake }),
  })
  const file = {
    ...(encoding && { encoding }),
    ...(separator && { separator: separator === '\\t' || separator === 'tab' ? '\t' : separator }),
  }
  const edit: ImportEdit = {
    ...(choices && { choices: Object.fromEntries(choices.map(choice => [choice, true])) }),
    ...(map && { columns: map.map(one => mapped(one, planned.plan)) }),
    ...(Object.keys(file).length > 0 && { file }),
  }
  return Object.keys(edit).length === 0 ? planned : contract.mapImport({ id: planned.id, mapping: edit })
}

function mapped(one: string, plan: ImportPlan): NonNullable<ImportEdit['columns']>[number] {
  const at = one.lastIndexOf('=')
  const column = plan.columns.find(found => found.column === one.slice(0, at))
  if (at < 1 || !column)
    throw new Problem(
      'invalid',
      `The file has no column “${at < 1 ? one : one.slice(0, at)}”. It has: ${plan.columns.map(found => found.column).join(', ')}.`,
      { map: 'COLUMN=FIELD' },
    )
  const name = one.slice(at + 1).trim()
  const before = plan.mapping.columns.find(found => found.column === column.column)
  return { column: column.column, to: name === '' ? [] : [target(name)], reading: before?.reading ?? {} }
}

function target(name: string): Target {
  const common = commonTargets.find(known => known === name)
  if (common) return { as: 'common', name: common }
  if (name === 'comment' || name === 'tag') return { as: name }
  return { as: 'field', name }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new Problem('unknown', `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      file: 'cannot be read',
    })
  }
}

function planText({ paint, width }: Running, { plan }: ImportSeen): string {
  const { file, counts } = plan
  const separator =
    file.separator === null ? '' : `, columns parted by ${file.separator === '\t' ? 'tabs' : `“${file.separator}”`}`
  const intake = plan.intakes.find(one => one.name === plan.mapping.intake)?.title ?? 'a table'
  const lines = [
    `${paint(file.name, 'bold')}: ${many(file.rows, 'row')}, read as ${intake} in ${file.encoding}${separator}`,
    `${paint(String(counts.create), 'green')} to make, ${counts.update} to update, ${counts.unchanged} unchanged, ${counts.skipped} left out; ${many(counts.links, 'link')}, ${many(counts.comments, 'comment')}`,
  ]
  const kinds = Object.entries(plan.kinds).map(
    ([kind, count]) => `${kind} ${count.create + count.update + count.unchanged}`,
  )
  if (kinds.length > 0) lines.push(paint(`As: ${kinds.join(', ')}`, 'dim'))
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

// the column, what is wrong with it, where, and what to do about it
function problemText({ effect, column, says, rows, examples, repair }: ProblemGroup): string {
  const places = examples
    .slice(0, shown)
    .map(({ row, value }) => `row ${row}${value === '' ? '' : ` “${value.replace(/\s+/g, ' ')}”`}`)
  const more = rows > places.length ? ` and ${many(rows - places.length, 'more row')}` : ''
  const what = column === null ? says : `${column} ${says}`
  return `${effect === 'none' ? '·' : '!'} ${what}: ${places.join(', ')}${more}. ${repair}`
}

/** Verbs that bring things in and take them out. */
export const moving: readonly Command[] = [importFile, exportFile]
