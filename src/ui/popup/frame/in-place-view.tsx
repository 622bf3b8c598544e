import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * A view in place of the article until it is closed, by its button or by Escape. The focus goes to
 * its heading.
 */
export function InPlaceView({
  look,
  title,
  back,
  onClose,
  children,
}: {
  /** its class */
  look: string
  title: string
  /** the words of the button that closes it */
  back: string
  onClose: () => void
  children: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main
      class={`in-place ${look}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // the browser would close the whole popup
        event.preventDefault()
        onClose()
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <button type="button" class="act" onClick={onClose}>
        {back}
      </button>
    </main>
  )
}
