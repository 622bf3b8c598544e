import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { bearerOfNoun } from './bearer-of-noun.ts'
import { holderOfOffice } from './holder-of-office.ts'
import { honoured } from './honoured.ts'
import { bearerOfWord, namedBehindWord } from './one-word-name.ts'
import { namedAtEnd } from './named-at-end.ts'
import { makerOfWork } from './maker-of-work.ts'

/**
 * Whom a source plainly means in a language whose noun phrases begin with their noun and which knows no
 * capitals: «المحافظ», «ابنته ليلى», «الوزارة», «تقرير لشركة المنارة». null where it is not that plain, and
 * in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function nounFirst(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { nounFirst: rules, draft } = o
  if (!rules || draft.source.length !== 1) return null
  const person =
    introducedHere(o) ??
    holderOfOffice(o, rules) ??
    bearerOfWord(o) ??
    namedBehindWord(o) ??
    namedAtEnd(o)
  if (person && candidates.includes(person)) return person
  return honoured(o, rules) ?? makerOfWork(o, rules) ?? bearerOfNoun(o, rules)
}

/** «المستشار (عن الحزب ليلى نصر)»: a source that is the beginning of somebody's introduction. */
function introducedHere({ table, named, draft: { source } }: Occasion): EntityFacts | null {
  if (named.size > 0) return null
  const [{ start, end }] = source as [{ start: number; end: number }]
  const introduced = table.facts.filter(
    ({ isPerson, entity: { introduction } }) =>
      isPerson && introduction?.start === start && introduction.end >= end - 1,
  )
  return introduced.length === 1 ? introduced[0]! : null
}
