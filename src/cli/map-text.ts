import type { MapArea, MapSeen } from '../model/answers.ts'
import { fit, textWidth } from '../model/text-width.ts'
import { wrap } from './columns.ts'
import type { Paint, Style } from './paint.ts'

const colours: Record<MapArea['colour'], Style> = { blue: 'blue', rose: 'rose', violet: 'violet' }
const gap = 2
const fewest = 110

/** The map as a picture where the terminal is wide enough, else as a list from the customer to the business. */
export function drawMap(map: MapSeen, width: number, paint: Paint): string {
  return width >= fewest ? drawPicture(map, Math.min(width, 170), paint) : drawList(map, width, paint)
}

function drawPicture({ areas }: MapSeen, width: number, paint: Paint): string {
  const across = Math.floor((width - gap * 4) / 5)
  const rows = [0, 1, 2, 3, 4].map(row => {
    const cells = [0, 1, 2, 3, 4].map(column => {
      const area = areas.find(one => one.place.column === column && one.place.row === row)
      return area ? box(area, across, paint) : Array.from({ length: height }, () => ' '.repeat(across))
    })
    return Array.from({ length: height }, (_, line) =>
      cells
        .map(cell => cell[line]!)
        .join(' '.repeat(gap))
        .trimEnd(),
    ).join('\n')
  })
  return rows.join('\n')
}

const height = 6

function box(area: MapArea, across: number, paint: Paint): string[] {
  const inner = across - 4
  const colour = colours[area.colour]
  const title = wrap(area.title, inner).split('\n')
  const pressing = area.gap ? wrap(`! ${area.gap.says}`, inner).split('\n') : []
  const content: { text: string; style: Style[] }[] = [
    ...title.slice(0, 2).map(text => ({ text, style: ['bold'] as Style[] })),
    { text: counted(area), style: ['dim'] },
    ...pressing.map((text, at) => ({
      text: at === height - 4 - title.length && pressing.length > at + 1 ? `${text}…` : text,
      style: ['yellow'] as Style[],
    })),
  ]
  const lines = Array.from({ length: height - 2 }, (_, at) => {
    const { text, style } = content[at] ?? { text: '', style: [] }
    const cut = fit(text, inner)
    return `${paint('│', colour)} ${paint(cut, ...style)}${' '.repeat(Math.max(0, inner - textWidth(cut)))} ${paint('│', colour)}`
  })
  return [paint(`╭${'─'.repeat(across - 2)}╮`, colour), ...lines, paint(`╰${'─'.repeat(across - 2)}╯`, colour)]
}

function drawList({ areas }: MapSeen, width: number, paint: Paint): string {
  const order = [...areas].sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row)
  return order
    .map(area => {
      const title = fit(area.title, width - 2)
      const head = `${paint('■', colours[area.colour])} ${paint(title, 'bold')}\n${paint(wrap(counted(area), width, '  '), 'dim')}`
      return area.gap ? `${head}\n${paint(wrap(`! ${area.gap.says}`, width, '  '), 'yellow')}` : head
    })
    .join('\n')
}

function counted(area: MapArea): string {
  const there = area.counts.filter(count => count.live > 0)
  if (area.stance === 'not now') return 'not now'
  if (there.length === 0) return 'nothing here yet'
  return there
    .map(count => `${count.open} ${count.open === 1 ? count.kind : count.plural.replaceAll('-', ' ')}`)
    .join(', ')
}
