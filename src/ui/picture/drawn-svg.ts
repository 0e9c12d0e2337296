import { embeddedFonts } from './embedded-fonts.ts'
import { boxOf } from './svg-box.ts'
import { innerSvg } from './svg-inner.ts'
import { escaped, isSeen, tag } from './svg-parts.ts'
import { cutOff, linesOf } from './svg-text.ts'

/** What is left free around a picture, so that nothing touches its edge. */
const margin = 20

/**
 * What is drawn within an element as one SVG that stands alone: boxes, borders, lines of real text, and drawings.
 *
 * It carries its own font, so that it looks the same elsewhere, unless it stays on this page. Parts marked `data-no-picture`, and words that are only
 * read aloud, are left out; shadows are not drawn.
 */
export async function svgOf(element: HTMLElement, title: string, { stays = false } = {}): Promise<string> {
  const frame = element.getBoundingClientRect()
  const pen = document.createElement('canvas').getContext('2d')!
  const inside = within(element, frame, pen)
  const ground = groundOf(element)
  const [width, height] = [frame.width + 2 * margin, frame.height + 2 * margin]
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${-margin} ${-margin} ${width} ${height}`,
    },
    `${tag('title', {}, escaped(title))}${stays ? '' : await embeddedFonts(element)}${tag('rect', { x: -margin, y: -margin, width, height, fill: ground })}${inside}`,
  )
}

function within(element: Element, frame: DOMRect, pen: CanvasRenderingContext2D): string {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
  if (element instanceof HTMLElement && (element.dataset.noPicture !== undefined || isOnlyRead(style, element)))
    return ''
  const rect = element.getBoundingClientRect()
  const box = new DOMRect(rect.x - frame.x, rect.y - frame.y, rect.width, rect.height)
  if (element instanceof SVGSVGElement) return innerSvg(element, box)
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  const parts = [boxOf(style, box)]
  for (const child of element.childNodes) {
    if (child instanceof Element) parts.push(within(child, frame, pen))
    else if (child instanceof Text) parts.push(textOf(child, style, frame, cuts ? rect : clippingOf(element), pen))
  }
  const drawn = parts.join('')
  return style.opacity === '1' || drawn === '' ? drawn : tag('g', { opacity: style.opacity }, drawn)
}

function textOf(
  node: Text,
  style: CSSStyleDeclaration,
  frame: DOMRect,
  cutBy: DOMRect | null,
  pen: CanvasRenderingContext2D,
): string {
  if (node.data.trim() === '' || !isSeen(style.color)) return ''
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const ascent = pen.measureText('x').fontBoundingBoxAscent
  const lines = linesOf(node)
  return (cutBy ? cutOff(lines, cutBy) : lines)
    .map(({ text, x, y, width, height }) =>
      tag(
        'text',
        {
          ...placed({ x: x - frame.x, y: y - frame.y, width, height }, ascent, style.writingMode),
          // a figure alone would be drawn out to the room that all figures take
          lengthAdjust: text.length > 2 ? 'spacingAndGlyphs' : 'spacing',
          fill: style.color,
          'font-family': style.fontFamily,
          'font-size': style.fontSize,
          'font-weight': style.fontWeight,
          'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
          'font-variant': style.fontVariantNumeric === 'normal' ? undefined : style.fontVariantNumeric,
          'text-decoration': style.textDecorationLine === 'none' ? undefined : style.textDecorationLine,
        },
        escaped(style.textTransform === 'uppercase' ? text.toUpperCase() : text),
      ),
    )
    .join('')
}

/** Where a line of text begins; one that runs up the page is turned about its beginning. */
function placed(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ascent: number,
  writing: string,
): Record<string, string | number> {
  if (writing !== 'sideways-lr') return { x, y: y + ascent, textLength: width }
  const [left, foot] = [x + ascent, y + height]
  return { x: left, y: foot, textLength: height, transform: `rotate(-90 ${left.toFixed(2)} ${foot.toFixed(2)})` }
}

/** The nearest box around that cuts off what does not fit, within a few steps: words are cut by their own line or card. */
function clippingOf(element: Element): DOMRect | null {
  let around = element.parentElement
  for (let step = 0; around && step < 3; step += 1) {
    const { overflowX, overflowY } = getComputedStyle(around)
    if (overflowX !== 'visible' || overflowY !== 'visible') return around.getBoundingClientRect()
    around = around.parentElement
  }
  return null
}

const isOnlyRead = (style: CSSStyleDeclaration, { offsetWidth }: HTMLElement): boolean =>
  style.position === 'absolute' && offsetWidth <= 1 && style.overflowX !== 'visible'

function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (isSeen(backgroundColor)) return backgroundColor
  }
  return 'white'
}
