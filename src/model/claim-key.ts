import type { Claim } from './annotation.ts'
import type { Apparatus } from './apparatus.ts'

/** A short key of a claim on its page, by which the reader's "wrong" is remembered: FNV-1a over address and content. */
export function claimKey({ document: { url, text } }: Apparatus, { content }: Claim): string {
  let hash = 0x811c9dc5
  const words = `${url ?? ''}\n${content.map(({ start, end }) => text.slice(start, end)).join('\n')}`
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
