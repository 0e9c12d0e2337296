import { Button } from '../../ui/button.tsx'
import { Confidence, EvidenceBar, Strength } from '../../ui/confidence.tsx'
import { Gap } from '../../ui/gap.tsx'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

const levels = {
  unknown: null,
  contested: 0.5,
  leaning: 0.6,
  likely: 0.75,
  supported: 0.93,
  unlikely: 0.25,
  refuted: 0.04,
} as const
type Word = keyof typeof levels

/** How sure, by what, and what is missing. */
export function EvidenceParts() {
  return (
    <>
      <Part title={says.confidence}>
        {(Object.keys(levels) as Word[]).map(word => (
          <State key={word} name={says.words[word]}>
            <Confidence word={word} label={says.words[word]} confidence={levels[word]} name={says.confidenceName} />
          </State>
        ))}
        <State is="turned">
          <Confidence word="likely" label={says.turned} confidence={0.75} name={says.confidenceName} />
        </State>
      </Part>
      <Part title={says.evidenceBar}>
        <State name={says.sides.both}>
          <EvidenceBar against={1.2} support={2.6} most={4.2} name={says.evidenceSays(says.sides.both)} />
        </State>
        <State name={says.sides.one}>
          <EvidenceBar against={0} support={4.2} most={4.2} name={says.evidenceSays(says.sides.one)} />
        </State>
        <State name={says.sides.none}>
          <EvidenceBar against={0} support={0} most={4.2} name={says.evidenceSays(says.sides.none)} />
        </State>
        <State is="turned">
          <EvidenceBar against={1.2} support={2.6} most={4.2} name={says.evidenceSays(says.sides.both)} />
        </State>
      </Part>
      <Part title={says.strength}>
        {[1, 2, 3, 4, 5].map(step => (
          <State key={step} name={says.strengthSays(step)}>
            <Strength value={step} name={says.strengthSays(step)} />
          </State>
        ))}
      </Part>
      <Part title={says.gap} wide>
        <State is="rest">
          <Gap sort="missing" says={says.gapMissing}>
            <Button size="small">{says.gapAct}</Button>
          </Gap>
        </State>
        <State is="invalid">
          <Gap sort="wrong" says={says.gapWrong} why={says.gapWhy}>
            <Button size="small">{says.gapAct}</Button>
          </Gap>
        </State>
        <State is="long">
          <Gap sort="missing" says={says.longWord} why={says.longWord}>
            <Button size="small">{says.longWord}</Button>
          </Gap>
        </State>
        <State is="turned">
          <Gap sort="missing" says={says.turned} why={says.turned}>
            <Button size="small">{says.turned}</Button>
          </Gap>
        </State>
      </Part>
    </>
  )
}
