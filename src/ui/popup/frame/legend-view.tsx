import { useEffect, useRef, useState } from 'preact/hooks'
import { KeyboardShortcuts } from '../../parts/keyboard.tsx'
import { Legend } from '../../parts/legend.tsx'
import type { Shortcut } from '../../shortcuts.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

/** What the lines mean, and the keys, in place of the article until it is closed. */
export function LegendView({
  t,
  host,
  onClose,
}: {
  t: AppStrings
  host: PopupHost
  onClose: () => void
}) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    void host.getShortcuts().then(setShortcuts, () => setShortcuts([]))
  }, [])
  return (
    <main
      class="legend-view"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // the browser would close the whole popup
        event.preventDefault()
        onClose()
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {t.legend.title}
      </h1>
      <Legend t={t} />
      <h2>{t.legend.keys}</h2>
      <KeyboardShortcuts t={t} shortcuts={shortcuts} onChange={host.changeShortcuts} />
      <button type="button" class="act" onClick={onClose}>
        {t.legend.close}
      </button>
    </main>
  )
}
