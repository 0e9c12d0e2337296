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

/** How this reader writes numbers and days. */
export const locale: string = typeof navigator === 'undefined' ? 'en' : (navigator.language ?? 'en')

/** What tells the parts which way the page runs and which way the arrow keys go. */
export const partsLocale: string = language === 'en-XB' ? 'ar' : locale
