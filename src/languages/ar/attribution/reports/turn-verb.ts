/** «وضحكت أم سامي: …»: a verb that no list has, with whoever speaks behind it, before a colon. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice, isParty } from '../lexicon/basis.ts'
import { isKnownNoun } from '../phrases/common-noun.ts'
import { verbLike } from '../phrases/may-be-verb.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'

/** The verb of a turn and who speaks. */
export interface TurnVerb {
  /** folded letters of the word before the verb: the و or ف that joins it */
  prefix: number
  speaker: Stretch
}

/**
 * The verb with which the words before a colon begin; null where they begin with who speaks.
 * `isQuoted`: whether a quotation stands behind the colon; else it must stand behind the speaker.
 */
export function findTurnVerb(
  text: string,
  sentence: ArabicSentence,
  { from, to }: Stretch,
  isQuoted: boolean,
): TurnVerb | null {
  const [first, next] = sentence.words.slice(from, to)
  if (!next || first!.personEnd > 0 || next.before.comma || !beginsWho(next)) return null
  const prefix = lettersBeforeVerb(text, first!)
  const speaker = prefix === null ? null : findSpeaker(sentence, from + 1, to)
  return speaker && (isQuoted || speaker.to === to) ? { prefix: prefix!, speaker } : null
}

/** «وسخر», «يضحك», «ضحكت», «قاطعها»; a short noun has none of these shapes, and is no known one. */
function lettersBeforeVerb(text: string, word: ArabicWord): number | null {
  const bare = withoutPronoun(text, word)
  const prefix = verbLike(bare)
  if (prefix === null || isNoun(bare.folded) || isNoun(bare.folded.slice(prefix))) return null
  const isShaped = prefix > 0 || bare !== word || /^[يت]...|[^اه]ت$/.test(bare.folded)
  return isShaped ? prefix : null
}

/** «قاطعتها»: without whom it is done to; not «قرعة» */
const withoutPronoun = (text: string, word: ArabicWord): ArabicWord =>
  /.{3}(ه|ها|هم)$/.test(word.folded) && text[word.end - 1] !== 'ة'
    ? { ...word, folded: word.folded.replace(/(ه|ها|هم)$/, '') }
    : word

/** «زميل», «زوجت», «تقرير» */
const isNoun = (folded: string): boolean =>
  [folded, folded.replace(/ت$/, 'ه')].some((each) => isKnownNoun(each) || isAbstract(each))

/** «المدرب», «سامي نصر», «ابنها»; «قائمة الفائزين» says nothing */
const beginsWho = ({ folded, named, personEnd }: ArabicWord): boolean =>
  named ||
  personEnd > 0 ||
  (isParty(folded) && !isDocument(folded)) ||
  isOffice(folded.replace(/(ه|ها|هم)$/, ''))
