import { useAnswer } from './use-answer.ts'

/** Whether who looks at this page may write; `before` stands until it is known. */
export const useMayWrite = (before = false): boolean => useAnswer('me', {}).data?.scopes.includes('write') ?? before
