import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import type { Holder } from '../offices.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * "The governor said" where the article introduces one person as governor and tells of no other:
 * that person; so "Governor says" in its headline, wherever he is introduced. Only of languages whose noun
 * phrases end with their noun; null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function titledAlone(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { at, draft, offices, sourceWords, kind } = o
  if (!offices || draft.source.length !== 1 || sourceWords.length > mostWords) return null
  if (o.isNested || o.isQuoted) return null
  const holder = offices.holderOf(sourceWords.at(-1) ?? '')
  if (!holder || !candidates.includes(holder.facts)) return null
  const isPlain =
    sourceKinds[kind] === 'person'
      ? holder.introduced < at && at < holder.otherFrom
      : isHeadlineTitle(o) && holder.otherFrom === Infinity
  return isPlain && isSameOffice(holder, o, offices.partOfOffice) ? holder.facts : null
}

/** "Governor says", "Harbour minister says" in a headline: not "a governor", "his minister". */
const isHeadlineTitle = ({ draft, kind, named, sourceWords, sourcePhrases }: Occasion): boolean =>
  sourceKinds[kind] === 'somebody' &&
  draft.block === 0 &&
  named.size === 0 &&
  sourcePhrases !== null &&
  !sourcePhrases.opensRole.has(sourceWords[0]!)

/**
 * Whether the words before the noun may be of one office: not "the deputy governor" of a governor,
 * nor "the foreign minister" of a "finance minister"; "the Republican governor" of a governor.
 */
function isSameOffice(
  { office }: Holder,
  { sourceWords, withoutArticle }: Occasion,
  partOfOffice: ReadonlySet<string>,
): boolean {
  const told = withoutArticle(sourceWords.join(' ')).split(' ').slice(0, -1)
  const own = office.slice(0, -1)
  return (
    own.every((word) => !partOfOffice.has(word) || told.includes(word)) &&
    told.every((word) => own.includes(word) || (own.length === 0 && !partOfOffice.has(word)))
  )
}

/** "the foreign minister": the article and an adjective stand before the noun. */
const mostWords = 3
