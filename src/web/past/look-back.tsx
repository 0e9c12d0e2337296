import { useRouter } from '@tanstack/react-router'
import History from 'lucide-react/icons/history'
import { dayAfter } from '../../model/day.ts'
import { Button } from '../../ui/button.tsx'
import { pastKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { pastWords } from '../words/past.words.ts'
import { pastAddress } from './past-address.ts'

/** The way from now into the past: yesterday first, and from there by a slider or by keys. */
export function LookBack() {
  const { history } = useRouter()
  const back = (days: number) => () => history.push(pastAddress(dayAfter(new Date().toISOString(), -days)))
  useKeys(pastKeys, { before: back(1), weekBefore: back(7) })
  return (
    <Button look="plain" size="small" aria-label={pastWords.lookBack} onPress={back(1)}>
      <History aria-hidden />
      <span>{pastWords.lookBack}</span>
    </Button>
  )
}
