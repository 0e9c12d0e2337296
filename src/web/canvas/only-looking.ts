import type { StageActs } from '../../ui/canvas/stage-acts.ts'

const refused = async () => false

/** Whoever only looks at a canvas changes nothing on it and goes nowhere from it. */
export const onlyLooking: StageActs = {
  mayWrite: false,
  peek() {},
  open() {},
  move: refused,
  make: async () => null,
  rename: refused,
  archive: refused,
  textOf: () => '',
  paste: async () => [],
  refuse() {},
}
