import { useRef } from 'preact/hooks'
import type { AppStrings, ViewName } from '../../strings/app-strings.ts'
import { useOneLine } from './use-fit.ts'

/** In the order in which the overview has its parts. */
const all: ViewName[] = ['reading', 'overview', 'cited', 'claims', 'background', 'related']
const ofPopup = all.filter((view) => view !== 'reading')

/**
 * The views as a tablist: one stop of the Tab key, arrows within, mirrored where the line runs from
 * the right.
 */
export function Tabs({
  t,
  view,
  inPanel,
  onView,
}: {
  t: AppStrings
  /** the panel beside the page has a view more */
  inPanel: boolean
  view: ViewName
  onView: (view: ViewName) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  useOneLine(list)
  const order = inPanel ? all : ofPopup
  const step = (event: KeyboardEvent) => {
    const forward = t.card.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = t.card.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const at = order.indexOf(view)
    const next = { [forward]: at + 1, [back]: at - 1, Home: 0, End: order.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const to = order.at(next % order.length)!
    onView(to)
    document.getElementById(`tab-${to}`)?.focus()
  }
  return (
    <div class="views" role="tablist" aria-label={t.viewsLabel} ref={list} onKeyDown={step}>
      {order.map((name) => (
        <button
          type="button"
          key={name}
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
        >
          {t.views[name]}
        </button>
      ))}
    </div>
  )
}
