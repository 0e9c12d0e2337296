import './segmented.css'

interface Props {
  label: string
  /** Where each leads, what it is called, and whether one is there. */
  links: readonly { address: string; says: string; isHere: boolean }[]
}

/** A few ways of which one holds, each with an address of its own. */
export function SegmentLinks({ label, links }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="segmented">
        {links.map(({ address, says, isHere }) => (
          <li key={address}>
            <a
              className="segment"
              href={address}
              aria-current={isHere ? 'page' : undefined}
              data-selected={isHere || undefined}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
