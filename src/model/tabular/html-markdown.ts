import { withoutEntities } from './entities.ts'

/** Simple HTML, as editors in the browser write it, as Markdown; what is no known mark is dropped, its text kept. */
export function htmlToMarkdown(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/<h([1-6])\b[^>]*>/gi, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<li\b[^>]*>\s*/gi, '\n- ')
    .replace(/<\/?(strong|b)\b[^>]*>/gi, '**')
    .replace(/<\/?(em|i)\b[^>]*>/gi, '_')
    .replace(/<\/?code\b[^>]*>/gi, '`')
    .replace(/<img\b[^>]*?\bsrc="([^"]*)"[^>]*>/gi, '![]($1)')
    .replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '[$2]($1)')
    .replace(/<blockquote\b[^>]*>/gi, '\n\n> ')
    .replace(/<\/?(p|div|h[1-6]|ul|ol|table|tr|blockquote|pre|section)\b[^>]*>/gi, '\n\n')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, ' | ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
  return withoutEntities(text)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
