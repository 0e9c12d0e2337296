import { buttonClass } from '../../ui/button.tsx'
import { settingsWords } from '../words/settings.words.ts'

/** Everything as files that other programs read. */
export function ExportSettings() {
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.exportHelp}</p>
      <div className="settings-row">
        {(['json', 'csv', 'markdown'] as const).map(format => (
          <a
            key={format}
            className={buttonClass()}
            href={`/api/v1/exports?format=${format}${format === 'json' ? '&history=yes&attachments=yes' : ''}`}
            download
          >
            {settingsWords.formats[format]}
          </a>
        ))}
      </div>
    </div>
  )
}
