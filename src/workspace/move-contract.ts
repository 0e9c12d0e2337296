import type { Contract } from '../model/contract.ts'
import { exportFile } from './export/export-file.ts'
import type { Asking } from './ground.ts'
import { commitImport, importFile, listImports, mapImport, readImport, undoImport } from './import/imports.ts'
import type { Workspaces } from './open.ts'

type Moving = Pick<
  Contract,
  'importFile' | 'readImport' | 'listImports' | 'mapImport' | 'commitImport' | 'undoImport' | 'exportFile'
>

/** Bringing things in and taking them out. */
export function moveContract(asking: Asking, workspaces: Workspaces): Moving {
  const ground = { files: workspaces.files, reader: workspaces.reader }
  return {
    importFile: given => importFile(asking, ground, given),
    readImport: ({ id }) => readImport(asking, id),
    listImports: () => listImports(asking),
    mapImport: ({ id, mapping }) => mapImport(asking, ground, id, mapping),
    commitImport: ({ id, wait }) => commitImport(asking, ground, id, wait === true),
    undoImport: ({ id }) => undoImport(asking, id),
    exportFile: asked => exportFile(asking, workspaces.files, asked),
  }
}
