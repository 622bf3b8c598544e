import { useEffect, useState } from 'preact/hooks'
import { KeyboardShortcuts } from '../../parts/keyboard.tsx'
import { Legend } from '../../parts/legend.tsx'
import type { Shortcut } from '../../shortcuts.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'
import { InPlaceView } from './in-place-view.tsx'

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
  useEffect(() => {
    void host.getShortcuts().then(setShortcuts, () => setShortcuts([]))
  }, [])
  return (
    <InPlaceView look="legend-view" title={t.legend.title} back={t.legend.close} onClose={onClose}>
      <Legend t={t} />
      <h2>{t.legend.keys}</h2>
      <KeyboardShortcuts t={t} shortcuts={shortcuts} onChange={host.changeShortcuts} />
    </InPlaceView>
  )
}
