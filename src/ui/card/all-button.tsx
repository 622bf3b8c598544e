import type { ComponentChildren } from 'preact'
import type { ViewProps } from './frame.tsx'

/** In the foot of a card: shows all there is, or less again. */
export function AllButton({
  all,
  onAll,
  children,
}: Pick<ViewProps, 'all' | 'onAll'> & { children: ComponentChildren }) {
  return (
    <button type="button" class="end" aria-expanded={all} onClick={onAll}>
      {children}
    </button>
  )
}
