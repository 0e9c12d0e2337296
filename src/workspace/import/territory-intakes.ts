import type { Territory } from '../../model/assemble.ts'
import { genericIntake } from '../../model/importing/generic-intake.ts'
import type { Intakes } from '../../model/importing/opened-file.ts'
import { ownCsvIntake } from '../../model/importing/own-csv-intake.ts'
import { ownJsonIntake } from '../../model/importing/own-json-intake.ts'

/** The intakes of all areas, with the one that takes any table at the end. */
export const intakesOf = ({ areas, kinds }: Territory): Intakes => ({
  intakes: [ownJsonIntake, ownCsvIntake, ...areas.flatMap(area => area.intakes), genericIntake],
  kinds,
})
