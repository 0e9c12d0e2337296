import { isSeen, tag } from './svg-parts.ts'

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

/** The ground and border of an element's box as SVG; nothing where neither is drawn. */
export function boxOf(style: CSSStyleDeclaration, { x, y, width, height }: DOMRect): string {
  const widths = sides.map(side =>
    style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
  )
  const colours = sides.map(side => style[`border${side}Color`])
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2)
  const isEven = widths.every((one, at) => one === widths[0] && colours[at] === colours[0])
  const fill = isSeen(style.backgroundColor) ? style.backgroundColor : 'none'
  const line = widths[0]!
  if (isEven) {
    const stroke = line > 0 && isSeen(colours[0]!) ? colours[0] : undefined
    if (fill === 'none' && !stroke) return ''
    const inset = stroke ? line / 2 : 0
    return tag('rect', {
      x: x + inset,
      y: y + inset,
      width: Math.max(0, width - 2 * inset),
      height: Math.max(0, height - 2 * inset),
      rx: round > 0 ? Math.max(0, round - inset) : undefined,
      fill,
      stroke,
      'stroke-width': stroke ? line : undefined,
      'stroke-dasharray': stroke && style.borderTopStyle === 'dashed' ? `${3 * line} ${2 * line}` : undefined,
    })
  }
  const ground = fill === 'none' ? '' : tag('rect', { x, y, width, height, rx: round || undefined, fill })
  const [top, right, bottom, left] = widths as [number, number, number, number]
  const edges = [
    { x, y, width, height: top },
    { x: x + width - right, y, width: right, height },
    { x, y: y + height - bottom, width, height: bottom },
    { x, y, width: left, height },
  ]
  return (
    ground +
    edges
      .map((edge, at) => (widths[at]! > 0 && isSeen(colours[at]!) ? tag('rect', { ...edge, fill: colours[at] }) : ''))
      .join('')
  )
}
