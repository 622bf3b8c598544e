import type { Claim } from './annotation.ts'
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
