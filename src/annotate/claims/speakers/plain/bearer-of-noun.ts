import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { mentionsBefore, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «أعلنت الوزارة»: the only body of the article whose name begins with that noun, told of before. null
 * where it is not that plain.
 */
export function bearerOfNoun(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, sourceWords, table, at, gender, withoutArticle } = o
  if (sourceKinds[o.kind] !== 'body' || o.isNested || o.isQuoted || o.named.size > 0) return null
  const bare = sourceWords.map(withoutArticle)
  const noun = bare[0] ?? ''
  if (rules.oftenUnsaid.has(noun)) return null
  // «ذكّرت المجلس بأن …»: whom she reminds
  if (gender && gender !== rules.genderOf(noun)) return null
  const bearers = table.facts.filter(
    ({ isPerson, words }) => !isPerson && words.length > 1 && withoutArticle(words[0]!) === noun,
  )
  const [only] = bearers
  if (!only || bearers.length > 1 || mentionsBefore(only, at) === 0) return null
  const has = only.words.map(withoutArticle)
  return bare.every((word) => has.includes(word)) && !isRuledOut(draft, only.entity) ? only : null
}
