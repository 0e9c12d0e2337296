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

askCases('sqlite', false, territory())
houseCases('sqlite', false, territory())
readingCases('sqlite', false, territory())
pastCases('sqlite', false, territory())
handOverCases('sqlite', false, territory())
mergeCases('sqlite', false, territory())
pastDaysCases('sqlite', false, territory())
canvasCases('sqlite', false, territory())
canvasSinceCases('sqlite', false, territory())
roadmapCases('sqlite', false, territory())
proposedCases('sqlite', false, territory())
shareCases('sqlite', false, territory())
shownCases('sqlite', false, territory())
shownCanvasCases('sqlite', false, territory())
exampleCases('sqlite', false, territory(), examples)
mapCases('sqlite', false, territory(), examples)
changeCases('sqlite', false)
undoCases('sqlite', false)
seeCases('sqlite', false)
timeCases('sqlite', false)
replayCases('sqlite', false)
linkCases('sqlite', false)
eraseCases('sqlite', false)
undoPastCases('sqlite', false)
hiddenCases('sqlite', false)
meetingCases('sqlite', false)
mentionCases('sqlite', false)
oddInputCases('sqlite', false)
viewCases('sqlite', false)
talkCases('sqlite', false)
followCases('sqlite', false)
inboxCases('sqlite', false, territory())
