import { type AutoFollow, autoFollows, type TellingSort, tellingSorts } from '../../model/inbox.ts'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { app } from '../app.ts'
import { refused } from '../change.ts'
import { useAnswer } from '../use-answer.ts'
import { inboxWords } from '../words/inbox.words.ts'

type Choice = Exclude<TellingSort, 'many'>
const choices = tellingSorts.filter((sort): sort is Choice => sort !== 'many')

/** What reaches one's own inbox, and what one follows without asking for it. */
export function InboxSettings() {
  const { data } = useAnswer('inboxWants', {})
  if (!data) return null
  const change = async (set: { auto?: AutoFollow; off?: TellingSort[] }) => {
    try {
      await app.contract.changeInboxWants(set)
      await app.watch('inboxWants', {}).again()
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <div className="settings">
      <div className="settings-few">
        <Select
          label={inboxWords.auto}
          help={inboxWords.autoHelp}
          options={autoFollows.map(id => ({ id, label: inboxWords.autos[id] }))}
          value={data.auto}
          onChange={next => void change({ auto: autoFollows.find((one): one is AutoFollow => one === next) ?? 'all' })}
          placeholder=""
        />
      </div>
      <h2>{inboxWords.reaches}</h2>
      <ul className="settings-switches">
        {choices.map(sort => (
          <li key={sort}>
            <Switch
              isSelected={!data.off.includes(sort)}
              onChange={isOn => void change({ off: isOn ? data.off.filter(one => one !== sort) : [...data.off, sort] })}
            >
              {inboxWords.wants[sort]}
            </Switch>
          </li>
        ))}
      </ul>
    </div>
  )
}
