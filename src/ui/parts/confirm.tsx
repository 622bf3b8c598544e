import { useRef, useState } from 'preact/hooks'

interface ConfirmProps {
  words: string
  /** the button's whole name: "Remove Northquay harbour" */
  label: string
  /** the way back */
  keep: string
  /** what else the reader should know before */
  hint?: string
  onConfirm: () => void
}

/** A step that cannot be taken back: the first press asks, the second does it. Escape and the other button lead back. */
export function Confirm({ words, label, keep, hint, onConfirm }: ConfirmProps) {
  const [asks, setAsks] = useState(false), first = useRef<HTMLButtonElement>(null)
  const back = () => {
    setAsks(false)
    // once it is drawn again
    requestAnimationFrame(() => first.current?.focus())
  }
  if (!asks) return <button type="button" class="act" ref={first} aria-label={label} onClick={() => setAsks(true)}>{words}</button>
  return (
    <span class="confirm" role="group" aria-label={label} onKeyDown={event => event.key === 'Escape' && back()}>
      {hint && <span class="meta">{hint}</span>}
      <button type="button" class="act" aria-label={label} ref={button => button?.focus()} onClick={onConfirm}>{words}</button>
      <button type="button" class="act" onClick={back}>{keep}</button>
    </span>
  )
}
