import { catalogue } from '../words.ts'

/** The words of saving what one sees as a picture. */
export const pictureWords = catalogue({
  save: 'Save as a picture',
  svg: 'Save as SVG',
  svgHelp: 'sharp at any size',
  png: 'Save as PNG',
  print: 'Print or save as PDF',
})
