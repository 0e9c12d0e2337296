import Ellipsis from 'lucide-react/icons/ellipsis'
import type { Detail, FindingSeen } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Gap } from '../../ui/gap.tsx'
import { Menu } from '../../ui/menu.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { ownDay } from '../own-days.ts'
import { usePerform } from '../perform.ts'
import { Said } from '../said.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { recordWords } from '../words/record.words.ts'

/** What is missing or wrong on this record, each with the one thing that mends it. */
export function RecordFindings({ detail }: { detail: Detail }) {
  if (detail.findings.length === 0) return null
  return (
    <section className="gap-list record-findings" aria-label={recordWords.gaps}>
      {detail.findings.map(finding => (
        <FoundGap key={`${finding.rule} ${finding.says}`} finding={finding} mayWrite={detail.may.includes('update')} />
      ))}
    </section>
  )
}

/** One finding, wherever it is shown. */
export function FoundGap({ finding, mayWrite }: { finding: FindingSeen; mayWrite: boolean }) {
  const perform = usePerform()
  return (
    <Gap sort={finding.sort} says={<Said>{finding.says}</Said>} why={<Said>{finding.why}</Said>}>
      {mayWrite && (
        <>
          <Button size="small" onPress={() => perform(finding.action, finding.record)}>
            {finding.action.label}
          </Button>
          <SetAside rule={finding.rule} on={finding.record} says={finding.says} />
        </>
      )}
    </Gap>
  )
}

/** Later, or not at all: a finding set aside. */
export function SetAside({ rule, on, says }: { rule: string; on: FindingSeen['record']; says: string }) {
  const snooze = async () => {
    try {
      const until = ownDay(Date.now() + 7 * 86_400_000)
      const done = await app.contract.setAside({ rule, record: on?.id ?? null, until, reason: null })
      app.changed(done.number)
      toasts.add({ says: recordWords.snoozed })
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <Menu
      label={recordWords.setAside}
      entries={[
        { id: 'snooze', label: recordWords.snooze, act: () => void snooze() },
        { id: 'waive', label: recordWords.waive, act: () => dialogs.open({ dialog: 'waive', rule, on, says }) },
      ]}
    >
      <Button size="small" look="plain" icon aria-label={`${recordWords.setAside}: ${says}`}>
        <Ellipsis aria-hidden />
      </Button>
    </Menu>
  )
}
