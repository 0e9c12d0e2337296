import { tag } from './svg-parts.ts'

const kept = new Map<string, Promise<string>>()

/** The faces of the page's own fonts that an element's characters need, written out as one style element. */
export async function embeddedFonts(element: HTMLElement): Promise<string> {
  const text = element.textContent ?? ''
  const points = new Set([...text].map(letter => letter.codePointAt(0)!))
  const rules = [...document.styleSheets].flatMap(facesIn).filter(rule => needs(rule, points))
  const faces = await Promise.all(rules.map(faceOf))
  const style = faces.join('')
  return style === '' ? '' : tag('style', {}, style)
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule)
}

function needs(rule: CSSFontFaceRule, points: ReadonlySet<number>): boolean {
  const ranges = rule.style.getPropertyValue('unicode-range')
  if (!ranges) return true
  const spans = ranges.split(',').map(range => {
    const [from, to] = range.trim().slice(2).replaceAll('?', '0').split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
  })
  return [...points].some(point => spans.some(([from, to]) => point >= from && point <= to))
}

async function faceOf(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (!address) return ''
  const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href
  const read = kept.get(url) ?? asData(url)
  kept.set(url, read)
  const { style } = rule
  const said = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map(name => `${name}:${style.getPropertyValue(name)}`)
    .join(';')
  return `@font-face{${said};src:url(${await read}) format('woff2')}`
}

async function asData(url: string): Promise<string> {
  const bytes = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(bytes)
  })
}
