/** The language words are shown in; English is the one written so far. */
export const language = 'en'

/** How this reader writes numbers and days. */
export const locale: string = typeof navigator === 'undefined' ? 'en' : (navigator.language ?? 'en')

const rules = new Intl.PluralRules(language)
const whole = new Intl.NumberFormat(locale)

/** Words for each plural form a language has; `#` stands for the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A number with the form of the words that goes with it: "1 record", "2,300 records". */
export function counted(count: number, forms: Forms): string {
  return (forms[rules.select(count)] ?? forms.other).replace('#', whole.format(count))
}

/** A page's part of the catalogue. Every word of the screens passes here, so that a language is changed in one place. */
export function catalogue<W extends object>(words: W): W {
  return words
}
