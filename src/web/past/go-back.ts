import { useRouter } from '@tanstack/react-router'
import { pastAddress } from './past-address.ts'

/** Shows the page at hand as it was on a day. */
export function useGoBackTo(): (day: string) => void {
  const { history } = useRouter()
  return day => history.push(pastAddress(day))
}
