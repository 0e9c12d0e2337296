import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Layout, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { canvasWords } from '../words/canvas.words.ts'

interface Props {
  scene: Scene
  layout: Layout
  acts: StageActs
  /** Where the row at hand stands: something new begins there. */
  near: string | undefined
  /** How the focus comes to the text from outside. */
  field: { current: HTMLInputElement | null }
}

/** Something new in the list, at a place one chooses: what the picture makes where one points. */
export function ListAdder({ scene, layout, acts, near, field }: Props) {
  const [at, setAt] = useState<string | null>(null)
  const [text, setText] = useState('')
  const own = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current = own.current
    return () => {
      field.current = null
    }
  }, [field])
  useEffect(() => setAt(near ?? null), [near])
  const places = layout.places.filter(place => !place.refuses)
  const place = places.find(one => one.id === at) ?? places[0]
  if (!place) return null
  const { within } = scene.canvas
  const write = async (event: FormEvent) => {
    event.preventDefault()
    const title = text.replace(/\s+/g, ' ').trim()
    own.current?.focus()
    if (title === '') return
    // the next one can be written while this one is on its way; what is refused comes back, unless it was written over
    setText('')
    if ((await acts.make(title, place)) === null) setText(now => (now === '' ? title : now))
  }
  const values = place.item?.values
  const join = within &&
    scene.centre &&
    values?.under !== undefined && {
      of: scene.centre.id,
      values: { [within.column]: values.under, [within.lane]: values.sort },
    }
  return (
    <form className="list-adder" aria-label={canvasWords.writeNew} onSubmit={event => void write(event)}>
      <Select
        label={canvasWords.writeWhere}
        unlabelled
        options={places.map(({ id, label }) => ({ id, label }))}
        value={place.id}
        onChange={setAt}
        placeholder=""
      />
      <TextField
        label={canvasWords.writeWhat}
        unlabelled
        placeholder={canvasWords.writeWhat}
        value={text}
        onChange={setText}
        field={own}
      />
      <Button look="first" type="submit">
        {canvasWords.writeDown}
      </Button>
      {join && within && (
        <Button onPress={() => acts.join?.(join.of, within.link, join.values)}>{canvasWords.joinRecord}</Button>
      )}
    </form>
  )
}
