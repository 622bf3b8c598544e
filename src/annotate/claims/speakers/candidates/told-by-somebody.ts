import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { endOf } from '../../draft-places.ts'
import { lastMentionBefore, peopleBetween, type EntityFacts } from '../entity-table.ts'
import type { SaidBySomebody } from '../history.ts'
import type { Occasion } from '../occasion.ts'
import { sentenceBefore, sentencesBetween } from '../sentences-since.ts'

/**
 * The noun for one person without a name who makes a claim: "a neighbour", "the victim's brother",
 * «شاهد عيان»; null where none does.
 */
function nounOfSomebody(o: Occasion): string | null {
  const { draft, headWords, sourcePhrases, nounFirst } = o
  if (nounFirst) return isUnnamed(o) ? firstNoun(o, nounFirst) : null
  if (draft.basis !== 'anonymous' || !sourcePhrases) return null
  const { people, several, prepositions, behindName } = sourcePhrases
  const rest = headWords.findIndex((word) => prepositions.has(word) || behindName.has(word))
  const noun = (rest < 0 ? headWords : headWords.slice(0, rest)).at(-1)
  return noun !== undefined && people.has(noun) && !several.test(noun) ? noun : null
}

/** «سائق شاحنة», «السائق المناوب»: a noun of no list, too, beside which nobody is named. */
function isUnnamed(o: Occasion): boolean {
  const { basis, anaphora, head, content } = o.draft
  const isPlain = anaphora === null && (basis === null || (basis === 'named' && head !== undefined))
  if (o.isNested || o.draft.doubt || !(basis === 'anonymous' || isPlain)) return false
  const to = Math.max(content[0]?.start ?? 0, o.draft.source.at(-1)?.end ?? 0)
  return peopleBetween(o.table, o.from, to).length === 0
}

const firstNoun = (
  { sourceWords: [noun] }: Occasion,
  { isOnePerson }: NounFirstRules,
): string | null => (noun !== undefined && isOnePerson(noun) ? noun : null)

/** "the mother of two": somebody told before, perhaps by name. */
const isDefinite = ({ sourceWords: [first], sourcePhrases }: Occasion): boolean =>
  first !== undefined && first === sourcePhrases?.definite

/** A claim as history remembers it, if one person without a name makes it; null if not. */
export function saidBySomebody(
  occasion: Occasion,
  genderOfWord: (folded: string) => 'm' | 'f' | null,
): SaidBySomebody | null {
  const { draft, at, from, nounFirst, gender } = occasion
  const noun = nounOfSomebody(occasion)
  if (noun === null && !somebodyBefore(occasion)) return null
  // "the mother of two" may be she who was named
  const shown = noun === null || isDefinite(occasion) ? null : genderOfWord(noun)
  return { at, start: from, end: endOf(draft), gender: nounFirst ? gender : shown }
}

/**
 * Whether one without a name who spoke right before means that somebody else is not "he" or "she": whom he only
 * tells of, "The victim's brother called Orlo a killer. He said …", and, where the noun tells that he may be
 * meant himself, all who were not named since: "Orlo left. Her granddaughter said it was late. She said …".
 */
export function isToldBySomebody(
  { history, table: { sentences }, at, from, gender }: Occasion,
  facts: EntityFacts,
): boolean {
  const said = history.somebodyBefore(at)
  if (!said || sentencesBetween(sentences, said.end, from) > 0) return false
  const mention = lastMentionBefore(facts, from)
  if (mention === undefined) return false
  return mention.start >= said.start || (gender !== null && said.gender === gender)
}

/**
 * The same of a verb whose subject is left out: «وقال شاهد إن … وأضاف أن …» goes on with the one without a name
 * who spoke right before, whoever was named before him.
 */
export function goesOnWithSomebody(occasion: Occasion, facts: EntityFacts): boolean {
  const said = somebodyBefore(occasion)
  const mention = said && lastMentionBefore(facts, occasion.from)
  return said !== null && (!mention || mention.start < said.end)
}

/** Whoever without a name spoke right before a verb of his gender whose subject is left out. */
function somebodyBefore(o: Occasion): SaidBySomebody | null {
  const { history, table, at, from, gender, nounFirst, isNested, draft, text } = o
  if (!nounFirst || isNested || draft.anaphora !== 'dropped' || gender === null) return null
  // «نفى سامي نصر ذلك، مضيفا أن»: only what opens its sentence goes on with the one before
  const opens = text.slice(sentenceBefore(table.sentences, from).end, from)
  const said = nounFirst.beforeVerb.test(opens) ? history.somebodyBefore(at) : null
  if (!said || said.gender !== gender) return null
  return sentencesBetween(table.sentences, said.end, from) > 0 ? null : said
}
