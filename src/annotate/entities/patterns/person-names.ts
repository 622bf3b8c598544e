import { hasArticle } from '../../../languages/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import { bit } from '../../../languages/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { close, type Pattern } from './pattern.ts'
import { isPossessed } from './plain-bounds.ts'

const ordinary =
  bit.speechVerb |
  bit.time |
  bit.organisationHead |
  bit.placeHead |
  bit.roleAdjective |
  bit.demonym |
  bit.people |
  bit.country |
  bit.common |
  bit.eventHead |
  bit.productHead |
  bit.everyday

/**
 * Can be part of a person's name: listed as such, or a word that the model never met and that has
 * no look of a verb.
 */
function isPersonal(word: NameWord | undefined, { names }: Language): boolean {
  if (!word || word.bits & ordinary || word.core.skip > 0 || word.shape >= Shape.digits)
    return false
  if (names.hasCase && word.shape !== Shape.capital && word.shape !== Shape.mixed) return false
  if (word.bits & (bit.given | bit.surname | bit.particle | bit.alike)) return true
  return (
    !word.isKnown &&
    !isPossessed(word, names) &&
    word.folded.length > 2 &&
    !names.verbalBeginnings?.includes(word.folded[0]!)
  )
}

/**
 * A given name and what follows it, or a definite title and two words that nobody knows: «المخرج
 * فلان الفلاني».
 */
export const personAfterTitle: Pattern = (words, i, language) => {
  const word = words[i]!
  const before = words[i - 1]
  if (!isPersonal(word, language) || word.bits & bit.title) return null
  const { attached } = language.names
  const isGiven = (word.bits & bit.given) !== 0
  const titled =
    before !== undefined &&
    (before.bits & bit.title) !== 0 &&
    (before.bits & bit.roleAdjective) === 0 &&
    close(word) &&
    (attached ? hasArticle(before.core.folded, attached) : before.shape !== Shape.lower)
  if (
    (!titled && !isGiven) ||
    (titled && !isGiven && (word.isKnown || hasArticle(word.folded, attached)))
  )
    return null
  let to = i + 1
  while (
    to < words.length &&
    to - i < 4 &&
    close(words[to]) &&
    isPersonal(words[to], language) &&
    !(words[to]!.bits & bit.title)
  )
    to++
  // "King Charles", "President Hollis"
  const isAlone = to === i + 1 && titled && language.names.hasCase && before.shape === Shape.capital
  const from = titled && language.names.titlesInNames?.has(before.folded) ? i - 1 : i
  return to > i + 1 || isAlone ? { type: 'PER', from, to } : null
}

/** «الحداد: …»: a family name before the colon with which a headline or a quotation begins. */
export const speakerOfHeadline: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (names.hasCase || i > 0 || word.gapAfter !== Gap.colon || !(word.bits & bit.surname))
    return null
  return word.bits &
    (bit.common |
      bit.everyday |
      bit.title |
      bit.country |
      bit.city |
      bit.region |
      bit.organisation |
      bit.time)
    ? null
    : { type: 'PER', from: 0, to: 1 }
}
