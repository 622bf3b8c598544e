import type { ViewProps } from '../view-props.ts'

/** Nothing has the typed words: the filter can be emptied. */
export function NoMatch({ t, onClear }: Pick<ViewProps, 't' | 'onClear'>) {
  return (
    <div class="none">
      <p class="small">{t.nothingMatches}</p>
      <button type="button" class="more small" onClick={onClear}>
        {t.clearFilter}
      </button>
    </div>
  )
}
