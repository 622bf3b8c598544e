import type { ComponentChildren } from 'preact'
import { Gloss } from '../../parts/gloss.tsx'
import type { ViewName } from '../../strings/app-strings.ts'
import { Nothing, type EmptyPart } from '../frame/nothing.tsx'
import type { ViewProps } from '../view-props.ts'

/**
 * One part of the overview: its name, its count and the way to all of it in the margin. Without a
 * count it says that nothing was found.
 */
export function OverviewPart({
  view,
  count,
  hidden,
  empty = view,
  apparatus,
  t,
  onView,
  ask,
  children,
}: Pick<ViewProps, 'apparatus' | 't' | 'onView'> & {
  view: Exclude<ViewName, 'reading' | 'overview'>
  count: string | null
  /** how many rows do not fit */
  hidden: number
  /** what is missing, where it is more than the part itself */
  empty?: EmptyPart
  /** what may be asked of others where nothing was found */
  ask?: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <section class="part">
      <Gloss
        margin={
          <>
            <h2>{t.views[view]}</h2> <span>{count}</span>{' '}
            {hidden > 0 && (
              <button
                type="button"
                class="more"
                aria-label={`${t.more(hidden)}: ${t.views[view]}`}
                onClick={() => onView(view)}
              >
                {t.more(hidden)}
              </button>
            )}
          </>
        }
      >
        {count === null ? (
          <Nothing
            view={empty}
            apparatus={apparatus}
            isBesideOthers
            ask={ask}
            t={t}
            onView={onView}
          />
        ) : (
          children
        )}
      </Gloss>
    </section>
  )
}
