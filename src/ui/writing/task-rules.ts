import { InputRule } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'

/** "[ ] " at the beginning of an item, or of a line, makes it a task. */
export function taskRules(item: NodeType): InputRule[] {
  return [
    new InputRule({
      find: /^\[([ xX])?\]\s$/,
      handler: ({ state, range, match, chain }) => {
        const checked = /x/i.test(match[1] ?? '')
        const { $from } = state.selection
        const inItem = $from.depth > 1 && $from.node(-1).type === item && $from.index(-1) === 0
        const begun = chain().deleteRange(range)
        if (inItem) begun.updateAttributes(item, { checked }).run()
        else begun.wrapInList('bulletList').updateAttributes(item, { checked }).run()
      },
    }),
  ]
}
