import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { fold } from '../../../../text/fold.ts'
import { behindDateline } from '../../begins-sentence.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { firstMentionBetween, isNamedBetween, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/** How many paragraphs back the sentence before may stand. */
const reach = 1

/**
 * "The Orlo Council is worried. “It leaks,” a spokesman said", "Orlo will close. The retailer said it was sorry":
 * the body with which this sentence begins, else the one before, for who speaks for nobody in particular and for
 * a noun of companies. Not an outlet, which may only have passed it on. null where it is not that plain, and in
 * languages that do not tell how sources name their speakers.
 */
export function bodyOfSentence(o: Occasion): EntityFacts | null {
  const { draft, sourcePhrases, table, from, named, isNested } = o
  if (!sourcePhrases || draft.doubt || isNested || named.size > 0 || draft.source.length !== 1)
    return null
  const ofCompany = isCompany(o, sourcePhrases)
  if (!ofCompany && !isSpokesman(o, sourcePhrases)) return null
  const { start: before, end: own } = sentenceBefore(table.sentences, from)
  const body = bodyAt(o, own) ?? (before === undefined ? null : bodyAt(o, before))
  if (!body || isRuledOut(draft, body.entity)) return null
  return ofCompany && !body.inTitle ? null : body
}

/** "a spokesman", "a company spokesman". */
function isSpokesman(
  { sourceWords: [article = '', ...words] }: Occasion,
  { articles, definite, spokesmen, anyCompany }: SourcePhrases,
): boolean {
  const [noun = '', ...others] = words.toReversed()
  if (!articles.has(article) || article === definite || !spokesmen.has(noun)) return false
  return others.length <= 1 && others.every((word) => anyCompany.has(word))
}

/** "the retailer" */
const isCompany = (
  { kind, sourceWords: [article, noun, ...others] }: Occasion,
  { definite, companies }: SourcePhrases,
): boolean =>
  sourceKinds[kind] === 'body' &&
  article === definite &&
  noun !== undefined &&
  others.length === 0 &&
  companies.has(noun)

/** The body with which the sentence that begins at `start` begins, but for a dateline and an article. */
function bodyAt(
  { table, text, from, draft, sourcePhrases }: Occasion,
  start: number,
): EntityFacts | null {
  const opens = behindDateline(text, start, from)
  const isAnotherNamed = (body: EntityFacts) =>
    table.facts.some(
      (other) =>
        other !== body && other.entity.type === 'ORG' && isNamedBetween(other, opens, from),
    )
  for (const facts of table.facts) {
    if (facts.entity.type !== 'ORG' || facts.isOutlet) continue
    const first = firstMentionBetween(facts, opens, from)
    if (!first || first.isPossessive || first.block < draft.block - reach) continue
    const before = fold(text.slice(opens, first.start)).trim()
    if (before !== '' && before !== sourcePhrases!.definite) continue
    const isPlain = !isJoined.test(text.slice(first.end)) && !isAnotherNamed(facts)
    return isPlain && !text.slice(first.end, from).includes(';') ? facts : null
  }
  return null
}

/** Behind a name, one of several: "Orlo and Fisk", "Orlo, Fisk and Velt"; or what only reports: "Orlo reported". */
const isJoined = /^(?: and | or | & |\S* (?:has |had )?reported\b|,? \p{Lu})/u
