import type { ComponentChildren } from 'preact'
import { safeUrl } from '../quote.ts'
import { isolateAddress } from './address.tsx'

/** A link that leads out: http and https only; any other address is shown as plain words. */
export function Outward({
  url,
  look,
  children,
}: {
  url: string | null
  look?: string
  children: ComponentChildren
}) {
  const href = safeUrl(url)
  return href ? (
    <a
      class={look}
      href={href}
      // on paper it stands behind the words
      data-address={isolateAddress(href)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
    </a>
  ) : (
    <span class={look}>{children}</span>
  )
}
