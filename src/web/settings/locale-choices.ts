const offered = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'pt-BR',
  'nl-NL',
  'sv-SE',
  'pl-PL',
  'ja-JP',
  'ko-KR',
  'zh-CN',
  'ar-EG',
  'hi-IN',
]

/** The ways of writing days and numbers that are offered, each named in its own language. */
export const localeChoices: readonly { id: string; name: string }[] = offered.map(id => ({
  id,
  name: new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id,
}))

/** A day and a number as they are written there; in the browser's own way where nothing is chosen. */
export function writtenIn(locale: string): string {
  const way = locale || (typeof navigator === 'undefined' ? 'en' : navigator.language)
  const day = new Intl.DateTimeFormat(way, { dateStyle: 'medium' }).format(new Date(2026, 2, 31))
  return `${day} · ${new Intl.NumberFormat(way).format(12_345.6)}`
}
