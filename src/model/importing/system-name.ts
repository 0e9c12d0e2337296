/**
 * What records of a file are said to come from: its name without dates, counters and endings, so that next month's
 * export finds what this month's made.
 */
export function systemOf(fileName: string): string {
  const stem = fileName
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(\d+\)|\bcopy\b|\bfinal\b|\bexport(ed)?\b/g, ' ')
    .replace(/\d{4}([-_.]?\d{2}){0,2}|\b\d+\b|[_-]\d+(?=[_-]|$)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return (stem || 'file').slice(0, 80)
}
