import './tooltip.css'
import './key-hint.css'
import { placeBeside } from './place-beside.ts'

/** So long a pointer rests on an icon before its name is shown; right after another one was, it is shown at once. */
const rests = 500
const warm = 400
/** So long a pointer may be on its way from the icon to its name. */
const onTheWay = 100
/** So often it is seen whether the control still stands where its name is. */
const often = 200

const acted = 'button, a[href], [role=button]'
// what is in a control without being drawn as its words
const noWords = '.only-read, .key-hint, [hidden], svg'
const goesOn = /^(Tab|Arrow.*|Home|End)$/

/** The name of a control that draws an icon alone; undefined where its words can be read, or where it says something itself. */
function nameOf(control: Element): string | undefined {
  // one that is held back tells why, one that stands open shows what it opens
  if (control.matches('[aria-disabled=true], [aria-expanded=true]') || control.closest('[title]')) return undefined
  const words = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode as Text
    if (data.trim() && !parentElement?.closest(noWords)) return undefined
  }
  return control.getAttribute('aria-label') ?? control.querySelector('.only-read')?.textContent ?? undefined
}

interface Shown {
  control: Element
  tip: HTMLElement
  byKeys: boolean
}

/**
 * Shows the name of every control that draws an icon alone, and the keys that do the same, where one points at it or
 * reaches it by keys. One ear for all of them, so that an icon costs nothing until somebody asks; what is heard of it is
 * said by the control itself.
 */
export function showIconNames(): void {
  let shown: Shown | null = null
  let pointed: Element | null = null
  let pressed = ''
  let hiddenAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let watch: ReturnType<typeof setInterval> | undefined

  const hide = () => {
    clearTimeout(timer)
    clearInterval(watch)
    if (!shown) return
    shown.tip.remove()
    shown = null
    hiddenAt = performance.now()
  }
  const place = () => {
    if (!shown) return
    if (!shown.control.isConnected || nameOf(shown.control) === undefined) hide()
    else placeBeside(shown.tip, shown.control.getBoundingClientRect())
  }
  const show = (control: Element, byKeys: boolean) => {
    hide()
    const name = control.isConnected ? nameOf(control) : undefined
    if (name === undefined) return
    // on what it acts is seen where it stands: “Set aside: …” says the first alone
    const tip = drawn(name.split(': ')[0]!, control instanceof HTMLElement ? control.dataset.keys : undefined)
    document.body.append(tip)
    tip.showPopover()
    shown = { control, tip, byKeys }
    place()
    watch = setInterval(place, often)
  }
  const point = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return
    if (shown?.tip.contains(target)) return clearTimeout(timer)
    const control = target.closest(acted)
    if (control === pointed) return
    pointed = control
    clearTimeout(timer)
    if (control && control === shown?.control) return
    const isWarm = shown !== null || performance.now() - hiddenAt < warm
    if (control && nameOf(control) !== undefined) timer = setTimeout(() => show(control, false), isWarm ? 0 : rests)
    else if (shown && !shown.byKeys) timer = setTimeout(hide, onTheWay)
  }

  document.addEventListener('pointerover', point)
  document.documentElement.addEventListener('pointerleave', () => {
    pointed = null
    hide()
  })
  document.addEventListener('focusin', ({ target }) => {
    // a focus that only came along, such as that of a form that opens, asks for no word
    if (target instanceof Element && goesOn.test(pressed) && target.matches(acted)) show(target, true)
  })
  const press = (event: Event) => {
    pressed = event instanceof KeyboardEvent ? event.key : ''
    hide()
  }
  for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, press, true)
  for (const kind of ['focusout', 'resize', 'blur', 'beforeprint']) window.addEventListener(kind, hide)
  window.addEventListener('scroll', place, { capture: true, passive: true })
}

/** It stands over whatever else stands over the page. */
function drawn(name: string, keys: string | undefined): HTMLElement {
  const tip = document.createElement('div')
  tip.className = 'hint icon-name'
  tip.popover = 'manual'
  tip.ariaHidden = 'true'
  tip.append(name)
  if (keys === undefined) return tip
  const hint = document.createElement('span')
  hint.className = 'key-hint'
  for (const key of keys.split(' ')) hint.appendChild(document.createElement('kbd')).textContent = key
  tip.append(hint)
  return tip
}
