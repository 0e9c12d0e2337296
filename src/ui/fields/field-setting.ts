import { createContext, useContext } from 'react'
import type { Field } from '../../model/field.ts'
import type { Reason } from '../not-now.tsx'
import type { Option } from '../select.tsx'

/** What field editors need from the page: its words, its people, and how its reader writes numbers and days. */
export interface FieldSetting {
  locale: string
  currency: string
  people: readonly Option[]
  day: (value: string) => string
  /** Any known value of a field on one line. */
  says: (field: Field, value: unknown) => string
  words: {
    unknown: string
    clear: string
    yes: string
    no: string
    edit: string
    write: string
    read: string
    save: string
    cancel: string
    notANumber: string
    notARange: string
    notMoney: string
    notADay: string
    notAnAddress: string
    outside: (min: number | undefined, max: number | undefined) => string
    addStep: string
    removeStep: (text: string) => string
    stepUp: (text: string) => string
    stepDown: (text: string) => string
    stepFirst: string
    stepLast: string
    stepDone: (text: string) => string
    step: (place: number) => string
    sort: string
    calendar: string
    nextMonth: string
    lastMonth: string
    open: string
  }
}

/** Handed down by the page once, so that no part needs to know its words. */
export const FieldSettingContext = createContext<FieldSetting | null>(null)

/** The page's field setting. */
export function useFieldSetting(): FieldSetting {
  const setting = useContext(FieldSettingContext)
  if (!setting) throw new Error('A field editor stands outside of any FieldSettingContext')
  return setting
}

/** What every field editor takes; null means unknown. */
export interface EditorProps<T> {
  label: string
  value: T | null
  /** May answer later: null where it was refused, so that nothing written is lost. */
  onChange: (value: T | null) => unknown
  problem?: string | undefined
  help?: string | undefined
  /** Drawn without a box until pointed at, its label only read. */
  bare?: boolean
  /** Under this name a longer text that is not kept yet is remembered on this device. */
  draftKey?: string | undefined
  /** Why it cannot be written now; it is then read where it stands. */
  notNow?: Reason
}
