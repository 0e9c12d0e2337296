const marks = /\p{M}+/gu

/** The key by which text sorts alike on every engine: no case, no marks, numbers by value, empty last. */
export function sortKey(text: string): string {
  const plain = text.normalize('NFKD').replace(marks, '').toLowerCase().trim().slice(0, 200)
  if (plain === '') return '\u{10ffff}'
  return plain.replace(/\d{1,12}/g, digits => digits.padStart(12, '0'))
}
