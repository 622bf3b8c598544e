import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { mentionsBefore, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/** Words of the noun phrase that takes up a body: "the Finnish low-cost airline". */
const mostWords = 4

/**
 * "The airline said" where the article told of one body so far, or of one in its headline which it
 * names most, and its noun is no company's at large or the sentence before names the body; "the
 * commission said" where one body alone is called so. The same where somebody without a
 * name speaks for it: "a spokesman for the airline", "a commission spokeswoman". null where it is not that
 * plain, and in languages that tell nothing of it.
 */
export function bodyAlone(o: Occasion): EntityFacts | null {
  const { draft, sourcePhrases, table, from } = o
  if (!sourcePhrases || draft.doubt || o.isNested || o.isQuoted || o.named.size > 0) return null
  const noun = plainNoun(o, sourcePhrases) ?? nounOf(o, sourcePhrases)
  if (noun === null) return null
  const end = Math.max(from, draft.content.at(-1)?.end ?? 0)
  const told = table.facts.filter(
    (facts) =>
      !facts.isPerson && mentionsBefore(facts, end) > 0 && !isRuledOut(draft, facts.entity),
  )
  if (!sourcePhrases.companies.has(noun))
    return isAnyOfSeveral(o, noun, sourcePhrases) ? null : bearerAmong(told, noun)
  const body = companyAmong(
    told.filter((facts) => !isWorkplace(facts, sourcePhrases)),
    o,
    end,
  )
  if (!body) return null
  const isOfItsKind = !sourcePhrases.anyCompany.has(noun) && body.inTitle
  return isOfItsKind || isNamedLately(body, o) ? body : null
}

/** Whether the sentence before, or this one so far, names a body. */
const isNamedLately = ({ mentions }: EntityFacts, { table, from }: Occasion): boolean => {
  const { start = 0 } = sentenceBefore(table.sentences, from)
  return mentions.some((mention) => mention.start >= start && mention.start < from)
}

/** "the port", a noun of no list that may be the first or the last word of a body's name; null for others. */
function plainNoun(
  { kind, sourceWords: [article, noun = '', ...further] }: Occasion,
  { definite, people, companies }: SourcePhrases,
): string | null {
  const isPlain = article === definite && further.length === 0 && !people.has(noun)
  return sourceKinds[kind] === 'somebody' && isPlain && !companies.has(noun) ? noun : null
}

/**
 * The noun that takes up a body, or null: "airline" of "the airline", of "a spokesman for the airline" and,
 * where it is a company's, of "an airline spokesman".
 */
function nounOf(
  { kind, sourceWords: words, headWords, draft }: Occasion,
  { spokesmen, prepositions, definite, companies }: SourcePhrases,
): string | null {
  if (sourceKinds[kind] === 'body')
    return headWords.length > mostWords ? null : (headWords.at(-1) ?? words.at(-1) ?? '')
  const at = words.findIndex((word) => spokesmen.has(word))
  if (at < 0 || draft.source.length !== 1) return null
  const [preposition = '', article, noun, ...rest] = words.slice(at + 1)
  if (noun && rest.length === 0 && prepositions.has(preposition) && article === definite)
    return noun
  const before = words[at - 1] ?? ''
  return at === words.length - 1 && companies.has(before) ? before : null
}

function companyAmong(
  told: readonly EntityFacts[],
  { from, draft: { block } }: Occasion,
  end: number,
): EntityFacts | null {
  const bodies = told.filter(mayBeCompany)
  const isToldBefore = (body: EntityFacts) => mentionsBefore(body, from) > 0
  if (bodies.length === 1) return bodies.find(isToldBefore) ?? null
  const [first, ...others] = bodies.filter(({ inTitle }) => inTitle)
  if (!first || others.length > 0) return null
  const count = mentionsBefore(first, from)
  const isLess = (body: EntityFacts) =>
    body === first ||
    (mentionsBefore(body, from) < count &&
      !body.mentions.some((mention) => mention.block === block && mention.start < end))
  return bodies.every(isLess) ? first : null
}

/** "Analysts at Orlo said … The airline said": the body is only told of as where somebody works. */
const isWorkplace = ({ mentions }: EntityFacts, { workplace }: SourcePhrases): boolean =>
  mentions.every(({ before }) => before === workplace)

/** A body that no pack knows for something else. */
const mayBeCompany = ({ entity: { type, candidates } }: EntityFacts): boolean =>
  type === 'ORG' && (candidates.length === 0 || candidates[0]!.kind === 'company')

/** "small enterprises", which are no Orlo Enterprises */
const isAnyOfSeveral = (
  { sourceWords, kind }: Occasion,
  noun: string,
  { several, definite }: SourcePhrases,
): boolean => sourceKinds[kind] === 'body' && several.test(noun) && sourceWords[0] !== definite

/** "the commission": the one whose name begins or ends with the noun. */
function bearerAmong(told: readonly EntityFacts[], noun: string): EntityFacts | null {
  const bearers = told.filter(({ words }) => words.includes(noun))
  const [only] = bearers
  if (!only || bearers.length > 1 || only.words.length < 2) return null
  return only.words[0] === noun || only.words.at(-1) === noun ? only : null
}
