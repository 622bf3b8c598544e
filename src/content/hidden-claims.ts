import type { Claim } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'

/** A short key of a claim on its page, by which the reader's "wrong" is remembered: FNV-1a over address and content. */
export function claimKey({ document: { url, text } }: Apparatus, { content }: Claim): string {
  let hash = 0x811c9dc5
  const words = `${url ?? ''}\n${content.map(({ start, end }) => text.slice(start, end)).join('\n')}`
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The apparatus without the claims that the reader marked as wrongly read. */
export function withoutHidden(apparatus: Apparatus, hidden: readonly string[]): Apparatus {
  if (hidden.length === 0) return apparatus
  const keys = new Set(hidden)
  return { ...apparatus, claims: apparatus.claims.filter((claim) => !keys.has(claimKey(apparatus, claim))) }
}
