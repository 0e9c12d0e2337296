import { Component, type ReactNode, useEffect } from 'react'
import { toasts } from '../app.ts'
import { shellWords } from '../words/shell.words.ts'
import { isUnfetched } from './unfetched.ts'
import { useBack } from './use-back.ts'

/** What opens over a page, which stays as it is where that cannot be fetched; the address opens it once it can. */
export class OnceFetched extends Component<{ children: ReactNode }, { problem: Error | null }> {
  override state = { problem: null }

  static getDerivedStateFromError(problem: Error) {
    return { problem }
  }

  override render() {
    const problem: Error | null = this.state.problem
    if (!problem) return this.props.children
    if (isUnfetched(problem)) return <Waiting />
    throw problem
  }
}

function Waiting() {
  useBack(() => location.reload())
  useEffect(() => {
    toasts.add({ says: shellWords.awayOver, tone: 'bad' })
  }, [])
  return null
}
