import type { ImportEdit } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { bytes } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { importWords } from '../words/import.words.ts'

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'windows-1251',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
]

/** How the file was read, and as what; each may be corrected. */
export function PlanFile({ plan, onEdit }: { plan: ImportPlan; onEdit: (edit: ImportEdit) => void }) {
  const territory = useTerritory()
  const { file, mapping } = plan
  const isTable = file.format === 'csv'
  const known = encodings.includes(file.encoding) ? encodings : [file.encoding, ...encodings]
  return (
    <section aria-labelledby="file">
      <h2 id="file">{importWords.file}</h2>
      <div className="plan-file">
        <Select
          label={importWords.readAs}
          options={plan.intakes.map(intake => ({ id: intake.name, label: intake.title }))}
          value={mapping.intake}
          onChange={intake => intake && onEdit({ intake })}
          placeholder=""
        />
        <Select
          label={importWords.becomes}
          options={[...territory.kinds.values()]
            .filter(kind => kind.made !== 'machine' || kind.bulk)
            .map(kind => ({ id: kind.word, label: kind.title }))}
          value={mapping.kind}
          onChange={kind => kind && onEdit({ kind })}
          placeholder=""
        />
        {file.parts && file.part && (
          <Select
            label={importWords.part}
            options={file.parts.map(id => ({ id, label: id }))}
            value={file.part}
            onChange={part => part && onEdit({ file: { part } })}
            placeholder=""
          />
        )}
        {isTable && (
          <Select
            label={importWords.separator}
            options={Object.entries(importWords.separators).map(([id, label]) => ({ id, label }))}
            value={file.separator}
            onChange={separator => separator && onEdit({ file: { separator } })}
            placeholder=""
          />
        )}
        <Select
          label={importWords.encoding}
          options={known.map(id => ({ id, label: id.toUpperCase() }))}
          value={file.encoding}
          onChange={encoding => encoding && onEdit({ file: { encoding } })}
          placeholder=""
          help={importWords.encodingIs[file.encodingIs]}
        />
        {isTable && (
          <Select
            label={importWords.header}
            options={Object.entries(importWords.headerIs).map(([id, label]) => ({ id, label }))}
            value={file.header ? 'yes' : 'no'}
            onChange={header => onEdit({ file: { header: header === 'yes' } })}
            placeholder=""
          />
        )}
      </div>
      {plan.choices.length > 0 && (
        <div className="plan-choices">
          {plan.choices.map(choice => (
            <Switch
              key={choice.name}
              isSelected={choice.on}
              onChange={on => onEdit({ choices: { [choice.name]: on } })}
            >
              {importWords.choiceRows(choice.title, choice.rows)}
            </Switch>
          ))}
        </div>
      )}
      <p className="small quiet">
        {[
          file.format.toUpperCase(),
          bytes(file.bytes),
          file.raggedRows > 0 && importWords.ragged(file.raggedRows),
          file.mendedCells > 0 && importWords.mended(file.mendedCells),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  )
}
