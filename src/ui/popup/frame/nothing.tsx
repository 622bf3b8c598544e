import type { ViewName } from '../../strings/app-strings.ts'
import type { ViewProps } from '../view-props.ts'

/** `names`: the article has none at all. */
type Part = Exclude<ViewName, 'reading' | 'overview'> | 'names'

/** Where one goes on from a part that is empty. */
const after: Record<Part, ViewName> = {
  cited: 'related',
  claims: 'background',
  background: 'background',
  names: 'related',
  related: 'related',
}

/** What was looked for, and where; then the one next step. */
export function Nothing({
  view,
  t,
  onView,
}: Pick<ViewProps, 't' | 'onView'> & {
  view: Part
}) {
  return (
    <div class="none">
      <p class="small">{t.none[view]}</p>
      <button type="button" class="more small" onClick={() => onView(after[view])}>
        {t.next[view]}
      </button>
    </div>
  )
}
