import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PopupHost } from './host.ts'
import type { ViewName } from '../strings/app-strings.ts'

/** The view that is shown in `main`, and what shows another, from one of its rows on. */
export function useView(
  main: RefObject<HTMLElement | null>,
  panel: PopupHost['panel'],
): [ViewName, (view: ViewName, row?: string) => void] {
  const [shown, setShown] = useState<{ view: ViewName; row: string | undefined }>({
    view: panel?.view ?? 'overview',
    row: undefined,
  })
  useEffect(() => {
    if (shown.row !== undefined) bringRow(main.current, shown.row)
  }, [shown])
  return [
    shown.view,
    (view, row) => {
      if (panel) panel.view = view
      setShown({ view, row })
    },
  ]
}

/** Brings a row of a view to its top, the keyboard with it. */
function bringRow(main: HTMLElement | null, row: string): void {
  const found = [...(main?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
    (one) => one.dataset.row === row,
  )
  if (!found) return
  found.scrollIntoView({ block: 'start' })
  const button = found.matches('button') ? found : found.querySelector<HTMLElement>('button')
  button?.focus({ preventScroll: true })
}
