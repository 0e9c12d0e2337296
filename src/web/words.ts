import { isPseudo, language, locale } from './language.ts'
import { pseudo } from './pseudo.ts'

const rules = new Intl.PluralRules(language)
const whole = new Intl.NumberFormat(locale)

/** Words for each plural form a language has; `#` stands for the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A number with the form of the words that goes with it: "1 record", "2,300 records". */
export function counted(count: number, forms: Forms): string {
  return (forms[rules.select(count)] ?? forms.other).replaceAll('#', whole.format(count))
}

/** What a workspace says that renamed nothing. */
export const asWritten = (text: string): string => text

let renaming = isPseudo ? pseudo : asWritten
const listeners = new Set<() => void>()

/** How this workspace says a sentence of ours, now and when its names change. */
export const theirWords = {
  now: () => renaming,
  listen(changed: () => void) {
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  },
  set(next: (text: string) => string) {
    renaming = isPseudo ? text => pseudo(next(text)) : next
    for (const changed of listeners) changed()
  },
}

/**
 * A page's part of the catalogue. Every word of the screens passes here, so that a language is changed in one place,
 * and so that kinds are called what the workspace calls them.
 */
export function catalogue<W extends object>(words: W): W {
  return new Proxy(words, {
    get(all, name) {
      const found = Reflect.get(all, name)
      if (typeof found === 'string') return renaming(found)
      if (typeof found === 'function') return saying(found as (...given: unknown[]) => unknown)
      if (Array.isArray(found)) return found.map(one => (typeof one === 'string' ? renaming(one) : one))
      return typeof found === 'object' && found !== null ? catalogue(found as object) : found
    },
  })
}

// a sentence that is given words may be given somebody's own, which nobody renames
const saying =
  (write: (...given: unknown[]) => unknown) =>
  (...given: unknown[]) => {
    const said = write(...given)
    return typeof said === 'string' && (isPseudo || given.every(one => typeof one === 'number')) ? renaming(said) : said
  }
