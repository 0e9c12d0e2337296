import { AreaStanceEditor } from '../area/area-stance.tsx'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { SettingsFields } from './settings-fields.tsx'

/** Whose each of the twelve areas is; one that is not now raises no gaps. */
export function AreaSettings() {
  const areas = useAnswer('map', {}).data?.areas ?? []
  return (
    <SettingsFields>
      <p className="small soft">{settingsWords.areasHelp}</p>
      <ul className="settings-areas">
        {areas.map(area => (
          <li key={area.id} data-tone={area.colour}>
            <span className="nav-dot" aria-hidden />
            <a className="inline-link" href={`/area/${area.id}`}>
              {area.title}
            </a>
            <AreaStanceEditor area={area} />
          </li>
        ))}
      </ul>
    </SettingsFields>
  )
}
