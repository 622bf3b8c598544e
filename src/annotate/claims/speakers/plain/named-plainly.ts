import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import type { Span } from '../../../../model/text.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { isAimedAt } from '../candidates/aimed-at.ts'
import { besideName } from '../beside-name.ts'
import { bodyAmong } from './body-named-plainly.ts'
import { isOfficeOfMatter } from './office-of-matter.ts'
import type { EntityFacts, MentionFacts } from '../entity-table.ts'
import { isRoleAlone, isRoleOf, type NamedThere } from '../candidates/named-there.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import { isOnlySoNamed } from './person-alone.ts'
import { foldedWords } from '../../../../text/fold.ts'

/**
 * Whom the words of a source plainly name: who stands at their beginning ("Rosa Orlin, a miner,"),
 * in apposition behind a role ("the board's chair, Rosa Orlin,"), or the one body behind what it is
 * ("the news site Orlo"), behind who speaks for it ("a spokesman for Orlo") or behind what it made
 * ("a survey by Orlo"). null where it is not that plain, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function namedPlainly(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, sourcePhrases, text } = o
  const [source] = draft.source
  if (!sourcePhrases || !source || draft.source.length > 1) return null
  const named = namedInOrder(o).map(([facts, mention]) => readPlace(facts, mention, source, text))
  const holder = named.find(({ facts, after }) => facts.isPerson && /^(?:$|[,(]| \()/.test(after))
  // what "on" aims at elsewhere is the matter of his office
  if (holder?.isFull && isOfficeOfMatter(holder.before, sourcePhrases))
    return isRuledOut(draft, holder.facts.entity) ? null : holder.facts
  const person = personAmong(named, sourcePhrases)
  if (person) return candidates.includes(person) && isOnlySoNamed(o, person) ? person : null
  const body = bodyAmong(named, sourcePhrases)
  // "the organiser, Orlo": no candidate where the noun is a person's too
  if (!body || isRuledOut(draft, body.entity) || isAimedAt(o, body)) return null
  return o.named.get(body)!.isServed ? null : body
}

const readPlace = (
  facts: EntityFacts,
  mention: MentionFacts,
  source: Span,
  text: string,
): NamedThere & { isFull: boolean } => ({
  facts,
  ...besideName(source, mention, text),
  isFull: !mention.isPossessive && text.slice(mention.start, mention.end).includes(' '),
})

const titles = /^(?:\p{L}+\.? ){0,2}$/u
/**
 * No more than titles: "Advocate ", "Provincial lawmaker ", not "Critics of ", who are others. Mostly
 * nothing: no expression for it.
 */
const isTitles = (before: string, { prepositions }: SourcePhrases): boolean =>
  before === '' ||
  (titles.test(before) && !foldedWords(before).some((word) => prepositions.has(word)))

const beforeWho = /^, (?:who|whose) /

/** A full name, or one of which a clause tells more: "the chair Orlo, who bought the boats,". */
const isNamedEnough = ({ isFull, after }: NamedThere & { isFull: boolean }): boolean =>
  isFull || beforeWho.test(after)

function personAmong(
  named: readonly (NamedThere & { isFull: boolean })[],
  phrases: SourcePhrases,
): EntityFacts | null {
  const [first] = named
  if (!first) return null
  if (first.facts.isPerson && isNamedEnough(first) && isTitles(first.before, phrases)) {
    const [next] = foldedWords(first.after)
    if (/^(?:$|[,(]| \()/.test(first.after) || phrases.behindName.has(next ?? ''))
      return first.facts
  }
  const people = named.filter((name) => name.facts.isPerson && isNamedEnough(name))
  const [only] = people
  if (!only || people.length > 1 || !/^(?:$|,)/.test(only.after)) return null
  return isRoleOf(only, phrases) || isRoleAlone(only, phrases) ? only.facts : null
}
