import './design.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { type FieldSetting, FieldSettingContext } from '../../ui/fields/field-setting.ts'
import { Skeleton } from '../../ui/progress.tsx'
import { ProseNames } from '../../ui/prose-names.ts'
import { RecordLooks } from '../../ui/record-looks.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ProseSettingContext } from '../../ui/writing/prose-setting.ts'
import { day } from '../format.ts'
import { locale } from '../language.ts'
import { valueText } from '../list/cell-text.ts'
import { designWords } from '../words/design.words.ts'
import { fieldWords } from '../words/record.words.ts'
import { Choosing } from './choosing.tsx'
import { Controls } from './controls.tsx'
import { EvidenceParts } from './evidence-parts.tsx'
import { Fields } from './fields.tsx'
import { Lists } from './lists.tsx'
import { Look } from './look.tsx'
import { OnAndOff } from './on-and-off.tsx'
import { OverParts } from './over-parts.tsx'
import { ProseParts } from './prose-parts.tsx'
import { proseNames, proseSetting, recordLook } from './prose-setting.tsx'

const CanvasParts = lazy(() => import('./canvas-parts.tsx'))

const leaves = {
  look: <Look />,
  controls: <Controls />,
  choosing: (
    <>
      <Choosing />
      <OnAndOff />
    </>
  ),
  fields: <Fields />,
  lists: <Lists />,
  evidence: <EvidenceParts />,
  over: <OverParts />,
  prose: <ProseParts />,
  canvas: (
    <Suspense fallback={<Skeleton name={designWords.loading} lines={6} />}>
      <CanvasParts />
    </Suspense>
  ),
}

// nobody's workspace: the same people and money wherever the page is looked at
const setting = (): FieldSetting => ({
  locale,
  currency: 'EUR',
  people: [
    { id: 'ana', label: designWords.ana },
    { id: 'ben', label: designWords.ben },
  ],
  day,
  says: (field, value) => valueText(field, value, id => (id === 'ana' ? designWords.ana : designWords.ben)),
  words: fieldWords,
})

/** Every part of the product in every state, on pages that pictures and axe are taken of. */
export function DesignScreen() {
  const { leaf } = useSearch({ strict: false })
  const navigate = useNavigate()
  const names = Object.keys(leaves) as (keyof typeof leaves)[]
  return (
    <FieldSettingContext value={setting()}>
      <ProseSettingContext value={proseSetting()}>
        <RecordLooks value={recordLook}>
          <ProseNames value={proseNames}>
            <div className="page design">
              <header className="page-head">
                <div>
                  <h1>{designWords.title}</h1>
                  <p className="soft">{designWords.says}</p>
                </div>
              </header>
              <Tabs
                label={designWords.leaves}
                open={names.find(name => name === leaf) ?? 'look'}
                onOpen={next => void navigate({ to: '.', search: { leaf: next }, replace: true })}
                leaves={names.map(id => ({ id, title: designWords.leaf[id], content: leaves[id] }))}
              />
            </div>
          </ProseNames>
        </RecordLooks>
      </ProseSettingContext>
    </FieldSettingContext>
  )
}
