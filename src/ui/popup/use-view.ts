import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PopupHost } from './host.ts'
import type { ViewName } from '../strings/app-strings.ts'

/** A view, and the row of it to which a press led. */
interface ShownView {
  view: ViewName
  row: string | undefined
}

/** What is shown in `main`, and what shows another view, from one of its rows on. */
export function useView(
  main: RefObject<HTMLElement | null>,
  panel: PopupHost['panel'],
): [ShownView, (view: ViewName, row?: string) => void] {
  const [shown, setShown] = useState<ShownView>({
    view: panel?.view ?? 'overview',
    row: undefined,
  })
  useEffect(() => {
    if (shown.row !== undefined) bringRow(main.current, shown.row)
  }, [shown])
  return [
    shown,
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
