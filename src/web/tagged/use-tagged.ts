import { useNavigate, useSearch } from '@tanstack/react-router'

/** Changes what the address of the tagged records asks for. */
export function useTagged(): (change: { tag?: string | undefined; team?: string | undefined }) => void {
  const asked = useSearch({ from: '/tagged' })
  const navigate = useNavigate()
  return change => void navigate({ to: '/tagged', search: { ...asked, ...change } })
}
