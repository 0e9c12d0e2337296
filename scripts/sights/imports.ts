// The plan of an import and what became of it, for a tracker’s file and for a survey.
import { surveyFile, trackerFile } from '../../test/web/tracker-file.ts'
import type { Camera } from '../camera.ts'
import { isWanted, shoot } from './shoot.ts'

const files = { import: trackerFile, 'import-survey': surveyFile } as const

/** Takes the pictures of what imports say before and after, and of the list of them. */
export async function shootImports(camera: Camera): Promise<void> {
  const { contract } = camera.app
  for (const [name, file] of Object.entries(files)) {
    if (!['plan', 'report', 'undone'].some(one => isWanted({ name: `${name}-${one}` }))) continue
    const given = file()
    const { id } = await contract.importFile({ name: given.name, bytes: new Uint8Array(given.buffer) })
    const address = `/import/${id}`
    await shoot(camera, camera, [{ name: `${name}-plan`, address }])
    await contract.commitImport({ id, wait: true })
    await shoot(camera, camera, [{ name: `${name}-report`, address }])
    await contract.undoImport({ id })
    await shoot(camera, camera, [{ name: `${name}-undone`, address }])
  }
}
