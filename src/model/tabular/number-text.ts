/** A number as it is written with either decimal sign, grouped or not, with a percent sign or a currency; undefined when it is none. */
export function numberOf(written: string, decimal?: '.' | ','): number | undefined {
  let text = written
    .normalize('NFKC')
    .replace(/[\s\u2019']/g, '')
    .replace('\u2212', '-')
  text = text.replace(/^([$€£¥]|[A-Z]{3})/, '').replace(/([$€£¥%]|[A-Z]{3})$/, '')
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(text)) return undefined
  const sign = decimal ?? decimalOf(text)
  const plain = sign === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** The decimal sign a column's numbers share, where one of them tells. */
export function columnDecimal(values: readonly string[]): '.' | ',' | undefined {
  let comma = 0
  let point = 0
  for (const value of values) {
    if (/\d,\d{1,2}$|\d,\d{4,}$|\d\.\d{3},\d/.test(value)) comma += 1
    if (/\d\.\d{1,2}$|\d\.\d{4,}$|\d,\d{3}\.\d/.test(value)) point += 1
  }
  return comma === point ? undefined : comma > point ? ',' : '.'
}

// the sign that stands last; a lone comma before exactly three digits groups
function decimalOf(text: string): '.' | ',' {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma < 0) return '.'
  if (point < 0) return /^[+-]?\d{1,3}(,\d{3})+$/.test(text) ? '.' : ','
  return comma > point ? ',' : '.'
}
