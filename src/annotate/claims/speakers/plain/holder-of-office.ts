import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { shortestName, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { mayTellOffice } from '../source-kind.ts'

/** «المتحدث العسكري», «نائب رئيس الغرفة التجارية»: the noun of an office with what completes it. */
const mostWords = 6

/**
 * «قال المحافظ»: the only person whom the article introduces by that noun, before the claim, with all
 * words of the source. The noun with its article alone means him only where the article tells of no
 * other («محافظ المدينة»). null where it is not that plain.
 */
export function holderOfOffice(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { table, at, named, isNested, withoutArticle } = o
  const sourceWords = rules.oneOffice(o.sourceWords)
  if ([...named.keys()].some(({ isPerson }) => isPerson) || isNested || !mayTellOffice(o.kind))
    return null
  const hasArticle = (word: string | undefined) =>
    word !== undefined && withoutArticle(word) !== word
  const [first = '', ...rest] = sourceWords
  const isDefinite = hasArticle(first)
  if (sourceWords.length > mostWords) return null
  if (isDefinite ? !rest.every(hasArticle) : !hasArticle(rest.at(-1))) return null
  const noun = withoutArticle(first)
  if (noun.length < shortestName) return null
  const officeOf = ({ introduction }: EntityFacts) =>
    rules.oneOffice(introduction.split(' ')).map(withoutArticle)
  const holders = table.facts.filter((facts) => facts.isPerson && officeOf(facts).includes(noun))
  const [holder] = holders
  const introduction = holder?.entity.introduction
  if (!holder || !introduction || holders.length > 1 || introduction.start >= at) return null
  const office = officeOf(holder)
  if (office[0] !== noun || !rest.every((word) => office.includes(withoutArticle(word))))
    return null
  return isDefinite && isToldOfAnother(o, rules.formsOf(noun), introduction) ? null : holder
}

/** Whether the noun stands without its article elsewhere: «محافظ المدينة» may be somebody else. */
const isToldOfAnother = (
  { findWords }: Occasion,
  forms: readonly string[],
  { start, end }: Span,
): boolean =>
  forms.some((form) =>
    findWords()
      .get(form)
      ?.some((place) => place.start < start || place.start >= end),
  )
