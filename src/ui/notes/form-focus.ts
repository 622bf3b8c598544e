import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus where the reader goes on: at first in the first field, after a try to save at
 * what is wrong, and at the sources as they come and go.
 */
export function useFormFocus(
  form: RefObject<HTMLFormElement | null>,
  tries: number,
  sourceCount: number,
): void {
  const before = useRef(sourceCount)
  const focus = (on: string) => form.current?.querySelector<HTMLElement>(on)?.focus()
  useEffect(() => focus(tries > 0 ? '[aria-invalid]' : 'input'), [tries])
  // a new source is written next; one that was dropped took the focus with it
  useLayoutEffect(() => {
    if (sourceCount !== before.current)
      focus(sourceCount > before.current ? '.source:last-of-type input' : 'fieldset > .act')
    before.current = sourceCount
  }, [sourceCount])
}
