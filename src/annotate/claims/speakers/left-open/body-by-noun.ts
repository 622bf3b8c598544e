import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { lettersBefore } from '../../../../text/letters.ts'
import { onceFor } from '../../../../text/once.ts'
import {
  lastMentionBefore,
  mentionsBefore,
  type EntityFacts,
  type EntityTable,
} from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['body', 'name', 'thing'])
const bodies: ReadonlySet<string> = new Set(['ORG', 'PRODUCT'])

/** UTF-16 units before a name in which the noun of its kind may stand. */
const nounReach = 16

/** What may stand between the two: a mark of quotation. */
const marks = '"«“('

/**
 * «وقالت الشركة إن …»: the only body told of so far by that noun, as a part of its name or right before it
 * («شركة نورلينك»). null where it is not that plain.
 */
export function bodyByNoun(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { table, named, gender } = o
  if (!kinds.has(sourceKinds[o.kind]!) || o.isNested || o.isQuoted || named.size > 0) return null
  const noun = definiteNoun(o)
  if (!noun || !rules.bodyNouns.has(noun)) return null
  if (gender && gender !== rules.genderOf(noun)) return null
  const forms = rules.formsOf(noun)
  const bearers = table.facts.filter((facts) => isToldBy(o, facts, noun, forms))
  const [only] = bearers
  if (!only || bearers.length > 1) return null
  return rules.oftenUnsaid.has(noun) && isAnotherNearer(o, only, rules) ? null : only
}

function definiteNoun({
  sourceWords: [noun = '', ...rest],
  withoutArticle,
}: Occasion): string | null {
  const isDefinite = [noun, ...rest].every((word) => withoutArticle(word) !== word)
  return isDefinite && rest.length <= 1 ? withoutArticle(noun) : null
}

function isToldBy(
  { at, table, withoutArticle }: Occasion,
  facts: EntityFacts,
  noun: string,
  forms: readonly string[],
): boolean {
  const before = wordsBeforeBodies(table).get(facts)
  if (!before || mentionsBefore(facts, at) === 0) return false
  if (facts.words.length > 1 && withoutArticle(facts.words[0]!) === noun) return true
  return forms.some((form) => (before.firstBehind.get(form) ?? at) < at)
}

/** What packs know for neither may be a company or an outlet that is named without its noun. */
const kindsUnsaid: ReadonlySet<string | undefined> = new Set(['company', 'outlet', undefined])

/** UTF-16 units behind a name in which its other form may begin: «مجموعة «نور» NOOR». */
const aliasReach = 4

/** Whether another body that may be called so is named since, and no noun tells of what kind it is. */
function isAnotherNearer(o: Occasion, bearer: EntityFacts, { bodyNouns }: NounFirstRules): boolean {
  const since = lastMentionBefore(bearer, o.at)!.end + aliasReach
  const isNamedSince = (facts: EntityFacts, { words }: WordsBefore) =>
    words
      .slice(mentionsBefore(facts, since), mentionsBefore(facts, o.at))
      .some((word) => !bodyNouns.has(word))
  return [...wordsBeforeBodies(o.table)].some(
    ([facts, before]) =>
      facts.entity !== bearer.entity &&
      kindsUnsaid.has(facts.entity.candidates[0]?.kind) &&
      !facts.words.every((word) => bearer.words.includes(word)) &&
      isNamedSince(facts, before),
  )
}

/** The folded words right before the mentions of a body. */
interface WordsBefore {
  /** by mention, '' for none */
  words: readonly string[]
  /** by word, where the first mention behind it begins */
  firstBehind: ReadonlyMap<string, number>
}

/** Those of each body, read once for all claims of an article. */
const wordsBeforeBodies = onceFor(
  ({ facts, text }: EntityTable): ReadonlyMap<EntityFacts, WordsBefore> =>
    new Map(
      facts
        .filter(({ entity }) => bodies.has(entity.type))
        .map((each) => [each, readWordsBefore(each, text)]),
    ),
)

function readWordsBefore({ mentions }: EntityFacts, text: string): WordsBefore {
  const words = mentions.map(({ start }) => wordBeforeName(text, start))
  const firstBehind = new Map<string, number>()
  words.forEach((word, i) => {
    if (!firstBehind.has(word)) firstBehind.set(word, mentions[i]!.start)
  })
  return { words, firstBehind }
}

/** With no more than a mark and spaces between; '' for none. */
function wordBeforeName(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - nounReach), start)
  let end = near.length
  if (near[end - 1] === ' ') end--
  if (end > 0 && marks.includes(near[end - 1]!)) end--
  if (near[end - 1] === ' ') end--
  return fold(lettersBefore(near, end))
}
