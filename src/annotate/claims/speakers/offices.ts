import type { OfficeRules } from '../../../languages/claims/office-rules.ts'
import { firstIndex } from '../../../text/first-from.ts'
import { fold } from '../../../text/fold.ts'
import type { EntityFacts, EntityTable } from './entity-table.ts'

/** The one person whom an article introduces by a noun of office. */
export interface Holder {
  facts: EntityFacts
  /** the folded words of his office, its noun last: "deputy governor" */
  office: readonly string[]
  /** where he is introduced, an offset of the text */
  introduced: number
  /** from this offset on the article tells of another holder; Infinity where it tells of none */
  otherFrom: number
}

/** The offices by which an article introduces people. */
export interface Offices {
  /** by the folded noun of the office; null where several or none are introduced by it */
  holderOf(noun: string): Holder | null
  /** folded words without which an office is another one: "vice", "former" */
  partOfOffice: ReadonlySet<string>
  /** folded words before a noun that tell of somebody else who bears it: "another", "previous" */
  tellOfAnother: ReadonlySet<string>
}

/** Each noun is read once, however many claims of an article have it. */
export function createOffices({ facts }: EntityTable, text: string, rules: OfficeRules): Offices {
  const known = new Map<string, Holder | null>()
  return {
    partOfOffice: rules.partOfOffice,
    tellOfAnother: rules.tellOfAnother,
    holderOf(noun) {
      const found = known.get(noun)
      if (found !== undefined) return found
      const holder = findHolder(noun, facts, text, rules)
      known.set(noun, holder)
      return holder
    },
  }
}

function findHolder(
  noun: string,
  all: readonly EntityFacts[],
  text: string,
  rules: OfficeRules,
): Holder | null {
  const holders = all.filter((one) => one.isPerson && officeOf(one, rules)?.includes(noun))
  const [facts] = holders
  const introduction = facts?.entity.introduction
  if (!facts || !introduction || holders.length > 1) return null
  const office = officeOf(facts, rules)!
  if (office.at(-1) !== noun) return null
  const { start } = introduction
  return { facts, office, introduced: start, otherFrom: findOther(noun, start, text, rules) }
}

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
function findOther(
  noun: string,
  introduced: number,
  text: string,
  { tellOfOne, tellOfAnother, formsOf }: OfficeRules,
): number {
  // lazily: the first noun behind the words ends the phrase
  const told = (words: Iterable<string>) =>
    new RegExp(
      `\\b(?:${[...words].join('|')})\\s(?:[\\w-]+\\s){0,3}?(?:${formsOf(noun).join('|')})\\b`,
    )
  if (told(tellOfAnother).test(fold(text.slice(0, introduced)))) return 0
  const other = told([...tellOfAnother, ...tellOfOne]).exec(fold(text.slice(introduced)))
  if (!other) return Infinity
  const length = other.index + other[0].length
  return firstIndex(
    introduced,
    text.length,
    (end) => fold(text.slice(introduced, end)).length < length,
  )
}
