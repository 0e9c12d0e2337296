/**
 * The languages a page can be shown in. English is the one written; the other two are English made long and strange
 * (en-XA), and the same from right to left (en-XB), for trying the screens before anybody translates them.
 */
export const languages = ['en', 'en-XA', 'en-XB'] as const
export type Language = (typeof languages)[number]

/** The language of this page, chosen before the first paint. */
export const language: Language =
  languages.find(one => typeof document !== 'undefined' && document.documentElement.lang === one) ?? 'en'

/** Whether words here are made up for trying the screens. */
export const isPseudo = language !== 'en'

const place = 'chartroom.locale'

/** How the reader of this device chose to have days and numbers written; '' for as the browser does. */
export function chosenLocale(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

/** Keeps the choice; pages read it when they are loaded. */
export function setLocale(chosen: string): void {
  try {
    if (chosen === '') localStorage.removeItem(place)
    else localStorage.setItem(place, chosen)
  } catch {
    // storage may be shut off; the browser's own way holds then
  }
}

/** How this reader writes numbers and days. */
export const locale: string = wayOfWriting()

function wayOfWriting(): string {
  if (typeof navigator === 'undefined') return 'en'
  try {
    return Intl.getCanonicalLocales(chosenLocale() || navigator.language)[0] ?? 'en'
  } catch {
    // what was kept is no locale any more
    return navigator.language ?? 'en'
  }
}

/** What tells the parts which way the page runs and which way the arrow keys go. */
export const partsLocale: string = language === 'en-XB' ? 'ar' : locale
