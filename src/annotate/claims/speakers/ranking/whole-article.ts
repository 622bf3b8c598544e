/** What the article as a whole says of a candidate, as numbers of features. */
import { overlaps } from '../../../../model/spans.ts'
import type { Span } from '../../../../model/text.ts'
import { fold } from '../../../../text/fold.ts'
import { othersWith, type EntityFacts, type MentionFacts } from '../entity-table.ts'
import { rangeOf, template, type Push } from './feature-space.ts'
import type { Occasion } from '../occasion.ts'

/** `inSource`: where the source names the candidate. */
export function pushWholeArticle(
  o: Occasion,
  facts: EntityFacts,
  inSource: MentionFacts | undefined,
  push: Push,
): void {
  const { isPerson } = facts
  const isLong = facts.words.length > 1
  const { introduction } = facts.entity
  const [source] = o.draft.source
  const { head } = o
  const isInHead = inSource !== undefined && head !== null && overlaps(head, inSource)
  push(template.nameKind, facts.nameKind)
  push(template.ruledClaims, rangeOf(o.ruledCounts.get(facts.entity) ?? 0))
  push(template.alike, isPerson ? Math.min(4, o.alike) : 0)
  push(template.introduced, !introduction ? 0 : introduction.start < o.at ? 1 : 2)
  const sort = isPerson ? 1 : 4
  const isAll = inSource && source && covers(inSource, source)
  push(template.wholeSource, isAll ? sort + Math.min(2, facts.words.length - 1) : 0)
  push(
    template.inHead,
    !isInHead ? 0 : sort + (isLong ? (inSource.end >= head.end - 1 ? 2 : 1) : 0),
  )
  push(template.nameKindInHead, isInHead ? 1 + facts.nameKind : 0)
  push(
    template.nameKindOfLast,
    !isInHead && o.spoken[0]?.entity === facts.entity ? 1 + facts.nameKind : 0,
  )
}

/** Whether a mention is the whole source but for a particle or a mark. */
const covers = (mention: Span, source: Span): boolean =>
  mention.start <= source.start + 1 && mention.end >= source.end - 1

/**
 * «أعلنت مايكروسوفت», "The RNLI said": the source is nothing but the name of a body. A name of one
 * word must be no part of a person's name, which it may be in place of a body's; one that no pack
 * knows must be no part of any other name ("Selwyn" may be short for "Selwyn Mills"), and needs
 * capitals: «الراصد» may be no name at all, «الداخلية» is a ministry. Its short form may stand in brackets behind it.
 */
export function isWholeSource(o: Occasion, facts: EntityFacts): boolean {
  const { entity, words } = facts
  if (entity.type !== 'ORG' || !isAllOfSource(o, facts)) return false
  const isListed = entity.candidates.length > 0
  const isAlone = () => othersWith(o.table, facts, words).length === 0
  if (!isListed && !o.hasCase) return words.length === 1 && o.isMinistry(words[0]!) && isAlone()
  // "Selwyn Fox" beside "Selwyn Fox Games"
  if (words.length > 1) return isListed || isAlone()
  return !o.table.facts.some(
    (other) => other !== facts && (other.isPerson || !isListed) && other.words.includes(words[0]!),
  )
}

/** " (RNLI)" at the end of a source. */
const shortForm = /^ \(\p{L}+\)$/u

/** Whether the source is nothing but the candidate's name, with what stands in apposition to it. */
export function isAllOfSource(o: Occasion, facts: EntityFacts): boolean {
  const source = withoutApposition(o)
  const mention = o.named.get(facts)
  if (!source || !mention || o.draft.source.length > 1) return false
  const end =
    o.hasCase && shortForm.test(o.text.slice(mention.end, Math.max(mention.end, source.end)))
      ? mention.end
      : source.end
  if (covers(mention, { ...source, end })) return true
  const bare = o.withoutArticle(fold(o.text.slice(source.start, end)))
  return bare === fold(o.text.slice(mention.start, mention.end))
}

/** «المرصد …، وهو هيئة مقرها …»: what stands in apposition behind a comma names nobody else. */
function withoutApposition({ draft, text }: Occasion): Span | undefined {
  const { head, source } = draft
  const isBefore = head && head.start === source[0]?.start && ',،'.includes(text[head.end] ?? ' ')
  return isBefore ? head : source[0]
}
