import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface ConfirmProps {
  words: string
  /** the button's whole name: "Remove Northquay harbour" */
  label: string
  /** of the button that does it; `words` where none are given */
  sure?: string
  /** the way back */
  keep: string
  /** what else the reader should know before */
  hint?: string
  onConfirm: () => void
}

/**
 * A step that cannot be taken back: the first press asks, the second does it. Escape and the other
 * button lead back.
 */
export function Confirm({ words, label, sure, keep, hint, onConfirm }: ConfirmProps) {
  const [asks, setAsks] = useState<boolean | null>(null)
  const hintId = useId()
  const button = useRef<HTMLButtonElement>(null)
  // the button that was pressed has gone: the one in its place takes the focus
  useLayoutEffect(() => {
    if (asks !== null) button.current?.focus()
  }, [asks])
  const back = () => setAsks(false)
  if (!asks)
    return (
      <button
        type="button"
        class="act"
        key="first"
        ref={button}
        aria-label={label}
        onClick={() => setAsks(true)}
      >
        {words}
      </button>
    )
  return (
    <span
      class="confirm"
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && back()}
    >
      {hint && (
        <span class="meta" id={hintId}>
          {hint}
        </span>
      )}
      <button
        type="button"
        class="act"
        aria-label={sure ? undefined : label}
        aria-describedby={hint && hintId}
        ref={button}
        onClick={onConfirm}
      >
        {sure ?? words}
      </button>
      <button type="button" class="act" onClick={back}>
        {keep}
      </button>
    </span>
  )
}
