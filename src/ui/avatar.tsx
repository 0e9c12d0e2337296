import './avatar.css'
import { initials, toneOfName } from './initials.ts'

/** A person in a small circle: their picture, or the letters their name begins with. The name stands beside it. */
export function Avatar({ name, picture, size = 'normal' }: { name: string; picture?: string; size?: Size }) {
  return (
    <span className="avatar" data-size={size} data-tone={toneOfName(name)} aria-hidden>
      {picture ? <img src={picture} alt="" /> : initials(name)}
    </span>
  )
}

type Size = 'small' | 'normal' | 'large'

/** A person, named. */
export function Person({ name, picture, size = 'small' }: { name: string; picture?: string; size?: Size }) {
  return (
    <span className="person">
      <Avatar name={name} size={size} {...(picture ? { picture } : {})} />
      <span className="person-name">{name}</span>
    </span>
  )
}

/** Several people in little room: the first few, and how many more there are. */
export function People({ names, says, most = 4 }: { names: readonly string[]; says: string; most?: number }) {
  const shown = names.length > most ? names.slice(0, most - 1) : names
  return (
    <span className="faces" role="img" aria-label={says}>
      {shown.map(name => (
        <Avatar key={name} name={name} size="small" />
      ))}
      {shown.length < names.length && (
        <span className="avatar" data-size="small" aria-hidden>
          +{names.length - shown.length}
        </span>
      )}
    </span>
  )
}
