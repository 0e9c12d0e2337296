import { usePersonName } from '../record/field-page.tsx'
import { useAnswer } from '../use-answer.ts'

/** Who said something: what is only on its way to the server was said by whoever looks. */
export function useSpeaker(): { me: string | undefined; idOf(by: string): string; nameOf(by: string): string } {
  const personName = usePersonName()
  const me = useAnswer('me', {}).data?.member.id
  const idOf = (by: string) => (by === '' ? (me ?? '') : by)
  return { me, idOf, nameOf: by => personName(idOf(by)) }
}
