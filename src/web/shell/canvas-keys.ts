import { keysWords } from '../words/keys.words.ts'
import { keyPage } from './key-page.ts'

const { canvas } = keysWords

/** Keys of a canvas; but for the first three they are heard by the canvas itself. */
export const canvasKeys = keyPage({
  title: canvas.title,
  keys: {
    into: { press: 'j', says: canvas.into },
    list: { press: 'l', says: canvas.list },
    make: { press: 'n', says: canvas.make },
    move: { press: 'ArrowLeft ArrowUp ArrowDown ArrowRight', says: canvas.move },
    extend: { press: 'Shift+ArrowRight', says: canvas.extend },
    peek: { press: 'Enter', says: canvas.peek },
    whole: { press: 'mod+Enter', says: canvas.whole },
    pick: { press: 'Space', says: canvas.pick },
    rename: { press: 'F2', says: canvas.rename },
    menu: { press: 'm', says: canvas.menu },
    archive: { press: 'Delete', says: canvas.archive },
    select: { press: 'x', says: canvas.select },
    all: { press: 'mod+a', says: canvas.all },
    none: { press: 'Escape', says: canvas.none },
    copy: { press: 'mod+c', says: canvas.copy },
    paste: { press: 'mod+v', says: canvas.paste },
    nearer: { press: '+ -', says: canvas.nearer },
    fit: { press: '0', says: canvas.fit },
    full: { press: '1', says: canvas.full },
    filter: { press: '/', says: canvas.filter },
  },
})
