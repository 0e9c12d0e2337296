import { postgresSkipped } from '../../test/postgres.ts'
import { territory } from '../areas/map.ts'
import { examples } from '../examples/all.ts'
import { askCases } from './ask.cases.ts'
import { canvasCases } from './canvas.cases.ts'
import { canvasSinceCases } from './canvas-since.cases.ts'
import { changeCases } from './change.cases.ts'
import { eraseCases } from './erase.cases.ts'
import { exampleCases } from './example.cases.ts'
import { handOverCases } from './hand-over.cases.ts'
import { hiddenCases } from './hidden.cases.ts'
import { houseCases } from './house.cases.ts'
import { linkCases } from './link.cases.ts'
import { mapCases } from './map.cases.ts'
import { meetingCases } from './meeting.cases.ts'
import { mentionCases } from './mention.cases.ts'
import { mergeCases } from './merge.cases.ts'
import { oddInputCases } from './odd-input.cases.ts'
import { pastCases } from './past.cases.ts'
import { pastDaysCases } from './past-days.cases.ts'
import { proposedCases } from './proposed.cases.ts'
import { readingCases } from './readings.cases.ts'
import { replayCases } from './replay.cases.ts'
import { roadmapCases } from './roadmap.cases.ts'
import { seeCases } from './see.cases.ts'
import { shareCases } from './sharing/share.cases.ts'
import { shownCases } from './sharing/shown.cases.ts'
import { shownCanvasCases } from './sharing/shown-canvas.cases.ts'
import { followCases } from './talk/follow.cases.ts'
import { inboxCases } from './talk/inbox.cases.ts'
import { talkCases } from './talk/talk.cases.ts'
import { timeCases } from './time.cases.ts'
import { undoCases } from './undo.cases.ts'
import { undoPastCases } from './undo-past.cases.ts'
import { viewCases } from './view.cases.ts'

askCases('postgres', postgresSkipped, territory())
houseCases('postgres', postgresSkipped, territory())
readingCases('postgres', postgresSkipped, territory())
pastCases('postgres', postgresSkipped, territory())
handOverCases('postgres', postgresSkipped, territory())
mergeCases('postgres', postgresSkipped, territory())
pastDaysCases('postgres', postgresSkipped, territory())
canvasCases('postgres', postgresSkipped, territory())
canvasSinceCases('postgres', postgresSkipped, territory())
roadmapCases('postgres', postgresSkipped, territory())
proposedCases('postgres', postgresSkipped, territory())
shareCases('postgres', postgresSkipped, territory())
shownCases('postgres', postgresSkipped, territory())
shownCanvasCases('postgres', postgresSkipped, territory())
exampleCases('postgres', postgresSkipped, territory(), examples)
mapCases('postgres', postgresSkipped, territory(), examples)
changeCases('postgres', postgresSkipped)
undoCases('postgres', postgresSkipped)
seeCases('postgres', postgresSkipped)
timeCases('postgres', postgresSkipped)
replayCases('postgres', postgresSkipped)
linkCases('postgres', postgresSkipped)
eraseCases('postgres', postgresSkipped)
undoPastCases('postgres', postgresSkipped)
hiddenCases('postgres', postgresSkipped)
meetingCases('postgres', postgresSkipped)
mentionCases('postgres', postgresSkipped)
oddInputCases('postgres', postgresSkipped)
viewCases('postgres', postgresSkipped)
talkCases('postgres', postgresSkipped)
followCases('postgres', postgresSkipped)
inboxCases('postgres', postgresSkipped, territory())
