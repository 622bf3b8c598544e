import type { OfficeRules } from '../../../languages/attribution-rules.ts'
import { fold } from '../../../text/fold.ts'
import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

/**
 * "The governor said" where the article introduces one person as governor and tells of no other:
 * that person. Only of languages whose noun phrases end with their noun; null where it is not that
 * plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function titledAlone(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { table, at, draft, officeRules, sourceWords } = o
  const noun = sourceWords.at(-1) ?? ''
  if (!officeRules || sourceKinds[o.kind] !== 'person' || draft.source.length !== 1) return null
  if (sourceWords.length > mostWords || o.isNested || o.isQuoted) return null
  const holders = table.facts.filter(
    (facts) => facts.isPerson && officeOf(facts, officeRules)?.includes(noun),
  )
  const [holder] = holders
  if (!holder || holders.length > 1 || !candidates.includes(holder)) return null
  const office = officeOf(holder, officeRules)!
  const { introduction } = holder.entity
  if (!introduction || introduction.start >= at || office.at(-1) !== noun) return null
  return isSameOffice(office, o, officeRules) &&
    !tellsOfAnother(o, noun, introduction.start, officeRules)
    ? holder
    : null
}

/**
 * Whether the words before the noun may be of one office: not "the deputy governor" of a governor,
 * nor "the foreign minister" of a "finance minister"; "the Republican governor" of a governor.
 */
function isSameOffice(
  office: readonly string[],
  { sourceWords, withoutArticle }: Occasion,
  { partOfOffice }: OfficeRules,
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

/** The words of the office by which a person is introduced, its noun last: "deputy governor". */
function officeOf(
  { introduction }: EntityFacts,
  { beforeComplement, shortened }: OfficeRules,
): string[] | null {
  if (!introduction) return null
  const words = introduction.split(' ')
  const to = words.findIndex((word, i) => i > 0 && beforeComplement.has(word))
  return words.slice(0, to < 0 ? words.length : to).map((word) => shortened.get(word) ?? word)
}

/**
 * "a second judge", "another governor": whoever is told without a name may be meant as well. "A judge
 * ruled" before the holder is introduced tells of himself.
 */
function tellsOfAnother(
  { text, at }: Occasion,
  noun: string,
  introduced: number,
  { tellOfOne, tellOfAnother, formsOf }: OfficeRules,
): boolean {
  const isToldIn = (words: readonly string[], part: string) =>
    new RegExp(
      `\\b(?:${words.join('|')})\\s(?:[\\w-]+\\s){0,3}(?:${formsOf(noun).join('|')})\\b`,
    ).test(fold(part))
  const others = [...tellOfAnother]
  return (
    isToldIn(others, text.slice(0, introduced)) ||
    isToldIn([...others, ...tellOfOne], text.slice(introduced, at))
  )
}
