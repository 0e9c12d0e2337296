import Download from 'lucide-react/icons/download'
import { buttonClass } from '../../ui/button.tsx'
import { settingsWords } from '../words/settings.words.ts'

/** Everything as files that other programs read. */
export function ExportSettings() {
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.exportHelp}</p>
      <ul className="settings-formats">
        {(['json', 'csv', 'markdown'] as const).map(format => (
          <li key={format}>
            <span className="settings-format">
              <span>{settingsWords.formats[format][0]}</span>
              <span className="small soft">{settingsWords.formats[format][1]}</span>
            </span>
            <a
              className={buttonClass({ icon: true })}
              aria-label={settingsWords.formats[format][0]}
              href={`/api/v1/exports?format=${format}${format === 'json' ? '&history=yes&attachments=yes' : ''}`}
              download
            >
              <Download aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
