import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { use } from 'react'
import { ProseNames } from '../prose-names.ts'
import { fileOf } from './addresses.ts'
import { useProseSetting } from './prose-setting.ts'

/** A person or a record in the text that is being written, as they are called now. */
export function NamedView({ node }: NodeViewProps) {
  const names = use(ProseNames)
  const of = node.attrs.of === 'member' ? 'member' : 'record'
  const label = String(node.attrs.label)
  return (
    <NodeViewWrapper as="span" className="prose-named">
      {names ? names({ of, id: String(node.attrs.id), label }) : label}
    </NodeViewWrapper>
  )
}

/** A picture in the text that is being written; one from elsewhere is named and not loaded. */
export function PictureView({ node }: NodeViewProps) {
  const setting = useProseSetting()
  const [address, alt] = [String(node.attrs.src ?? ''), String(node.attrs.alt ?? '')]
  const file = fileOf(address)
  return (
    <NodeViewWrapper as="span" className="prose-picture">
      {file && setting ? (
        <img src={setting.fileAddress(file)} alt={alt} draggable={false} />
      ) : (
        <span className="inline-link">{alt || address}</span>
      )}
    </NodeViewWrapper>
  )
}
