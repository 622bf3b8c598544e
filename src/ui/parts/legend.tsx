import type { MarkKind } from '../../model/settings.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { Line } from './gloss.tsx'

export const markKinds: readonly MarkKind[] = [
  'person',
  'organisation',
  'place',
  'thing',
  'cue',
  'cited',
]

/** Every line of the page with what it stands under. */
export function Legend({ t }: { t: AppStrings }) {
  return (
    <dl class="legend">
      {markKinds.map((kind) => (
        <div key={kind}>
          <dt>
            <Line kind={kind} />
            {t.card.marks[kind]}
          </dt>
          <dd>{t.legend.means[kind]}</dd>
        </div>
      ))}
      <div>
        <dt>
          <Line kind="person" again />
        </dt>
        <dd>{t.legend.again}</dd>
      </div>
    </dl>
  )
}
