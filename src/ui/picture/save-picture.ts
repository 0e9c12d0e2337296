/** Hands a picture to the browser to be saved. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A picture as SVG. */
export const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** A picture as PNG, twice as fine as it stands on the screen, less where that would be too much for the browser. */
export async function pngFile(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const fine = Math.min(2, 16_000 / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * fine)
    canvas.height = Math.round(image.naturalHeight * fine)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(made => (made ? resolve(made) : reject(new Error('The browser could not draw the picture.')))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Opens the browser's own way to print or to save as PDF, with nothing but the picture, on one page of its shape. */
export function printPicture(svg: string): void {
  const host = document.createElement('div')
  host.className = 'printed-picture'
  host.innerHTML = svg
  const { width, height } = host.querySelector('svg')!.viewBox.baseVal
  const isWide = width >= height
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    @page { size: A4 ${isWide ? 'landscape' : 'portrait'}; margin: 10mm }
    .printed-picture { display: none }
    @media print {
      body > :not(.printed-picture) { display: none !important }
      .printed-picture { display: block }
      .printed-picture > svg { display: block; inline-size: 100%; block-size: auto; max-block-size: ${isWide ? 188 : 275}mm }
    }`)
  document.adoptedStyleSheets.push(sheet)
  document.body.append(host)
  const clear = () => {
    host.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
  }
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}
