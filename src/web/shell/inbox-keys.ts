import { keysWords } from '../words/keys.words.ts'
import { keyPage } from './key-page.ts'

const { inbox } = keysWords

/** Keys of the inbox. */
export const inboxKeys = keyPage({
  title: inbox.title,
  keys: {
    next: { press: 'j ArrowDown', says: inbox.next },
    back: { press: 'k ArrowUp', says: inbox.back },
    open: { press: 'Enter', says: inbox.open },
    done: { press: 'e', says: inbox.done },
    answer: { press: 'r', says: inbox.answer },
    read: { press: 'u', says: inbox.read },
    snooze: { press: 'h s', says: inbox.snooze },
    mute: { press: 'Shift+M', says: inbox.mute },
    all: { press: 'Shift+E', says: inbox.all },
  },
})
