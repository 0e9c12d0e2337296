import './prose.css'
import { lexer, type MarkedToken, type Token } from 'marked'
import { Fragment, type ReactNode, useContext, useMemo } from 'react'
import { safeAddress } from '../model/field.ts'
import { mentioned } from '../model/mention.ts'
import { type NamedInText, ProseNames } from './prose-names.ts'
import { unescaped } from './prose-text.ts'

/** Markdown drawn as elements; HTML inside it stays the text it is. */
export function Prose({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text, { gfm: true, breaks: true }), [text])
  return <div className="prose">{draw(tokens)}</div>
}

function draw(tokens: readonly Token[] | undefined): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole
  return tokens?.map((token, place) => <Fragment key={place}>{one(token as MarkedToken)}</Fragment>)
}

function one(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>
    case 'heading':
      return <Heading depth={token.depth}>{draw(token.tokens)}</Heading>
    case 'list': {
      const items = token.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole
        <li key={place} data-task={item.task || undefined}>
          {item.task && <span aria-hidden>{item.checked ? '☑ ' : '☐ '}</span>}
          {draw(item.tokens.filter(part => part.type !== 'checkbox'))}
        </li>
      ))
      return token.ordered ? <ol start={Number(token.start) || 1}>{items}</ol> : <ul>{items}</ul>
    }
    case 'blockquote':
      return <blockquote>{draw(token.tokens)}</blockquote>
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      )
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <div className="prose-table" tabIndex={0}>
          <table>
            <thead>
              <tr>{token.header.map((cell, place) => cellOf('th', cell.tokens, place))}</tr>
            </thead>
            <tbody>
              {token.rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole
                <tr key={place}>{row.map((cell, column) => cellOf('td', cell.tokens, column))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'hr':
      return <hr />
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>
    case 'em':
      return <em>{draw(token.tokens)}</em>
    case 'del':
      return <del>{draw(token.tokens)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link': {
      const named = mentioned(token.href)
      return named ? <Named {...named} label={token.text} /> : address(token.href, draw(token.tokens))
    }
    case 'image':
      return address(token.href, token.text || token.href)
    case 'text':
      return token.tokens ? draw(token.tokens) : unescaped(token.text)
    case 'escape':
      return unescaped(token.text)
    case 'html':
      return token.text
    default:
      return null
  }
}

/** Somebody or something named: drawn by the page around, which knows names and addresses; else the word that stands there. */
function Named(named: NamedInText) {
  const drawNamed = useContext(ProseNames)
  return drawNamed ? drawNamed(named) : unescaped(named.label)
}

// the page has a heading over every text, so a text's own start below it
const levels = ['h3', 'h3', 'h4', 'h5', 'h6', 'h6'] as const

function Heading({ depth, children }: { depth: number; children: ReactNode }) {
  const Level = levels[depth - 1] ?? 'h6'
  return (
    <Level className="prose-heading" data-depth={depth}>
      {children}
    </Level>
  )
}

function cellOf(Name: 'th' | 'td', tokens: readonly Token[], place: number): ReactNode {
  return <Name key={place}>{draw(tokens)}</Name>
}

// pictures from elsewhere would tell their host who reads this, so they are named and not loaded
function address(href: string, words: ReactNode): ReactNode {
  const inside = href.startsWith('/') && !href.startsWith('//')
  if (!inside && !safeAddress(href)) return words
  return (
    <a className="inline-link" href={href} {...(inside ? {} : { target: '_blank', rel: 'noreferrer' })}>
      {words}
    </a>
  )
}
