import { tag } from './svg-parts.ts'

const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
]

let pictures = 0

/** An SVG of the page within the picture: its styles written into it, its ids its own. */
export function innerSvg(element: SVGSVGElement, box: DOMRect): string {
  pictures += 1
  const copy = element.cloneNode(true) as SVGSVGElement
  const originals = [element, ...element.querySelectorAll<SVGElement>('*')]
  for (const [at, one] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[at]!)
    if (style.display === 'none' && one !== copy && !['defs', 'marker', 'clipPath', 'title'].includes(one.tagName)) {
      one.remove()
      continue
    }
    for (const name of drawn) {
      const value = style.getPropertyValue(name)
      if (value) one.setAttribute(name, value)
    }
    one.removeAttribute('class')
    one.removeAttribute('style')
    if (one.id) one.id = `p${pictures}-${one.id}`
    for (const { name, value } of [...one.attributes]) {
      if (value.includes('url(#')) one.setAttribute(name, value.replaceAll('url(#', `url(#p${pictures}-`))
      else if ((name === 'href' || name === 'xlink:href') && value.startsWith('#'))
        one.setAttribute(name, `#p${pictures}-${value.slice(1)}`)
    }
  }
  const view = element.viewBox.baseVal
  const viewBox =
    view && view.width > 0 ? `${view.x} ${view.y} ${view.width} ${view.height}` : `0 0 ${box.width} ${box.height}`
  const inside = [...copy.childNodes].map(child => new XMLSerializer().serializeToString(child)).join('')
  return tag(
    'svg',
    {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      viewBox,
      // what reaches beyond its own box on the page does so in the picture
      overflow: getComputedStyle(element).overflowX === 'visible' ? 'visible' : undefined,
      fill: copy.getAttribute('fill') ?? undefined,
      stroke: copy.getAttribute('stroke') ?? undefined,
      'stroke-width': copy.getAttribute('stroke-width') ?? undefined,
      'stroke-linecap': copy.getAttribute('stroke-linecap') ?? undefined,
      'stroke-linejoin': copy.getAttribute('stroke-linejoin') ?? undefined,
    },
    inside,
  )
}
