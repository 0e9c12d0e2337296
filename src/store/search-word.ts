// the longest word and the most text of one record that the index holds; what is beyond is found by other words
const most = { word: 100, text: 300_000 }

/**
 * A word in letters that no tokenizer splits, folds or mistakes for an operator: `z` and all but a–y and 0–9 are
 * written as codes. Two words have one beginning exactly when their codes have, so prefixes still work.
 */
export function searchWord(word: string): string {
  return word.slice(0, most.word).replaceAll(/[^a-y0-9]/g, unit => {
    if (unit === 'z') return 'zz'
    return `z${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** The first word of all that a workspace holds and asks; `zw` begins no other word. */
export const workspaceWord = (workspace: string): string => `zw${searchWord(workspace.replaceAll('-', ''))}`

/** The words of one record as the index takes them: each once, the workspace's first. */
export function searchText(workspace: string, words: readonly string[]): string {
  const all = new Set([workspaceWord(workspace)])
  let length = 0
  for (const word of words) {
    const code = searchWord(word)
    if (code === '' || all.has(code)) continue
    length += code.length + 1
    if (length > most.text) break
    all.add(code)
  }
  return [...all].join(' ')
}
