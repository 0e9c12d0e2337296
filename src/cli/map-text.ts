import type { MapArea, MapSeen } from '../model/map-seen.ts'
import { fit, textWidth, wrap } from '../model/text-width.ts'
import type { Paint, Style } from './paint.ts'

const colours: Record<MapArea['colour'], Style> = { blue: 'blue', rose: 'rose', violet: 'violet' }
const gap = 2
const fewest = 110

/** The map as a picture where the terminal is wide enough, else as a list from the customer to the business. */
export function drawMap(map: MapSeen, width: number, paint: Paint): string {
  return width >= fewest ? drawPicture(map, width, paint) : drawList(map, width, paint)
}

function drawPicture({ areas }: MapSeen, width: number, paint: Paint): string {
  const across = Math.floor((width - gap * 4) / 5)
  return [0, 1, 2, 3, 4]
    .map(row => {
      const there = areas.filter(area => area.place.row === row).map(area => ({ area, lines: told(area, across - 4) }))
      const height = Math.max(0, ...there.map(({ lines }) => lines.length))
      const cells = [0, 1, 2, 3, 4].map(column => {
        const found = there.find(({ area }) => area.place.column === column)
        return found ? box(found.area, found.lines, height, across, paint) : blank(height, across)
      })
      return blank(height, 0)
        .map((_, line) =>
          cells
            .map(cell => cell[line]!)
            .join(' '.repeat(gap))
            .trimEnd(),
        )
        .join('\n')
    })
    .join('\n')
}

const blank = (height: number, across: number): string[] => Array.from({ length: height + 2 }, () => ' '.repeat(across))

interface Told {
  text: string
  style: Style
}

const mostLines = { title: 2, counts: 2, gap: 3 }

/** What a box says: the title, what the area holds, and its most pressing gap, each in a few lines at most. */
function told(area: MapArea, inner: number): Told[] {
  const part = (text: string, most: number, style: Style): Told[] => {
    const lines = wrap(text, inner).split('\n')
    return lines
      .slice(0, most)
      .map((line, at) => ({ text: fit(at === most - 1 && lines.length > most ? `${line}…` : line, inner), style }))
  }
  return [
    ...part(area.title, mostLines.title, 'bold'),
    ...part(counted(area), mostLines.counts, 'dim'),
    ...(area.gap ? part(pressing(area.gap), mostLines.gap, 'yellow') : []),
  ]
}

function box(area: MapArea, lines: readonly Told[], height: number, across: number, paint: Paint): string[] {
  const colour = colours[area.colour]
  const inner = across - 4
  const filled = Array.from({ length: height }, (_, at) => {
    const { text, style } = lines[at] ?? { text: '', style: 'dim' }
    return `${paint('│', colour)} ${paint(text, style)}${' '.repeat(Math.max(0, inner - textWidth(text)))} ${paint('│', colour)}`
  })
  return [paint(`╭${'─'.repeat(across - 2)}╮`, colour), ...filled, paint(`╰${'─'.repeat(across - 2)}╯`, colour)]
}

// what is missing is said of a record that many gaps do not name themselves
const pressing = ({ says, record }: NonNullable<MapArea['gap']>): string =>
  record && !says.includes(record.title) ? `! ${record.key} ${record.title}: ${says}` : `! ${says}`

function drawList({ areas }: MapSeen, width: number, paint: Paint): string {
  const order = [...areas].sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row)
  return order
    .map(area => {
      const title = fit(area.title, width - 2)
      const head = `${paint('■', colours[area.colour])} ${paint(title, 'bold')}\n${paint(wrap(counted(area), width, '  '), 'dim')}`
      return area.gap ? `${head}\n${paint(wrap(pressing(area.gap), width, '  '), 'yellow')}` : head
    })
    .join('\n')
}

function counted(area: MapArea): string {
  const there = area.counts.filter(count => count.live > 0)
  if (area.stance === 'not now') return 'not now'
  if (there.length === 0) return 'nothing here yet'
  return there.map(count => `${count.open} ${count.open === 1 ? count.title.toLowerCase() : count.many}`).join(', ')
}
