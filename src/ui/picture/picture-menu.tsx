import Download from 'lucide-react/icons/download'
import type { RefObject } from 'react'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'

/** What a picture menu says. */
export interface PictureWords {
  save: string
  svg: string
  png: string
  print: string
  svgHelp: string
}

/** Something drawn for a picture alone. */
export interface Drawn {
  element: HTMLElement | null
  done: () => void
}

/** Saves what an element shows as a picture, or prints it: its code comes when it is first used. */
export function PictureMenu({
  of,
  name,
  title,
  words,
}: {
  /** What is drawn; where it is drawn for the picture alone, it is told when it may go. */
  of: RefObject<HTMLElement | null> | (() => Promise<Drawn>)
  /** The file's name without its ending. */
  name: string
  title: string
  words: PictureWords
}) {
  const save = async (as: 'svg' | 'png' | 'print') => {
    const [{ svgOf }, files] = await Promise.all([import('./drawn-svg.ts'), import('./save-picture.ts')])
    const drawn = typeof of === 'function' ? await of() : { element: of.current, done: () => {} }
    if (!drawn.element) return
    const svg = await svgOf(drawn.element, title, { stays: as === 'print' })
    drawn.done()
    if (as === 'print') files.printPicture(svg)
    else files.saveFile(as === 'svg' ? files.svgFile(svg) : await files.pngFile(svg), `${name}.${as}`)
  }
  return (
    <Menu
      label={words.save}
      entries={[
        { id: 'svg', label: words.svg, help: words.svgHelp, act: () => void save('svg') },
        { id: 'png', label: words.png, act: () => void save('png') },
        { id: 'print', label: words.print, act: () => void save('print') },
      ]}
    >
      <Button size="small" look="plain" aria-label={words.save}>
        <Download aria-hidden />
      </Button>
    </Menu>
  )
}
