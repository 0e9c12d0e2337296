import { keysWords } from '../words/keys.words.ts'
import { pastWords } from '../words/past.words.ts'
import { peekWords } from '../words/peek.words.ts'
import { canvasKeys } from './canvas-keys.ts'
import { inboxKeys } from './inbox-keys.ts'
import { type KeyPage, keyPage } from './key-page.ts'
import { lanesKeys } from './lanes-keys.ts'
import { readingsKeys } from './readings-keys.ts'

const { capture, share, map, area, table, record, form, palette, firstHour, settings, roadmap, triage, whatIf, plan } =
  keysWords

/** Keys of a record's page. */
export const recordKeys = keyPage({
  title: record.title,
  keys: {
    why: { press: 'w', says: record.why },
    breaks: { press: 'b', says: record.breaks },
    link: { press: 'l', says: record.link },
    write: { press: 'm', says: record.write },
    follow: { press: 'f', says: record.follow },
    turn: { press: 'i', says: record.turn },
    duplicate: { press: 'd', says: record.duplicate },
    handOver: { press: 'h', says: record.handOver },
    keep: { press: 'Enter', says: record.keep },
    tag: { press: 'Backspace', says: record.tag },
  },
})

/** Keys of what competes for lanes: on its page, on lists and on boards. */
export const planKeys = keyPage({
  title: plan.title,
  keys: {
    first: { press: '1', says: plan.first },
    second: { press: '2', says: plan.second },
    third: { press: '3', says: plan.third },
    fourth: { press: '4', says: plan.fourth },
    earlier: { press: '<', says: plan.earlier },
    later: { press: '>', says: plan.later },
  },
})

/** Keys while a record stands beside a page. */
export const peekKeys = keyPage({
  title: peekWords.keys.title,
  keys: {
    next: { press: 'j k ArrowDown ArrowUp', says: peekWords.keys.next },
    whole: { press: 'o', says: peekWords.keys.whole },
    close: { press: 'Escape', says: peekWords.keys.close },
  },
})

/** Keys of looking back: on the map, and on any page that shows a day before. */
export const pastKeys = keyPage({
  title: pastWords.keys.title,
  keys: {
    before: { press: '[', says: pastWords.keys.before },
    after: { press: ']', says: pastWords.keys.after },
    weekBefore: { press: '{', says: pastWords.keys.weekBefore },
    weekAfter: { press: '}', says: pastWords.keys.weekAfter },
    now: { press: 't', says: pastWords.keys.now },
  },
})

/** Keys of tables and boards; but for saving they are heard by the list itself. */
export const listKeys = keyPage({
  title: table.title,
  keys: {
    into: { press: 'j', says: table.into },
    move: { press: 'ArrowDown ArrowUp k', says: table.move },
    cell: { press: 'ArrowRight ArrowLeft', says: table.cell },
    first: { press: 'Home End', says: table.first },
    open: { press: 'Enter', says: table.open },
    rename: { press: 'F2', says: table.rename },
    peek: { press: 'Space', says: table.peek },
    select: { press: 'x', says: table.select },
    extend: { press: 'Shift+ArrowDown Shift+ArrowRight', says: table.extend },
    all: { press: 'mod+a', says: table.all },
    none: { press: 'Escape', says: table.none },
    menu: { press: 'm', says: table.menu },
    state: { press: 'e', says: table.state },
    owner: { press: 'a', says: table.owner },
    tags: { press: 't', says: table.tags },
    turn: { press: 'i', says: table.turn },
    save: { press: 's', says: table.save },
    filter: { press: '/', says: table.filter },
  },
})

/** The key of whatever can be shown to people outside. */
export const shareKeys = keyPage({ title: share.title, keys: { share: { press: 'Shift+S', says: share.share } } })
/** Keys of the roadmap. */
export const roadmapKeys = keyPage({
  title: roadmap.title,
  keys: { next: { press: 'n', says: roadmap.next }, print: { press: 'p', says: roadmap.print } },
})

/** Keys of going through feedback. */
export const triageKeys = keyPage({
  title: triage.title,
  keys: {
    need: { press: 'n', says: triage.need },
    first: { press: '1', says: triage.first },
    second: { press: '2', says: triage.second },
    third: { press: '3', says: triage.third },
    heard: { press: 'e', says: triage.heard },
    skip: { press: 's', says: triage.skip },
    merge: { press: 'm', says: triage.merge },
    other: { press: 'o', says: triage.other },
    highlight: { press: 'h', says: triage.highlight },
    more: { press: 'Shift+H', says: triage.more },
    spam: { press: 'x', says: triage.spam },
    back: { press: 'ArrowLeft', says: triage.back },
    on: { press: 'ArrowRight', says: triage.on },
  },
})

/** Keys of what if; those of a bar are heard by the bar. */
export const whatIfKeys = keyPage({
  title: whatIf.title,
  keys: {
    into: { press: 'j', says: whatIf.into },
    move: { press: 'ArrowLeft ArrowRight', says: whatIf.move },
    order: { press: 'Shift+ArrowLeft Shift+ArrowRight', says: whatIf.order },
    menu: { press: 'Enter', says: whatIf.menu },
    now: { press: 'n', says: whatIf.now },
    drop: { press: 'x', says: whatIf.drop },
    fire: { press: 'f', says: whatIf.fire },
    another: { press: 'a', says: whatIf.another },
    decide: { press: 'd', says: whatIf.decide },
  },
})

/**
 * Every key of every screen, in the order of the cheat sheet. A screen adds its page here in one line and answers to
 * it with `useKeys(page, { name: act })`; a test says where two keys of one screen, or one of everywhere, collide.
 */
export const keyBook: readonly KeyPage[] = [
  keyPage({
    title: map.title,
    keys: {
      move: { press: 'ArrowLeft ArrowUp ArrowDown ArrowRight', says: map.move },
      open: { press: 'Enter', says: map.open },
    },
  }),
  pastKeys,
  keyPage({ title: area.title, keys: { leaf: { press: 'ArrowLeft ArrowRight', says: area.leaf } } }),
  listKeys,
  canvasKeys,
  lanesKeys,
  readingsKeys,
  peekKeys,
  recordKeys,
  inboxKeys,
  planKeys,
  roadmapKeys,
  whatIfKeys,
  shareKeys,
  triageKeys,
  keyPage({
    title: form.title,
    keys: {
      next: { press: 'Tab', says: form.next },
      choose: { press: 'ArrowDown', says: form.choose },
      keep: { press: 'Enter', says: form.keep },
      close: { press: 'Escape', says: form.close },
    },
  }),
  keyPage({
    title: capture.title,
    keys: {
      kind: { press: 'Tab', says: capture.kind },
      make: { press: 'Enter', says: capture.make },
      open: { press: 'Shift+Enter', says: capture.open },
    },
  }),
  keyPage({
    title: palette.title,
    keys: {
      move: { press: 'ArrowUp ArrowDown', says: palette.move },
      run: { press: 'Enter', says: palette.run },
    },
  }),
  keyPage({ title: firstHour.title, keys: { on: { press: 'Enter', says: firstHour.on } } }),
  keyPage({ title: settings.title, keys: { part: { press: 'ArrowUp ArrowDown', says: settings.part } } }),
]
