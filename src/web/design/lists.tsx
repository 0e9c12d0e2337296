import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { HiddenChip, LinkChip } from '../../ui/link-chip.tsx'
import { Progress, Skeleton } from '../../ui/progress.tsx'
import { Tree } from '../../ui/tree.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { designWords as says } from '../words/design.words.ts'
import { proseNames } from './prose-setting.tsx'
import { RowParts } from './row-parts.tsx'
import { Part, State } from './sample.tsx'

const here = '/design'

/** Records among others: chips, tables, trees, and what stands where there is none yet. */
export function Lists() {
  const chip = { address: here, mark: 'N-3', tone: 'rose' as const }
  return (
    <>
      <Part title={says.chip}>
        <State is="rest" opens="look">
          <LinkChip {...chip} title={says.shortRecord} state={says.chosen} />
        </State>
        {(['hover', 'focus'] as const).map(is => (
          <State key={is} is={is}>
            <LinkChip {...chip} title={says.shortRecord} state={says.chosen} />
          </State>
        ))}
        <State name={says.chipLook}>{proseNames({ of: 'record', id: 'n-7', label: 'N-7' })}</State>
        <State is="fallen">
          <LinkChip {...chip} title={says.shortRecord} fallen />
        </State>
        <State is="hidden">
          <HiddenChip>{says.hiddenChip}</HiddenChip>
        </State>
        <State is="long">
          <LinkChip {...chip} title={says.longWord} state={says.chosen} />
        </State>
        <State is="turned">
          <LinkChip {...chip} title={says.turned} state={says.turned} />
        </State>
      </Part>
      <Part title={says.table} wide>
        <State is="rest">
          <RowParts />
        </State>
        <State is="busy">
          <Skeleton name={says.loading} lines={5} />
        </State>
      </Part>
      <Part title={says.tree} wide>
        <State is="open">
          <Tree
            name={says.treeName}
            unfold={says.unfold}
            open={['g', 'o']}
            branches={[
              {
                id: 'g',
                text: says.goal,
                mark: 2,
                branches: [
                  {
                    id: 'o',
                    text: says.outcome,
                    mark: 1,
                    branches: [{ id: 'b', text: says.longWord, content: says.longWord }],
                  },
                  { id: 'o2', text: says.turned },
                ],
              },
              { id: 'g2', text: says.shortRecord, mark: 1, branches: [{ id: 'o3', text: says.outcome }] },
            ]}
          />
        </State>
      </Part>
      <Part title={says.unfoldPart} wide>
        <State is="rest">
          <Unfold says={says.unfoldSays}>{says.unfoldBody}</Unfold>
        </State>
        <State is="open">
          <Unfold says={says.unfoldSays} isOpen>
            {says.unfoldBody}
          </Unfold>
        </State>
      </Part>
      <Part title={says.progress}>
        {[0, 41, 130].map(done => (
          <State key={done} name={says.progressSays(done, 130)}>
            <Progress name={says.progress} done={done} of={130} says={says.progressSays(done, 130)} />
          </State>
        ))}
      </Part>
      <Part title={says.emptyPart} wide>
        <State is="rest">
          <Empty title={says.emptyTitle} action={<Button look="first">{says.emptyAction}</Button>}>
            {says.emptyWords}
          </Empty>
        </State>
        <State name={says.skeleton}>
          <Skeleton name={says.loading} lines={4} />
        </State>
      </Part>
    </>
  )
}
