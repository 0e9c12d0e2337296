import type { Territory } from '../../model/assemble.ts'
import { genericIntake } from '../../model/importing/generic-intake.ts'
import type { Intakes } from '../../model/importing/opened-file.ts'

/** The intakes of all areas, with the one that takes any table at the end. */
export const intakesOf = ({ areas, kinds }: Territory): Intakes => ({
  intakes: [...areas.flatMap(area => area.intakes), genericIntake],
  kinds,
})
