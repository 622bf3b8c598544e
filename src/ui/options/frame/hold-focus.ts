/** Milliseconds in which a part may place the focus itself, where it knows better. */
const patience = 150

/**
 * Gives the focus to a part's heading when the control that had it has gone with what it was
 * pressed for. Gives the undo.
 */
export function holdFocus(part: HTMLElement, heading: HTMLElement): () => void {
  let held: Element | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = ({ target }: FocusEvent) => {
    held = target as Element
  }
  const place = () => {
    if (held && !held.isConnected && document.activeElement === document.body) heading.focus()
  }
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    if (held && !held.isConnected) timer = setTimeout(place, patience)
  })
  part.addEventListener('focusin', note)
  observer.observe(part, { childList: true, subtree: true })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    part.removeEventListener('focusin', note)
  }
}
