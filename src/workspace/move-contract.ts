import type { Contract } from '../model/contract.ts'
import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'
import type { Workspaces } from './open.ts'

type Moving = Pick<
  Contract,
  'importFile' | 'readImport' | 'listImports' | 'mapImport' | 'commitImport' | 'undoImport' | 'exportFile'
>

/** Bringing things in and taking them out. */
export function moveContract(_asking: Asking, _workspaces: Workspaces): Moving {
  const later = async (): Promise<never> => {
    throw new Problem('unavailable', 'Imports and exports are being built.')
  }
  return {
    importFile: later,
    readImport: later,
    listImports: later,
    mapImport: later,
    commitImport: later,
    undoImport: later,
    exportFile: later,
  }
}
