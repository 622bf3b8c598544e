/** «وضحكت أم سامي: …», «سامي نصر تهكم: …»: a verb that no list has, with its subject, before a colon. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice, isParty } from '../lexicon/basis.ts'
import { isKnownNoun } from '../phrases/common-noun.ts'
import { endsName } from '../phrases/ends-before.ts'
import { verbLike } from '../phrases/may-be-verb.ts'
import { prepositions } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'

/** The verb of a turn and who speaks. */
export interface TurnVerb {
  /** index of its word */
  at: number
  /** folded letters of the word before the verb: the و or ف that joins it */
  prefix: number
  speaker: Stretch
}

/**
 * The verb with which the words before a colon begin or which ends them behind a name; null where
 * they only tell who speaks. `isQuoted`: whether a quotation stands behind the colon; else a verb
 * that begins them must have nothing but its subject behind it.
 */
export function findTurnVerb(
  text: string,
  sentence: ArabicSentence,
  turn: Stretch,
  isQuoted: boolean,
): TurnVerb | null {
  return verbBefore(text, sentence, turn, isQuoted) ?? verbBehind(text, sentence, turn)
}

function verbBefore(
  text: string,
  sentence: ArabicSentence,
  { from, to }: Stretch,
  isQuoted: boolean,
): TurnVerb | null {
  const [first, next] = sentence.words.slice(from, to)
  if (!next || first!.personEnd > 0 || next.before.comma || !beginsWho(next)) return null
  const prefix = lettersBeforeVerb(text, first!)
  const speaker = prefix === null ? null : findSpeaker(sentence, from + 1, to)
  return speaker && (isQuoted || speaker.to === to) ? { at: from, prefix: prefix!, speaker } : null
}

/** «لكن الناقد سامي نصر | تهكم: …», «أما سلمى نصر | فتدافع عنه: …» */
function verbBehind(
  text: string,
  sentence: ArabicSentence,
  { from, to }: Stretch,
): TurnVerb | null {
  const { words } = sentence
  for (let at = from + 1; at < to; at++) {
    const mayBegin = endsName(words, from, at) && !words[at]!.before.comma
    const prefix = mayBegin ? lettersBehindName(text, words[at]!) : null
    if (prefix === null || !mayEnd(words, at + 1, to)) continue
    const begin = opener.test(words[from]!.folded) ? from + 1 : from
    return begin < at ? { at, prefix, speaker: { from: begin, to: at } } : null
  }
  return null
}

/** «فتدافع | عنه», «فسامحته | علنا»: not what somebody does to another */
const mayEnd = (words: readonly ArabicWord[], at: number, to: number): boolean =>
  at === to ||
  prepositions.has(words[at]!.folded) ||
  /^(عن|ل|علي)(ه|ها|هم)$|.{3}ا$/.test(words[at]!.folded)

const opener = /^[وف]?(لكن|اما|بل|كان|كانت|حتي)$/

/** «وسخر», «يضحك», «ضحكت», «قاطعها»; a short noun has none of these shapes, and is no known one. */
function lettersBeforeVerb(text: string, word: ArabicWord): number | null {
  const bare = withoutPronoun(text, word)
  const prefix = verbLike(bare)
  if (prefix === null || isNoun(bare.folded) || isNoun(bare.folded.slice(prefix))) return null
  const isShaped = prefix > 0 || bare !== word || shaped.test(bare.folded)
  return isShaped ? prefix : null
}

/** The same behind a name, where «تهكم» is no noun. */
function lettersBehindName(text: string, word: ArabicWord): number | null {
  const bare = withoutPronoun(text, word)
  const prefix = verbLike(bare)
  if (prefix === null || word.folded.startsWith('و')) return null
  const stem = bare.folded.slice(prefix)
  const isNamed = [stem, stem.replace(/ت$/, 'ه')].some(isKnownNoun)
  // «خيبته» is spelt like a verb with whom it is done to
  const isShaped = prefix > 0 || (bare === word ? shaped : /^[يت]/).test(stem)
  return isShaped && !isNamed ? prefix : null
}

const shaped = /^[يت]..+[^ا]$|[^اه]ت$/

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
