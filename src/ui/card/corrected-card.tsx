import { Press } from '../parts/press.tsx'
import type { Corrected } from './card-props.ts'
import { Frame, type ViewProps } from './frame.tsx'

/** What the reader has just corrected, where it applies, and a button to undo it. */
export function CorrectedCard({ corrected, ...view }: ViewProps & { corrected: Corrected }) {
  const { t } = view
  const { correct, choice } = t
  const said = correct.done[corrected.what](corrected.words)
  return (
    <Frame
      {...view}
      line={null}
      kind={correct.title}
      label={said}
      head={<p class="what">{said}</p>}
      foot={
        <Press t={t} onPress={() => corrected.undo()}>
          {choice.undo}
        </Press>
      }
    >
      <section>
        <p class="small">{corrected.what === 'name' ? correct.scopeName : correct.scopeHere}</p>
      </section>
    </Frame>
  )
}
