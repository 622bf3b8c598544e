import { localNameOf, nodeTypeOf } from '../reader/dom.ts'
import { listen } from './trusted.ts'

/**
 * Quiet time after a change of the page before it is read again (milliseconds); doubled while
 * readings find nothing new.
 */
const firstPause = 400
const longestPause = 8000

/**
 * Calls back when the page may hold another article than before: late rendering, replaced content,
 * another address.
 * The callback says whether it found anything new; a page that only flickers is asked ever more
 * rarely. `view`: the page's window. Returns its undo.
 */
export function followPage(onChange: () => boolean, view: EventTarget): () => void {
  let pause = firstPause
  let timer = 0
  let address = location.href
  const ask = () => {
    timer = 0
    const moved = location.href !== address
    address = location.href
    pause = onChange() || moved ? firstPause : Math.min(pause * 2, longestPause)
  }
  const schedule = (milliseconds: number) => {
    if (timer === 0) timer = setTimeout(ask, milliseconds) as unknown as number
  }
  const observer = new MutationObserver((records) => {
    if (location.href !== address) pause = firstPause
    if (
      records.some((record) =>
        [...record.addedNodes, ...record.removedNodes, record.target].some(isPages),
      )
    )
      schedule(pause)
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  const moved = () => {
    pause = firstPause
    schedule(pause)
  }
  const unheard = (['popstate', 'hashchange'] as const).map((name) => listen(view, name, moved))
  return () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const undo of unheard) undo()
  }
}

/** Our own card is no change of the page. */
function isPages(node: Node): boolean {
  if (!(node instanceof Element)) return nodeTypeOf(node) !== Node.DOCUMENT_NODE
  const name = localNameOf(node)
  return name !== 'hashiya-card' && name !== 'html'
}
