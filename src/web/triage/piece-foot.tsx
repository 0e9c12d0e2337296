import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { triageWords } from '../words/triage.words.ts'

/** Everything one can do with the piece at hand, each with its key. */
export function PieceFoot({
  mayWrite,
  acts,
  moves,
  marked,
}: {
  mayWrite: boolean
  acts: Readonly<Record<'need' | 'other' | 'merge' | 'heard' | 'spam', () => void>>
  moves: Readonly<Record<'highlight' | 'skip' | 'back' | 'on', () => void>>
  marked: boolean
}) {
  const act = (name: keyof typeof acts, key: string, look: 'first' | 'second' | 'plain' = 'second') => (
    <Button look={look} notNow={!mayWrite && triageWords.readOnly} onPress={acts[name]}>
      {triageWords[name]}
      <KeyHint keys={[key]} />
    </Button>
  )
  return (
    <div className="piece-foot" role="toolbar" aria-label={triageWords.doIt}>
      {act('need', 'N', 'first')}
      {act('heard', 'E')}
      <Button onPress={moves.skip}>
        {triageWords.skip}
        <KeyHint keys={['S']} />
      </Button>
      {act('merge', 'M')}
      {act('other', 'O')}
      <Button onPress={moves.highlight} aria-pressed={marked}>
        {triageWords.highlight}
        <KeyHint keys={['H']} />
      </Button>
      {act('spam', 'X', 'plain')}
      <span className="piece-ways">
        <Button look="plain" onPress={moves.back}>
          {triageWords.back}
          <KeyHint keys={['←']} />
        </Button>
        <Button look="plain" onPress={moves.on}>
          {triageWords.on}
          <KeyHint keys={['→']} />
        </Button>
      </span>
    </div>
  )
}
