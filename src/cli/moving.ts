import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportSeen } from '../model/answers.ts'
import type { Contract } from '../model/contract.ts'
import { commonTargets, type ImportEdit, type Target } from '../model/import-mapping.ts'
import type { ImportPlan } from '../model/import-plan.ts'
import { Problem } from '../model/problem.ts'
import { many } from '../model/readout.ts'
import { kindCalled } from './assignments.ts'
import type { Command, Running } from './command.ts'
import { planText } from './plan-text.ts'

const importFile: Command = {
  name: 'import',
  usage: 'import FILE',
  says: 'Bring a file in: trackers, feedback, surveys, figures, written pages, any table; - reads standard input',
  options: {
    'dry-run': { type: 'boolean', says: 'say what it would become, and change nothing' },
    kind: { type: 'string', value: 'KIND', says: 'what its rows become' },
    as: { type: 'string', value: 'INTAKE', says: 'read it as this kind of export' },
    map: { type: 'string', multiple: true, value: 'COLUMN=FIELD', says: 'where a column goes; COLUMN= leaves it out' },
    with: { type: 'string', multiple: true, value: 'CHOICE', says: 'take a choice the intake offers' },
    encoding: { type: 'string', value: 'NAME', says: 'read it in this encoding' },
    separator: { type: 'string', value: 'SIGN', says: 'what parts its columns' },
    part: { type: 'string', value: 'NAME', says: 'which sheet of a workbook, or file of a zip' },
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
    const { create, update, links, unlinks, comments, readings = 0 } = data.plan.counts
    // where nothing came in there is nothing to take back
    const undo =
      create + update + links + unlinks + comments + readings > 0
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
    attachments: { type: 'boolean', says: 'with the files that hang on records' },
  },
  examples: ['export backup.json --history', 'export --format csv --kind bet > bets.csv'],
  async run(running) {
    const {
      format = 'json',
      kind,
      history,
      attachments,
    } = running.options as {
      format?: string
      kind?: string
      history?: boolean
      attachments?: boolean
    }
    if (format !== 'json' && format !== 'csv' && format !== 'markdown')
      throw new Problem('invalid', 'A format is json, csv or markdown.', { format: 'json, csv or markdown' }, 400)
    const answer = await (await running.contract()).exportFile({
      format,
      ...(kind && { kind: kindCalled(kind, running.territory).word }),
      ...(history && { history: 'yes' }),
      ...(attachments && { attachments: 'yes' }),
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
    part,
  } = running.options as {
    kind?: string
    as?: string
    map?: string[]
    with?: string[]
    encoding?: string
    separator?: string
    part?: string
  }
  const planned = await contract.importFile({
    name,
    bytes,
    ...(kind && { kind: kindCalled(kind, running.territory).word }),
    ...(intake && { intake }),
  })
  const file = {
    ...(encoding && { encoding }),
    ...(part && { part }),
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

/** Verbs that bring things in and take them out. */
export const moving: readonly Command[] = [importFile, exportFile]
