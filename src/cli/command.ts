import type { Territory } from '../model/assemble.ts'
import type { Contract } from '../model/contract.ts'
import type { Paint } from './paint.ts'

/** What a command works with: its words, the contract when it asks for it, and the terminal. */
export interface Running {
  /** Words after the command's name, options taken out. */
  words: readonly string[]
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  /** The workspace, opened on first use: over HTTP where a server has the data, embedded where none does. */
  contract(): Promise<Contract>
  /** The map's definitions. */
  territory: Territory
  paint: Paint
  /** Columns of the terminal. */
  width: number
  /** All of standard input. */
  stdin(): Promise<Buffer>
  /** Says something to a person, on standard error, so that data stays clean. */
  say(text: string): void
  /** What can only be done beside the store: backups, moves, sign-in links. */
  keep: Keeping
}

/** What the owner of a data folder can do that no contract offers. */
export interface Keeping {
  backup(to: string): Promise<string>
  restore(from: string): Promise<string>
  move(to: string): Promise<string>
  reindex(): Promise<string>
  invite(member: string): Promise<string>
}

/** What a command answers: data for `--json`, and the same for people. */
export interface Answer {
  data: unknown
  text: string
  code?: number
}

/** One verb of the command line. */
export interface Command {
  name: string
  usage: string
  says: string
  options?: Readonly<
    Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean; says: string; value?: string }>
  >
  examples?: readonly string[]
  run(running: Running): Promise<Answer>
}
