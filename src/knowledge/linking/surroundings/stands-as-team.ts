/** Whether a town's or country's name means its team where it stands. */
import { partsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import type { Entity, Mention } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { isDatelineOfPlace } from './is-dateline.ts'
import { signsOf, type SortName } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { Surroundings } from './surroundings.ts'

const plays = wordsFor('playWords')

/** Towns, countries and their parts have teams; straits and continents have none. */
export const mayHaveTeam = (sort: SortName | null, { country }: EntityRecord): boolean =>
  sort === 'country' || sort === 'town' || (sort === 'division' && country !== undefined)

/**
 * Whether a country's name is surely its team's: in an article on sport, with a score, a word of
 * playing or a team's people right before it («مهاجم المغرب»).
 */
export function playsForCountry({ entity, around, name: { own }, context }: LinkQuestion): boolean {
  if (around.isPlaced || isOnlyDateline(entity.mentions, context.text) || !context.isOnSport(own))
    return false
  if (around.outerHeads.has('club') || hasScore(entity.mentions, context.text)) return true
  return standsBesideAny(plays, around, own)
}

/** Whether one of these words stands near the name and is none of its own. */
function standsBesideAny(
  words: Iterable<string>,
  around: Surroundings,
  own: ReadonlySet<string>,
): boolean {
  const near = around.near()
  for (const word of words) if (near.has(word) && !own.has(word)) return true
  return false
}

/** «الكويت - 3 - 11 (كونا) -- »: nothing but the place from which a report was sent. */
const isOnlyDateline = (mentions: readonly Mention[], text: string): boolean =>
  mentions.every((mention) => isDatelineOfPlace(mention, text))

/** "24-14", with a word or two before it or behind. */
const score = /(?:^|[\s(])\d{1,3}[-–]\d{1,3}(?![\d-])/
const reach = 24
const mostMentions = 3

const hasScore = (mentions: readonly Mention[], text: string): boolean =>
  mentions
    .slice(0, mostMentions)
    .some(
      ({ start, end }) =>
        score.test(text.slice(Math.max(0, start - reach), start)) ||
        score.test(text.slice(end, end + reach)),
    )

/** A short name is an everyday word too often to be a town where nothing asks for one: "Bath". */
const longName = 5
const isLong = ({ name }: Entity): boolean => name.length >= longName

/**
 * Whether a name stands in the article as a team does: no word of place before it, and words of
 * playing or a score beside it, or in an article on sport. A country's name needs them beside it, and
 * so does a town's long one that no club of the packs bears, where sport is touched upon alone.
 */
export function standsAsTeam(
  { entity, around, name: { own }, context, sorts }: LinkQuestion,
  isCountry: boolean,
): boolean {
  if (around.isPlaced || isOnlyDateline(entity.mentions, context.text)) return false
  const isBeside = (words: Iterable<string>) => standsBesideAny(words, around, own)
  if (context.countSigns('club', own) > 0 && hasScore(entity.mentions, context.text)) return true
  if (context.isOnSport(own))
    return (
      (!isCountry && (!isLong(entity) || sorts.has('club') || context.isWhollyOnSport(own))) ||
      isBeside(plays) ||
      isBeside(signsOf('club'))
    )
  return context.countSigns('club', own) > 1 && isBeside(signsOf('club'))
}

const endings = partsOf('teamEnding')

/** Whether a word behind the name makes it a college's team as often as the place: "Ohio State". */
export const endsAsTeam = ({ entity: { mentions }, context: { text } }: LinkQuestion): boolean =>
  mentions
    .slice(0, mostMentions)
    .some(({ end }) => endings.some((ending) => ending.test(text.slice(end, end + reach))))

/**
 * Whether a town's club may be meant behind a word of place: "at Barcelona" is where a footballer
 * plays as often as where he lives.
 */
export const mayBePlacedTeam = ({ around, name, sorts, context }: LinkQuestion): boolean =>
  around.isPlaced && sorts.has('club') && context.isOnSport(name.own)
