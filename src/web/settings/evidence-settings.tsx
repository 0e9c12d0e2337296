import { confidence, type EvidenceItem } from '../../model/evidence.ts'
import { number } from '../../model/field.ts'
import { defaultSettings, type EvidenceConstants } from '../../model/settings.ts'
import { Button } from '../../ui/button.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { decimal, percent } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { saveSettings } from './save-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

const { evidence: words } = settingsWords
const amount = number({ label: words.weight, min: 0, max: 1000 })
const days = number({ label: words.halfLife, min: 1, max: 100_000, whole: true })
const strengths = [1, 2, 3, 4, 5] as const
const sorts = ['attitude', 'behaviour', 'technical'] as const
const usual = defaultSettings.evidence

/** How evidence turns into confidence: every number that counts, what it does in a sentence, and the way back. */
export function EvidenceSettings() {
  const rule = useAnswer('settings', {}).data?.evidence
  if (!rule) return <Skeleton name={shellWords.loading} />
  const save = (evidence: EvidenceConstants) => void saveSettings({ evidence })
  const five = (name: 'weights' | 'ceilings') =>
    strengths.map(strength => (
      <FieldEditor
        key={strength}
        field={amount}
        label={words.strength(strength)}
        value={rule[name][strength - 1]}
        onChange={value => {
          if (typeof value !== 'number') return
          const next = rule[name].map((one, place) => (place === strength - 1 ? value : one))
          save({ ...rule, [name]: next })
        }}
      />
    ))
  return (
    <SettingsFields>
      <p className="settings-effect" role="status">
        {effectOf(rule)}
      </p>
      <section aria-labelledby="weights">
        <h2 id="weights">{words.weights}</h2>
        <p className="small soft">{words.weightsHelp}</p>
        <div className="settings-numbers">{five('weights')}</div>
        <Usual is={same(rule.weights, usual.weights)} says={usual.weights.map(decimal).join(' · ')}>
          {() => save({ ...rule, weights: usual.weights })}
        </Usual>
      </section>
      <section aria-labelledby="ceilings">
        <h2 id="ceilings">{words.ceilings}</h2>
        <p className="small soft">{words.ceilingsHelp}</p>
        <div className="settings-numbers">{five('ceilings')}</div>
        <Usual is={same(rule.ceilings, usual.ceilings)} says={usual.ceilings.map(decimal).join(' · ')}>
          {() => save({ ...rule, ceilings: usual.ceilings })}
        </Usual>
      </section>
      <section aria-labelledby="half-life">
        <h2 id="half-life">{words.halfLife}</h2>
        <p className="small soft">{words.halfLifeHelp}</p>
        <div className="settings-numbers">
          {sorts.map(sort => (
            <FieldEditor
              key={sort}
              field={days}
              label={words.sorts[sort]}
              value={rule.halfLife[sort]}
              onChange={value =>
                typeof value === 'number' && save({ ...rule, halfLife: { ...rule.halfLife, [sort]: value } })
              }
            />
          ))}
        </div>
        <Usual
          is={sorts.every(sort => rule.halfLife[sort] === usual.halfLife[sort])}
          says={sorts.map(sort => usual.halfLife[sort]).join(' · ')}
        >
          {() => save({ ...rule, halfLife: usual.halfLife })}
        </Usual>
      </section>
    </SettingsFields>
  )
}

/** Says what is usual, and offers it where something else is set. */
export function Usual({ is, says, children }: { is: boolean; says: string; children: () => void }) {
  return (
    <p className="small quiet settings-usual">
      {settingsWords.usually(says)}
      {!is && (
        <Button size="small" look="plain" onPress={children}>
          {settingsWords.reset}
        </Button>
      )}
    </p>
  )
}

const same = (one: readonly number[], other: readonly number[]) => one.every((value, place) => value === other[place])

/** What the rule makes of three plain cases. */
function effectOf({ weights, ceilings, halfLife }: EvidenceConstants): string {
  const sure = (strength: EvidenceItem['strength'], count: number, ageDays = 0): string => {
    const items = Array.from(
      { length: count },
      (_, at): EvidenceItem => ({
        source: String(at),
        side: 'for',
        strength,
        ageDays,
        halfLifeDays: strength === 5 ? halfLife.behaviour : halfLife.attitude,
      }),
    )
    return percent(confidence({ start: 0.5, items }, { weights, ceilings, repeat: 0.5 }).confidence ?? 0.5)
  }
  return words.effect({ use: sure(5, 1), told: sure(2, 1), wishes: sure(1, 50), old: sure(5, 1, 365) })
}
