import '../../ui/field.css'
import '../shared/shared.css'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { joinWords } from '../words/join.words.ts'
import { goToWorkspace } from './auth.ts'

/** Asks which of several workspaces one wants to be in; asked once in a browser. */
export function ChooseWorkspace() {
  const [all, setAll] = useState<readonly { slug: string; name: string }[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    void fetch('/auth/state')
      .then(answer => answer.json() as Promise<{ workspaces: { slug: string; name: string }[] }>)
      .then(
        ({ workspaces }) => setAll(workspaces),
        () => setRefused(joinWords.failed),
      )
  }, [])
  return (
    <div className="shared shared-alone">
      <main className="shared-card">
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1>{joinWords.choose}</h1>
        <p className="soft">{joinWords.chooseWords}</p>
        <ul className="shared-form">
          {all.map(({ slug, name }) => (
            <li key={slug}>
              <Button size="large" onPress={() => void goToWorkspace(slug).then(setRefused)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
        {refused && (
          <p className="field-problem" role="alert">
            {refused}
          </p>
        )}
      </main>
    </div>
  )
}
