import type { Field, Money, Range } from '../../model/field.ts'
import { type EditorProps, useFieldSetting } from './field-setting.ts'
import { LineEditor } from './line-editor.tsx'
import { readMoney, readNumber, readRange, typedNumber, typedRange } from './value-text.ts'

const fits = (field: Field, value: number) =>
  (field.min === undefined || value >= field.min) &&
  (field.max === undefined || value <= field.max) &&
  (!field.whole || Number.isInteger(value))

/** A number within its limits. */
export function NumberEditor({ field, ...rest }: EditorProps<number> & { field: Field }) {
  const { locale, words } = useFieldSetting()
  const limited = field.min !== undefined || field.max !== undefined
  return (
    <LineEditor
      {...rest}
      numeric
      label={field.unit ? `${rest.label} (${field.unit})` : rest.label}
      write={value => typedNumber(value, locale)}
      read={typed => {
        const value = readNumber(typed, locale)
        return typeof value === 'number' && !fits(field, value) ? undefined : value
      }}
      refused={limited ? words.outside(field.min, field.max) : words.notANumber}
    />
  )
}

/** A low and a high number, written "20–60". */
export function RangeEditor({ field, ...rest }: EditorProps<Range> & { field: Field }) {
  const { locale, words } = useFieldSetting()
  return (
    <LineEditor
      {...rest}
      write={value => typedRange(value, locale)}
      read={typed => {
        const value = readRange(typed, locale)
        return value && !(fits(field, value.low) && fits(field, value.high)) ? undefined : value
      }}
      refused={words.notARange}
    />
  )
}

/** An amount of money, written "1200 EUR". */
export function MoneyEditor(props: EditorProps<Money>) {
  const { locale, currency, words } = useFieldSetting()
  return (
    <LineEditor
      {...props}
      write={value => `${typedNumber(value.amount, locale)} ${value.currency}`}
      read={typed => readMoney(typed, locale, currency)}
      refused={words.notMoney}
    />
  )
}
