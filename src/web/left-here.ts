import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

const left = new Map<string, unknown>()
const most = 200

/** State that belongs to the step of one's way it came about at: who goes back finds it as it was left. */
export function useLeft<T>(name: string, first: T): [T, (next: T | ((was: T) => T)) => void] {
  const step = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const [value, set] = useState<T>(() => (left.get(`${step} ${name}`) as T | undefined) ?? first)
  useEffect(() => {
    left.delete(`${step} ${name}`)
    left.set(`${step} ${name}`, value)
    if (left.size > most) left.delete(left.keys().next().value!)
  }, [step, name, value])
  return [value, set]
}
