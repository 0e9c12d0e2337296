import './prose.css'
import { Fragment, type ReactNode, use, useMemo } from 'react'
import { mentioned } from '../model/mention.ts'
import { type NamedInText, ProseNames } from './prose-names.ts'
import { fileOf, isInside, mayLink } from './writing/addresses.ts'
import type { Mark, Piece } from './writing/document.ts'
import { type ProseSetting, useProseSetting } from './writing/prose-setting.ts'
import { readMarkdown } from './writing/read-markdown.ts'

interface Props {
  text: string
  /** Ticks the task at a place, counted from the first; without it boxes are only read. */
  onTick?: ((place: number, done: boolean) => void) | undefined
}

/** Markdown drawn as elements; HTML inside it stays the text it is. */
export function Prose({ text, onTick }: Props) {
  const document = useMemo(() => readMarkdown(text), [text])
  const drawing: Drawing = { setting: useProseSetting(), names: use(ProseNames), onTick, tasks: 0 }
  return <div className="prose">{draw(document.content, drawing)}</div>
}

interface Drawing {
  setting: ProseSetting | null
  names: ((named: NamedInText) => ReactNode) | null
  onTick: Props['onTick']
  tasks: number
}

function draw(pieces: readonly Piece[] | undefined, drawing: Drawing): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole
  return pieces?.map((piece, place) => <Fragment key={place}>{one(piece, drawing)}</Fragment>)
}

function one(piece: Piece, drawing: Drawing): ReactNode {
  const { attrs = {}, content } = piece
  switch (piece.type) {
    case 'paragraph':
      return <p>{draw(content, drawing)}</p>
    case 'heading':
      return <Heading depth={Number(attrs.level)}>{draw(content, drawing)}</Heading>
    case 'bulletList':
      return <ul dir="auto">{draw(content, drawing)}</ul>
    case 'orderedList':
      return (
        <ol dir="auto" start={Number(attrs.start ?? 1)}>
          {draw(content, drawing)}
        </ol>
      )
    case 'listItem':
      return attrs.checked === null ? <li>{draw(content, drawing)}</li> : <Task piece={piece} drawing={drawing} />
    case 'blockquote':
      return <blockquote dir="auto">{draw(content, drawing)}</blockquote>
    case 'codeBlock':
    case 'rawBlock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <pre tabIndex={0} dir="ltr" className={piece.type === 'rawBlock' ? 'prose-raw' : undefined}>
          <code>{content?.[0]?.text}</code>
        </pre>
      )
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <div className="prose-table" tabIndex={0} dir="auto">
          <table>
            <tbody>{draw(content, drawing)}</tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return <tr>{draw(content, drawing)}</tr>
    case 'tableHeader':
      return <th style={aligned(attrs.align)}>{draw(content, drawing)}</th>
    case 'tableCell':
      return <td style={aligned(attrs.align)}>{draw(content, drawing)}</td>
    case 'horizontalRule':
      return <hr />
    default:
      return marked(piece, words(piece, drawing), drawing)
  }
}

const aligned = (align: unknown) => (align ? { textAlign: String(align) as 'left' | 'center' | 'right' } : undefined)

function Task({ piece, drawing }: { piece: Piece; drawing: Drawing }) {
  const place = drawing.tasks
  drawing.tasks += 1
  const { onTick, setting } = drawing
  const done = piece.attrs?.checked === true
  return (
    <li data-task={done ? 'done' : 'open'}>
      <label className="prose-box">
        <input
          type="checkbox"
          checked={done}
          disabled={!onTick}
          aria-label={setting?.words.taskDone(wordsIn(piece.content?.[0])) ?? wordsIn(piece.content?.[0])}
          onChange={event => onTick?.(place, event.target.checked)}
        />
      </label>
      <div>{draw(piece.content, drawing)}</div>
    </li>
  )
}

const wordsIn = (piece: Piece | undefined): string => piece?.text ?? (piece?.content ?? []).map(wordsIn).join('')

// the page has a heading over every text, so a text's own start below it
const levels = ['h3', 'h3', 'h4', 'h5', 'h6', 'h6'] as const

function Heading({ depth, children }: { depth: number; children: ReactNode }) {
  const Level = levels[depth - 1] ?? 'h6'
  return (
    <Level className="prose-heading" data-depth={depth} dir="auto">
      {children}
    </Level>
  )
}

function words({ type, text, attrs = {} }: Piece, { setting, names }: Drawing): ReactNode {
  if (type === 'hardBreak') return <br />
  if (type === 'image') return picture(String(attrs.src ?? ''), String(attrs.alt ?? ''), setting)
  if (type !== 'mention') return text
  const named = mentioned(`${attrs.of}:${attrs.id}`)
  const label = String(attrs.label ?? '')
  return named && names ? names({ ...named, label }) : label
}

function marked({ marks = [] }: Piece, said: ReactNode, { setting }: Drawing): ReactNode {
  return marks.toReversed().reduce<ReactNode>((inner, mark) => around(mark, inner, setting), said)
}

function around(mark: Mark, said: ReactNode, setting: ProseSetting | null): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{said}</strong>
    case 'italic':
      return <em>{said}</em>
    case 'strike':
      return <del>{said}</del>
    case 'code':
      return <code>{said}</code>
    case 'link':
      return linked(String(mark.attrs?.href ?? ''), said, setting)
    default:
      return <span className="prose-raw">{said}</span>
  }
}

// pictures from elsewhere would tell their host who reads this, so they are named and not loaded
function picture(address: string, alt: string, setting: ProseSetting | null): ReactNode {
  const file = fileOf(address)
  if (file && setting) return <img src={setting.fileAddress(file)} alt={alt} loading="lazy" />
  return linked(address, alt || address, setting)
}

function linked(address: string, said: ReactNode, setting: ProseSetting | null): ReactNode {
  const file = fileOf(address)
  if (!mayLink(address) || (file && !setting)) return said
  return (
    <a
      className="inline-link"
      href={file && setting ? setting.fileAddress(file) : address}
      {...(isInside(address) ? {} : { target: '_blank', rel: 'noreferrer' })}
    >
      {said}
    </a>
  )
}
