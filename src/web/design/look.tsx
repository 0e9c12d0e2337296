import { designWords } from '../words/design.words.ts'

const grounds = [
  'ground',
  'surface',
  'sunken',
  'hover',
  'pressed',
  'chip',
  'raised',
  'map-rose',
  'map-blue',
  'map-violet',
]
const inks = ['ink', 'ink-soft', 'ink-faint', 'line', 'line-strong', 'focus']
const tones = ['blue', 'rose', 'violet', 'good', 'care', 'bad']
const types = ['display', 'title', 'lead', 'body', 'small', 'tiny']
const letters = 'Aa'

/** The tokens: colour, type, space, radius, shadow, motion. */
export function Look() {
  return (
    <>
      <section className="design-part">
        <h2>{designWords.colours}</h2>
        <p className="soft">{designWords.coloursWords}</p>
        <div className="design-swatches">
          {grounds.map(name => (
            <Swatch key={name} name={name} ground={name} ink="ink" />
          ))}
        </div>
      </section>
      <section className="design-part">
        <h2>{designWords.inks}</h2>
        <div className="design-swatches">
          {inks.slice(0, 3).map(name => (
            <Swatch key={name} name={name} ground="surface" ink={name} />
          ))}
          {inks.slice(3).map(name => (
            <Swatch key={name} name={name} ground={name} />
          ))}
        </div>
      </section>
      <section className="design-part">
        <h2>{designWords.tones}</h2>
        <div className="design-swatches">
          {tones.flatMap(tone => [
            <Swatch key={tone} name={tone} ground={tone} />,
            <Swatch
              key={`${tone}-soft`}
              name={`${tone}-ink · ${tone}-soft`}
              ground={`${tone}-soft`}
              ink={`${tone}-ink`}
            />,
          ])}
        </div>
      </section>
      <section className="design-part">
        <h2>{designWords.type}</h2>
        <div className="design-type">
          {types.map(size => (
            <p key={size} style={{ fontSize: `var(--type-${size})` }}>
              {designWords.typeSample} <span className="quiet small">{size}</span>
            </p>
          ))}
        </div>
      </section>
      <section className="design-part">
        <h2>{designWords.space}</h2>
        <div className="design-swatches">
          {['small', '', 'large', 'round'].map(size => (
            <span key={size} className="design-swatch">
              <span style={{ borderRadius: `var(--radius${size && `-${size}`})`, background: 'var(--surface)' }} />
              {`radius${size && `-${size}`}`}
            </span>
          ))}
          {['low', 'high'].map(depth => (
            <span key={depth} className="design-swatch">
              <span style={{ boxShadow: `var(--shadow-${depth})`, background: 'var(--surface)' }} />
              {`shadow-${depth}`}
            </span>
          ))}
        </div>
        <div className="design-row">
          {[1, 2, 3, 4, 5, 6, 7, 8].map(step => (
            <span
              key={step}
              style={{
                inlineSize: `var(--space-${step})`,
                blockSize: `var(--space-${step})`,
                background: 'var(--blue-line)',
              }}
            />
          ))}
        </div>
      </section>
      <section className="design-part">
        <h2>{designWords.motion}</h2>
        <p className="soft">{designWords.motionWords}</p>
        <div className="design-bars">
          <div className="design-bar" />
          <div className="design-bar" data-calm />
        </div>
      </section>
    </>
  )
}

function Swatch({ name, ground, ink }: { name: string; ground: string; ink?: string }) {
  return (
    <span className="design-swatch">
      <span style={{ background: `var(--${ground})`, ...(ink ? { color: `var(--${ink})` } : {}) }}>
        {ink && letters}
      </span>
      {name}
    </span>
  )
}
