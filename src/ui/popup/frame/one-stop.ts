/** Rows of lists that may be long, by what they list. A reference looks like a claim and is none. */
const rowsOf = {
  claims: ':not(.cited-row) > .claim',
  names: '.name-row',
  cited: '.cited-row',
  linked: '.linked-row',
  related: '.related-row',
  figures: '.figure-row',
}
const rows = Object.values(rowsOf).join()
/** What in a row takes the focus. */
const controls = 'button, a[href], summary'

/** What tells one list of rows from another: the less sure claims are one of their own. */
type List = Element | string

function listOf(row: Element): List {
  const kinds = Object.entries(rowsOf)
  return row.closest('.doubtful') ?? kinds.find(([, one]) => row.matches(one))![0]
}

/** The rows that the focus can go to: one whose address leads nowhere has nothing to press. */
const findRows = (body: HTMLElement): Element[] =>
  [...body.querySelectorAll(rows)].filter((row) => row.querySelector(controls))

/**
 * Makes each list of claims, names or pieces in `body` one stop of the Tab key, however long:
 * arrows, Home and End lead from row to row, Tab goes on to what else the row at hand offers, and
 * then out of the list. Gives back what ends it.
 */
export function keepOneStop(body: HTMLElement): () => void {
  /** the row of each list that Tab reaches */
  const chosen = new Map<List, Element>()
  const lay = () => {
    const seen = new Set<List>()
    const all = findRows(body)
    for (const row of all) {
      const list = listOf(row)
      const kept = chosen.get(list)
      // the first of its list, where the one that Tab reached is gone
      if (!seen.has(list) && !(kept && all.includes(kept))) chosen.set(list, row)
      seen.add(list)
    }
    for (const row of all) setStops(row, chosen.get(listOf(row)) === row)
  }
  const follow = ({ target }: FocusEvent) => {
    const row = rowAt(target)
    if (!row || chosen.get(listOf(row)) === row) return
    chosen.set(listOf(row), row)
    lay()
  }
  const step = (event: KeyboardEvent) => {
    const row = rowAt(event.target)
    if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const list = findRows(body).filter((one) => listOf(one) === listOf(row))
    const at = list.indexOf(row)
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

const rowAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(rows) : null

function setStops(row: Element, isStop: boolean): void {
  const index = isStop ? 0 : -1
  for (const control of row.querySelectorAll<HTMLElement>(controls))
    if (control.tabIndex !== index) control.tabIndex = index
}
