import { climbOf } from '../../src/model/canvas.ts'
import { browserSkipped } from '../chromium.ts'
import { canvasesBy, quadrantStage, treeStage } from './canvas-stages.ts'
import { walkCanvases } from './every-canvas.ts'
import { test } from './journey.ts'

test('on every quadrant and tree pointer, presses, keys and list leave the same records', { skip: browserSkipped }, t =>
  walkCanvases(t, [
    ...canvasesBy('quadrant').map(quadrantStage),
    ...canvasesBy('tree').flatMap(canvas =>
      [canvas.about, ...(canvas.also ?? [])]
        .filter(word => climbOf(canvas, word).length > 0)
        .map(word => treeStage(canvas, word)),
    ),
  ]),
)
