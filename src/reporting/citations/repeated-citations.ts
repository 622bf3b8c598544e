/**
 * "The newspaper said", «أضافت الصحيفة»: the piece of the same publisher that the article has cited
 * shortly before.
 */
import { anotherPiece } from '../../languages/words-in-reports.ts'
import type { Citation, ResolvedReport } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import type { Issuer } from './issuers.ts'

/** UTF-16 units within which an outlet is still "the newspaper". */
const reach = 2000
/** The score, as a share of that of the first citation. */
const share = 0.95

/**
 * Resolves the citations that name nobody as the piece of the same publisher before, in the order
 * of the text, whatever else they may fit; but polls ("the same poll a week before") only where
 * nothing else was found, and none that says it is another: "the paper had published".
 * `issuersOf`: the outlets that were read.
 */
export function resolveRepeated(
  citations: readonly Citation[],
  text: string,
  issuersOf: (citation: Citation) => readonly Issuer[],
): Citation[] {
  const last = new Map<string, Citation>()
  const filled = citations.map((citation) => {
    const outlet = citation.outlets[0]
    const before = outlet === undefined ? undefined : last.get(outlet)
    const isRepeat =
      before?.resolved[0] &&
      (citation.resolved.length === 0 || citation.kind !== 'poll') &&
      citation.kind !== 'statement' &&
      citation.from === null &&
      citation.start - before.end <= reach &&
      isBare(citation, text, issuersOf(citation)) &&
      !meansAnother(citation, text, issuersOf(citation))
    const resolved = isRepeat ? [asRepeat(before.resolved[0]!)] : citation.resolved
    const filled = { ...citation, resolved }
    if (outlet !== undefined) last.set(outlet, filled)
    return filled
  })
  return filled.map((citation) =>
    meansAnother(citation, text, issuersOf(citation))
      ? citation
      : { ...citation, resolved: resolveAsOther(citation, filled) },
  )
}

/**
 * An undated piece of the same publishers and kind as one that was resolved elsewhere in the
 * article is that one, where all such lead to one: "New poll" in the title, "the Reuters/Ipsos
 * poll" below. Of other kinds than polls an outlet makes many a day: they must speak of someone or
 * something in common.
 */
function resolveAsOther(citation: Citation, all: readonly Citation[]): Citation['resolved'] {
  const { kind, outlets, from, resolved } = citation
  if (resolved.length > 0 || from !== null || outlets.length === 0 || kind === 'statement')
    return resolved
  const others = all.filter(
    (other) =>
      other.resolved.length > 0 &&
      other.kind === kind &&
      publishersOf(other) === publishersOf(citation) &&
      (kind === 'poll' || other.entities.filter((id) => citation.entities.includes(id)).length > 1),
  )
  const best = others[0]?.resolved[0]
  if (!best || others.some((other) => other.resolved[0]!.url !== best.url)) return resolved
  return [asRepeat(best)]
}

const publishersOf = ({ outlets }: Citation) => [...outlets].sort().join('\n')

const asRepeat = (piece: ResolvedReport): ResolvedReport => ({
  ...piece,
  score: Math.round(piece.score * share * 100) / 100,
  why: [{ kind: 'again' }, ...piece.why],
})

/** Whether the citation's words do not name its publisher, which was named elsewhere. */
function isBare({ start, end }: Citation, text: string, issuers: readonly Issuer[]): boolean {
  const words = ` ${fold(text.slice(start, end))} `
  return !issuers.some(({ spellings }) => spellings.some((spelling) => words.includes(spelling)))
}

/** UTF-16 units around a citation that hold the word before it and the one behind. */
const besideReach = 12

/**
 * "The newspaper had published", «كانت الصحيفة قد نشرت»: not the piece of that newspaper that was
 * cited before. `issuers`: its outlets, as they were read.
 */
export function meansAnother(
  citation: Citation,
  text: string,
  issuers: readonly Issuer[],
): boolean {
  const { start, end } = citation
  const before = fold(text.slice(Math.max(0, start - besideReach), start))
  const after = fold(text.slice(end, end + besideReach))
  return (
    anotherPiece.test(`${before} [${fold(text.slice(start, end))}] ${after} `) &&
    isBare(citation, text, issuers)
  )
}
