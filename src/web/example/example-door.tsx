import './example.css'
import Compass from 'lucide-react/icons/compass'
import { Button } from '../../ui/button.tsx'
import { useAnswer } from '../use-answer.ts'
import { exampleWords } from '../words/example.words.ts'
import { useExample } from './example-moves.ts'

/** The third door of the first page: a whole made-up workspace to look around in. */
export function ExampleDoor() {
  const { data } = useAnswer('examples', {})
  const mayLoad = useAnswer('me', {}).data?.scopes.includes('admin') ?? false
  const { busy, move } = useExample()
  const [first, ...others] = data?.items ?? []
  return (
    <section className="door" aria-labelledby="door-example">
      <h2 id="door-example">
        <Compass aria-hidden size={18} />
        {exampleWords.door}
      </h2>
      {data && !first && <p className="small soft">{exampleWords.none}</p>}
      {first && (
        <>
          <p className="small soft">{exampleWords.doorSays(first.title)}</p>
          <ul className="door-facts small">
            <li>{exampleWords.doorHolds(first.holds)}</li>
            <li>{exampleWords.doorStops(first.stops.length)}</li>
            <li>{exampleWords.doorAway}</li>
          </ul>
          {others.map(other => (
            <Button
              key={other.name}
              look="plain"
              size="small"
              isPending={busy === other.name}
              notNow={!mayLoad ? exampleWords.notAllowed : busy !== null && exampleWords.opening}
              onPress={() => void move(other.name, 'loadExample')}
            >
              {exampleWords.other(other.title)}
            </Button>
          ))}
          {!mayLoad && <p className="small quiet">{exampleWords.notAllowed}</p>}
          <Button
            look="first"
            isPending={busy === first.name}
            notNow={!mayLoad ? exampleWords.notAllowed : busy !== null && exampleWords.opening}
            onPress={() => void move(first.name, 'loadExample')}
          >
            {busy ? exampleWords.opening : exampleWords.open(first.title)}
          </Button>
        </>
      )}
    </section>
  )
}
