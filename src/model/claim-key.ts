import type { Citation, Claim } from './annotation.ts'
import type { Apparatus } from './apparatus.ts'
import { shortKey } from './short-key.ts'

/**
 * A short key of a claim on its page, by which the reader's "wrong" is remembered: from address and
 * content.
 */
export function claimKey({ document: { url, text } }: Apparatus, { content }: Claim): string {
  return shortKey(
    `${url ?? ''}\n${content.map(({ start, end }) => text.slice(start, end)).join('\n')}`,
  )
}

/** The same of a citation, by which the reader's "no reference" is remembered. */
export function citationKey(
  { document: { url, text } }: Apparatus,
  { start, end }: Pick<Citation, 'start' | 'end'>,
): string {
  // with the words before it: "a statement" stands in an article more than once
  return shortKey(`${url ?? ''}\n→ ${text.slice(Math.max(0, start - 80), end)}`)
}
