/** What in a claim takes the focus. */
const controls = 'button, a[href], summary'

/** The list that a claim stands in: the less sure ones are one of their own; null for the others. */
const listOf = (claim: Element): Element | null => claim.closest('.doubtful')

/**
 * Makes each list of claims in `body` one stop of the Tab key, however long: arrows, Home and End
 * lead from claim to claim, Tab goes on to what else the claim at hand offers, and then out of the
 * list. Gives back what ends it.
 */
export function keepOneStop(body: HTMLElement): () => void {
  /** by list: the claim that Tab reaches */
  const chosen = new Map<Element | null, Element>()
  const lay = () => {
    const seen = new Set<Element | null>()
    const claims = [...body.querySelectorAll('.claim')]
    for (const claim of claims) {
      const list = listOf(claim)
      const kept = chosen.get(list)
      // the first of its list, where the one that Tab reached is gone
      if (!seen.has(list) && !(kept && body.contains(kept))) chosen.set(list, claim)
      seen.add(list)
    }
    for (const claim of claims) setStops(claim, chosen.get(listOf(claim)) === claim)
  }
  const follow = ({ target }: FocusEvent) => {
    const claim = claimAt(target)
    if (!claim || chosen.get(listOf(claim)) === claim) return
    chosen.set(listOf(claim), claim)
    lay()
  }
  const step = (event: KeyboardEvent) => {
    const claim = claimAt(event.target)
    if (!claim || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const list = [...body.querySelectorAll('.claim')].filter((one) => listOf(one) === listOf(claim))
    const at = list.indexOf(claim)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key]
    const next = to === undefined ? null : list[to]?.querySelector<HTMLElement>(controls)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  // rows come step by step, and go by the filter
  const observer = new MutationObserver(lay)
  observer.observe(body, { childList: true, subtree: true })
  body.addEventListener('focusin', follow)
  body.addEventListener('keydown', step)
  lay()
  return () => {
    observer.disconnect()
    body.removeEventListener('focusin', follow)
    body.removeEventListener('keydown', step)
  }
}

const claimAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.claim') : null

function setStops(claim: Element, isStop: boolean): void {
  for (const control of claim.querySelectorAll<HTMLElement>(controls))
    if (control.tabIndex !== (isStop ? 0 : -1)) control.tabIndex = isStop ? 0 : -1
}
