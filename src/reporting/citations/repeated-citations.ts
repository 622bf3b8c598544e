/**
 * "The newspaper said", «أضافت الصحيفة»: the piece of the same publisher that the article has cited
 * shortly before.
 */
import type { Citation } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import type { Issuer } from './outlet-match.ts'

/** UTF-16 units within which an outlet is still "the newspaper". */
const reach = 2000
/** The score, as a share of that of the first citation. */
const share = 0.95

/**
 * Resolves the citations that name nobody and are still unresolved, in the order of the text.
 * `issuersOf`: the outlets that were read.
 */
export function resolveRepeated(
  citations: readonly Citation[],
  text: string,
  issuersOf: (citation: Citation) => readonly Issuer[],
): Citation[] {
  const last = new Map<string, Citation>()
  return citations.map((citation) => {
    const outlet = citation.outlets[0]
    const before = outlet === undefined ? undefined : last.get(outlet)
    const isRepeat =
      before?.resolved[0] &&
      citation.resolved.length === 0 &&
      citation.kind !== 'statement' &&
      citation.from === null &&
      citation.start - before.end <= reach &&
      isBare(citation, text, issuersOf(citation))
    const resolved = isRepeat
      ? [
          {
            ...before.resolved[0]!,
            score: Math.round(before.resolved[0]!.score * share * 100) / 100,
            why: [{ kind: 'again' as const }, ...before.resolved[0]!.why],
          },
        ]
      : citation.resolved
    const filled = { ...citation, resolved }
    if (outlet !== undefined) last.set(outlet, filled)
    return filled
  })
}

/** Whether the citation's words do not name its publisher, which was named elsewhere. */
function isBare({ start, end }: Citation, text: string, issuers: readonly Issuer[]): boolean {
  const words = ` ${fold(text.slice(start, end))} `
  return !issuers.some(({ spellings }) => spellings.some((spelling) => words.includes(spelling)))
}
