import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { mayTellOffice } from '../source-kind.ts'

/** A noun alone may be of several: see `holderOfOffice`. */
const fewestWords = 2
const mostWords = 8

/**
 * «رئيس البلدية», «الأمين العام للاتحاد» where the article tells of several presidents or secretaries: the
 * only one whom it introduces, before the claim or behind it, by that noun and with all words of the source.
 * «نائب رئيس البلدية» begins with another noun. null where it is not that plain.
 */
export function holderInFull(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, table, withoutArticle } = o
  if (!mayTellOffice(o.kind) || draft.source.length !== 1 || !isDefinite(o)) return null
  const office = rules.oneOffice(o.sourceWords).map(withoutArticle)
  if (office.length < fewestWords || office.length > mostWords) return null
  const [noun, next] = office
  const [first = ''] = o.sourceWords
  // «رئيس المدينة» is no «رئيس المعارضة في المدينة», but may be «رئيس بلدية المدينة»
  const isCompleted = withoutArticle(first) === first
  const isIntroduced = ({ isPerson, introduction }: EntityFacts): boolean => {
    if (!isPerson || !introduction) return false
    const words = rules.oneOffice(introduction.split(' ')).map(withoutArticle)
    if (words[0] !== noun || !office.every((word) => words.includes(word))) return false
    const between = words.slice(1, words.indexOf(next!))
    return !isCompleted || !between.some((word) => rules.besideRole.test(word))
  }
  const [holder, ...others] = table.facts.filter(isIntroduced)
  return holder && others.length === 0 && mayBeByGender(o, holder) ? holder : null
}

/** «الأمين العام», «رئيس البلدية», «مدربة نادي النهر», not «مسؤول محلي» nor whoever is named. */
function isDefinite({ sourceWords, named, withoutArticle }: Occasion): boolean {
  if ([...named.keys()].some(({ isPerson }) => isPerson)) return false
  const ends = [sourceWords[0], sourceWords.at(-1)]
  return named.size > 0 || ends.some((word) => word !== undefined && withoutArticle(word) !== word)
}
