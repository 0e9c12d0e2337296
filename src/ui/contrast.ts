/** A colour's name and its value as `#rrggbb`. */
export type Palette = ReadonlyMap<string, string>

/** The colours that a style sheet's `light-dark(…)` gives for one scheme; those that let light through are left out. */
export function paletteOf(sheet: string, scheme: 'light' | 'dark'): Palette {
  const found = sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)
  return new Map([...found].map(([, name, light, dark]) => [name!, scheme === 'light' ? light! : dark!]))
}

/** How well one colour is told from another, from 1 to 21, as WCAG reckons it. */
export function contrast(one: string, other: string): number {
  const [dim, bright] = [brightness(one), brightness(other)].sort((a, b) => a - b)
  return (bright! + 0.05) / (dim! + 0.05)
}

function brightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
