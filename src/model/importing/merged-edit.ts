import type { ImportEdit } from '../import-mapping.ts'

/**
 * What was changed before and what is changed now, as one: column by column and choice by choice. Another kind or intake
 * guesses every column anew, so that what was said of them before no longer holds; another sheet is another table, of
 * which nothing has been said yet.
 */
export function mergedEdit(earlier: ImportEdit, now: ImportEdit): ImportEdit {
  const isOther = now.file?.part !== undefined && now.file.part !== earlier.file?.part
  const before: ImportEdit = isOther ? {} : earlier
  const anew =
    (now.kind !== undefined && now.kind !== before.kind) || (now.intake !== undefined && now.intake !== before.intake)
  const kept = anew ? {} : before
  const columns = new Map([...(kept.columns ?? []), ...(now.columns ?? [])].map(column => [column.column, column]))
  return {
    ...before,
    ...now,
    columns: [...columns.values()],
    choices: { ...kept.choices, ...now.choices },
    fixed: { ...kept.fixed, ...now.fixed },
    file: { ...before.file, ...now.file },
  }
}
