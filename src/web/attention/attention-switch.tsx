import { useLayoutEffect, useRef } from 'react'
import { showSideways } from '../../ui/show-sideways.ts'
import { attentionWords } from '../words/attention.words.ts'
import { type Stretch, stretches } from './heat.ts'

/** What the map shows: gaps, or where one's own attention went of late; each is an address. */
export function AttentionSwitch({ weeks }: { weeks: Stretch | undefined }) {
  const line = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stretch is why it is done again
  useLayoutEffect(() => showSideways(line.current, line.current?.querySelector('[aria-current]')), [weeks])
  return (
    <nav ref={line} className="map-switch" aria-label={attentionWords.shows}>
      <a href="/" aria-current={weeks === undefined ? 'page' : undefined}>
        {attentionWords.gaps}
      </a>
      {weeks === undefined ? (
        <a href="/?attention=4">{attentionWords.mine}</a>
      ) : (
        <>
          {stretches.map(one => (
            <a key={one} href={`/?attention=${one}`} aria-current={one === weeks ? 'page' : undefined}>
              {attentionWords.mineIn(one)}
            </a>
          ))}
          <a href={`/attention?weeks=${weeks}`}>{attentionWords.asList}</a>
        </>
      )}
    </nav>
  )
}
