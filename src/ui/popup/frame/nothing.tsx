import type { ComponentChildren } from 'preact'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { AppStrings, ViewName } from '../../strings/app-strings.ts'
import type { ViewProps } from '../view-props.ts'

/** `names`: the article has none at all. */
export type EmptyPart = Exclude<ViewName, 'reading' | 'overview'> | 'names'

/** The next step: the view that it leads to, and whose words say so. */
interface NextStep {
  to: ViewName
  words: keyof AppStrings['next']
}

/**
 * Where one goes on from a part that is empty: to what holds something; where nothing does, to
 * related reporting, where others can be asked.
 */
function findNext(part: EmptyPart, { entities, related }: Apparatus): NextStep {
  if (part === 'background' || (part === 'claims' && entities.length > 0))
    return { to: 'background', words: part }
  if (part === 'related' || related.length === 0) return { to: 'related', words: 'related' }
  return { to: 'related', words: part === 'claims' ? 'names' : part }
}

/** What was looked for, and where; then the one next step. */
export function Nothing({
  view,
  apparatus,
  isBesideOthers = false,
  ask,
  t,
  onView,
}: Pick<ViewProps, 'apparatus' | 't' | 'onView'> & {
  view: EmptyPart
  /** related reporting stands below it, with its own ways on */
  isBesideOthers?: boolean
  /** what may be asked of others, before the step */
  ask?: ComponentChildren
}) {
  const { to, words } = findNext(view, apparatus)
  const isSaidBelow = isBesideOthers && words === 'related' && view !== 'related'
  return (
    <div class="none">
      <p class="small">{t.none[view]}</p>
      {ask}
      {!isSaidBelow && (
        <button type="button" class="more small" onClick={() => onView(to)}>
          {/* beside a press that asks, asking is not said again */}
          {ask ? t.chooseFeeds : t.next[words]}
        </button>
      )}
    </div>
  )
}
