import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import { Avatar, People, Person } from '../../ui/avatar.tsx'
import { Because, Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { RemovableTag, Tag, type Tone } from '../../ui/tag.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { Hint } from '../../ui/tooltip.tsx'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

const looks = ['first', 'second', 'plain', 'danger'] as const
const tones: readonly Tone[] = ['plain', 'blue', 'rose', 'violet', 'good', 'care', 'bad']
const untouched = () => {}

/** What is pressed and written in. */
export function Controls() {
  const names = [says.ana, says.ben, says.cleo, says.dan, says.eve]
  return (
    <>
      <Part title={says.button}>
        {looks.map(look => (
          <State key={look} name={says.looks[look]}>
            <Button look={look}>{says.save}</Button>
          </State>
        ))}
        {(['hover', 'focus', 'pressed'] as const).map(is => (
          <State key={is} is={is}>
            <Button>{says.save}</Button>
          </State>
        ))}
        <State is="disabled" opens="reason">
          <Button notNow={says.saveBecause}>{says.save}</Button>
        </State>
        <State is="because">
          <Button look="first" notNow={says.saveBecause}>
            {says.save}
          </Button>
          <Because>{says.saveBecause}</Because>
        </State>
        <State is="busy">
          <Button look="first" isPending>
            {says.save}
          </Button>
        </State>
        <State is="small">
          <Button size="small">{says.save}</Button>
        </State>
        <State is="large">
          <Button look="first" size="large">
            <Plus aria-hidden />
            {says.save}
          </Button>
        </State>
        <State is="icon">
          <Button look="plain" icon aria-label={says.more}>
            <Ellipsis aria-hidden />
          </Button>
        </State>
        <State is="long">
          <Button>{says.longWord}</Button>
        </State>
        <State is="turned">
          <Button>
            <Plus aria-hidden />
            {says.turned}
          </Button>
        </State>
      </Part>
      <Part title={says.text}>
        <State is="empty">
          <TextField label={says.textLabel} placeholder={says.textHint} />
        </State>
        <State is="help">
          <TextField label={says.textLabel} defaultValue={says.shortRecord} help={says.textHelp} />
        </State>
        {(['hover', 'focus'] as const).map(is => (
          <State key={is} is={is}>
            <TextField label={says.textLabel} defaultValue={says.shortRecord} />
          </State>
        ))}
        <State is="invalid">
          <TextField label={says.textLabel} defaultValue={says.shortRecord} problem={says.textProblem} />
        </State>
        <State is="disabled">
          <TextField label={says.textLabel} defaultValue={says.shortRecord} notNow={says.saveBecause} />
        </State>
        <State is="long">
          <TextField label={says.longWord} defaultValue={says.longWord} />
        </State>
        <State is="turned">
          <TextField label={says.turned} defaultValue={says.turned} />
        </State>
      </Part>
      <Part title={says.area}>
        <State is="rest">
          <TextArea label={says.textLabel} defaultValue={says.record} />
        </State>
        <State is="invalid">
          <TextArea label={says.textLabel} defaultValue={says.longWord} problem={says.textProblem} />
        </State>
        <State is="disabled">
          <TextArea label={says.textLabel} defaultValue={says.record} notNow={says.saveBecause} />
        </State>
      </Part>
      <Part title={says.tag}>
        {tones.map(tone => (
          <State key={tone} name={tone}>
            <Tag tone={tone} dot={tone !== 'plain'}>
              {says.chosen}
            </Tag>
          </State>
        ))}
        <State is="rest">
          <RemovableTag remove={says.remove(says.chosen)} onRemove={untouched}>
            {says.chosen}
          </RemovableTag>
        </State>
        <State is="long">
          <RemovableTag remove={says.remove(says.longWord)} onRemove={untouched}>
            {says.longWord}
          </RemovableTag>
        </State>
      </Part>
      <Part title={says.person}>
        <State is="small">
          <Person name={says.ana} />
        </State>
        <State is="rest">
          <Avatar name={says.ben} /> <Avatar name={says.cleo} />
        </State>
        <State is="large">
          <Avatar name={says.dan} size="large" />
        </State>
        <State name={says.people(names.length)}>
          <People names={names} says={names.join(', ')} />
        </State>
        <State is="turned">
          <Person name={says.turned} />
        </State>
      </Part>
      <Part title={says.keyHint}>
        <State is="rest">
          <KeyHint keys={['G', 'M']} />
        </State>
        <State is="small">
          <KeyHint keys={['?']} />
        </State>
      </Part>
      <Part title={says.tooltip}>
        <State is="rest" opens="tooltip">
          <Hint says={says.tooltipSays}>
            <Button>{says.save}</Button>
          </Hint>
        </State>
      </Part>
    </>
  )
}
