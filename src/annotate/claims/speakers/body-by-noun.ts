import type { NounFirstRules } from '../../../languages/attribution-rules.ts'
import { fold } from '../../../text/fold.ts'
import { isRuledOut } from '../ruled-out.ts'
import type { EntityFacts, MentionFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['body', 'name', 'thing'])
const bodies: ReadonlySet<string> = new Set(['ORG', 'PRODUCT'])

/** UTF-16 units before a name in which the noun of its kind may stand. */
const nounReach = 16

/** The word right before a name, with no more than a mark of quotation between. */
const wordBefore = /(\p{L}+) ?["«“(]? ?$/u

/**
 * «وقالت الشركة إن …»: the only body told of so far by that noun, as a part of its name or right before it
 * («شركة نورلينك»). null where it is not that plain.
 */
export function bodyByNoun(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, table, named, gender } = o
  if (!kinds.has(sourceKinds[o.kind]!) || o.isNested || o.isQuoted || named.size > 0) return null
  const noun = definiteNoun(o)
  if (!noun || !rules.bodyNouns.has(noun)) return null
  if (gender && gender !== rules.genderOf(noun)) return null
  const bearers = table.facts.filter((facts) => isToldBy(o, facts, noun, rules))
  const [only] = bearers
  if (!only || bearers.length > 1 || isRuledOut(draft, only.entity)) return null
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
  o: Occasion,
  { entity, words, mentions }: EntityFacts,
  noun: string,
  { formsOf }: NounFirstRules,
): boolean {
  const { at, withoutArticle } = o
  if (!bodies.has(entity.type)) return false
  const told = mentions.filter(({ start }) => start < at)
  const isInName = words.length > 1 && withoutArticle(words[0]!) === noun
  return told.some(
    ({ start }) => isInName || formsOf(noun).includes(fold(wordBeforeName(o, start))),
  )
}

/** What packs know for neither may be a company or an outlet that is named without its noun. */
const kindsUnsaid: ReadonlySet<string | undefined> = new Set(['company', 'outlet', undefined])

/** UTF-16 units behind a name in which its other form may begin: «مجموعة «نور» NOOR». */
const aliasReach = 4

/** Whether another body that may be called so is named since, and no noun tells of what kind it is. */
function isAnotherNearer(o: Occasion, bearer: EntityFacts, { bodyNouns }: NounFirstRules): boolean {
  const last = bearer.mentions.findLast(({ start }) => start < o.at)!
  const mayBeMeant = ({ start }: MentionFacts) =>
    start >= last.end + aliasReach && start < o.at && !bodyNouns.has(fold(wordBeforeName(o, start)))
  return o.table.facts.some(
    ({ entity, words, mentions }) =>
      entity !== bearer.entity &&
      bodies.has(entity.type) &&
      kindsUnsaid.has(entity.candidates[0]?.kind) &&
      !words.every((word) => bearer.words.includes(word)) &&
      mentions.some(mayBeMeant),
  )
}

/** The word right before a name, '' for none. */
const wordBeforeName = ({ text }: Occasion, start: number): string =>
  wordBefore.exec(text.slice(Math.max(0, start - nounReach), start))?.[1] ?? ''
