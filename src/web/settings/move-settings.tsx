import { number } from '../../model/field.ts'
import { moveScore } from '../../model/move-score.ts'
import { defaultSettings } from '../../model/settings.ts'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { decimal } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { Usual } from './evidence-settings.tsx'
import { saveSettings } from './save-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

const { moves: words } = settingsWords
const weight = number({ label: words.title, min: 0, max: 1000 })
const names = ['now', 'next', 'later', 'none', 'fixed', 'goal'] as const
const usual = defaultSettings.stakes

/** What weighs how much when the next moves are chosen. */
export function MoveSettings() {
  const stakes = useAnswer('settings', {}).data?.stakes
  if (!stakes) return <Skeleton name={shellWords.loading} />
  const score = (stake: number) => decimal(moveScore({ stake, dueInDays: 20, standingDays: 0, effort: 2 }))
  return (
    <SettingsFields>
      <p className="settings-effect" role="status">
        {words.effect({
          now: score(stakes.now),
          later: score(stakes.later),
          fixed: score(stakes.fixed),
          goal: score(stakes.now * stakes.goal),
        })}
      </p>
      <section aria-labelledby="stakes">
        <h2 id="stakes">{words.title}</h2>
        <p className="small soft">{words.help}</p>
        <div className="settings-numbers settings-stakes">
          {names.map(name => (
            <FieldEditor
              key={name}
              field={weight}
              label={words.stakes[name]}
              help={words.stakeHelp[name]}
              value={stakes[name]}
              onChange={value =>
                typeof value === 'number' && void saveSettings({ stakes: { ...stakes, [name]: value } })
              }
            />
          ))}
        </div>
        <Usual is={names.every(name => stakes[name] === usual[name])} says={names.map(name => usual[name]).join(' · ')}>
          {() => void saveSettings({ stakes: usual })}
        </Usual>
      </section>
    </SettingsFields>
  )
}
