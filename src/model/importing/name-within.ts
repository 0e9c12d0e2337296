import { conceptOf, plainHeader } from './header-words.ts'

const telling = /^(id|name|title|summary|subject|description|text|body|content|details|reference)\b/

/**
 * What is left of a column's name without the word that many columns begin with: "Idea name", "Idea status" and "Idea
 * votes" are the name, the status and the votes.
 */
export function nameWithin(headers: readonly string[]): (header: string) => string {
  const plain = headers.map(plainHeader)
  const leads = Map.groupBy(plain, header => header.split(' ', 1)[0]!)
  const shared = [...leads]
    .filter(([lead, names]) => {
      // columns that begin with a person or a project are about that, not about the item
      const concept = conceptOf(lead)
      if (concept !== undefined && concept !== 'title' && concept !== 'body') return false
      const rests = names.map(name => name.slice(lead.length + 1))
      return rests.filter(rest => rest !== '').length >= 3 && rests.some(rest => telling.test(rest))
    })
    .map(([lead]) => lead)
  return header => {
    const name = plainHeader(header)
    const lead = shared.find(word => name.startsWith(`${word} `))
    return lead === undefined ? header : name.slice(lead.length + 1)
  }
}
