import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Gives the focus a place when what had it has gone. A closed form gives it back to the button that
 * opened it: of the note, or for a new one; else it goes to what is said of the step that was
 * taken, and its undo. `open`: the note in the form; null: a new one; undefined: none.
 */
export function useKeptFocus(
  page: RefObject<HTMLElement | null>,
  open: string | null | undefined,
  ...changing: unknown[]
): void {
  const before = useRef(open)
  const isDrawn = useRef(false)
  useEffect(() => {
    const was = before.current
    const find = (what: string) => page.current?.querySelector<HTMLElement>(what) ?? null
    before.current = open
    if (isDrawn.current && document.activeElement === document.body) {
      const opener =
        was === undefined || open !== undefined
          ? null
          : was === null
            ? find('.lead .primary')
            : find(`[data-note="${CSS.escape(was)}"] .row button`)
      const target = opener ?? find('.said button') ?? find('.said')
      target?.focus()
    }
    isDrawn.current = true
  }, [open, ...changing])
}
