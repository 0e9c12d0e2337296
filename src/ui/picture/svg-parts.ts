/** Text and attribute values of a picture, safe to stand in XML. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no others
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** One element as text; attributes that are undefined are left out, numbers keep two places. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside?: string,
): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(value!)}"`)
    .join('')
  return inside === undefined ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

/** Whether a computed colour is drawn at all. */
export const isSeen = (colour: string): boolean =>
  colour !== '' && colour !== 'none' && colour !== 'transparent' && !/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(colour)
