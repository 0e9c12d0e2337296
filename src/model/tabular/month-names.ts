/** Languages whose month names are understood, the likeliest first. */
export const monthLanguages = [
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'ru',
  'it',
  'pl',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'tr',
  'uk',
  'el',
  'bg',
  'hr',
  'ca',
  'lt',
  'lv',
  'et',
  'sl',
  'id',
  'vi',
  'he',
  'ar',
  'ja',
  'zh',
  'ko',
] as const

// what older systems write beside what the language's own rules give
const further: Readonly<Record<string, readonly string[]>> = {
  en: ['sept=9'],
  de: ['mrz=3', 'maerz=3', 'jänner=1', 'jän=1', 'feber=2', 'okt=10', 'dez=12'],
  es: ['set=9', 'setiembre=9', 'ene=1', 'abr=4', 'ago=8', 'dic=12'],
  fr: ['janv=1', 'févr=2', 'fév=2', 'avr=4', 'juil=7', 'déc=12'],
  pt: ['fev=2', 'abr=4', 'mai=5', 'ago=8', 'set=9', 'out=10', 'dez=12'],
  ru: [
    'янв=1',
    'фев=2',
    'мар=3',
    'апр=4',
    'май=5',
    'мая=5',
    'июн=6',
    'июл=7',
    'авг=8',
    'сен=9',
    'сент=9',
    'окт=10',
    'ноя=11',
    'нояб=11',
    'дек=12',
  ],
  uk: [
    'січ=1',
    'лют=2',
    'бер=3',
    'квіт=4',
    'трав=5',
    'черв=6',
    'лип=7',
    'серп=8',
    'вер=9',
    'жовт=10',
    'лист=11',
    'груд=12',
  ],
  pl: ['paź=10', 'wrz=9', 'sie=8', 'lip=7', 'cze=6', 'kwi=4', 'sty=1', 'lut=2', 'gru=12', 'lis=11'],
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** The month a name stands for in a language, 1 to 12. */
export function monthOf(name: string, language: string): number | undefined {
  return tableOf(language).get(folded(name))
}

/** The language whose months fit the most of these names; English where several fit alike. */
export function languageOf(names: Iterable<string>): string | undefined {
  const list = [...names]
  let best: string | undefined
  let most = 0
  for (const language of monthLanguages) {
    const fits = list.filter(name => monthOf(name, language) !== undefined).length
    if (fits > most) {
      most = fits
      best = language
    }
  }
  return best
}

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, number>()
  for (const month of ['short', 'long'] as const) {
    const alone = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month, timeZone: 'UTC' })
    const inDate = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month,
      timeZone: 'UTC',
    })
    for (let index = 0; index < 12; index += 1) {
      const day = new Date(Date.UTC(2024, index, 15))
      for (const format of [alone, inDate]) {
        const part = format.formatToParts(day).find(({ type }) => type === 'month')?.value
        if (part) table.set(folded(part), index + 1)
      }
    }
  }
  for (const pair of further[language] ?? []) {
    const [name, number] = pair.split('=') as [string, string]
    table.set(folded(name), Number(number))
  }
  tables.set(language, table)
  return table
}

const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.\s]/g, '')
