/** From the words of a source to its place in the text. */
import type { Span } from '../../../../model/text.ts'
import { isParty } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isOnesOwn } from '../lexicon/ones-own.ts'
import { complementisers, prepositions } from '../lexicon/words.ts'
import { spanOf, type Stretch } from '../phrases/noun-phrase.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'

/** «وسامي», «والمجلس», «ومصادر»: a party behind the و that joins it. */
export const beginsParty = ({ folded, named, namedBehindParticle }: ArabicWord): boolean =>
  /^و(?!احد).{2,}/.test(folded) &&
  !named &&
  !isParty(folded) &&
  (namedBehindParticle ||
    isOnesOwn(folded.slice(1)) ||
    (isParty(folded.slice(1)) && !folded.endsWith('ين')))

/** `strip`: letters before the first word that are none of the source, where that is known. */
export function sourceSpan(
  text: string,
  sentence: ArabicSentence,
  stretch: Stretch,
  strip = 0,
): Span {
  const first = sentence.words[stretch.from]!
  // «و«الواحة»: الطريق مغلق»
  if (first.folded === 'و' && stretch.to > stretch.from + 1)
    return spanOf(text, sentence, { from: stretch.from + 1, to: stretch.to })
  const span = spanOf(text, sentence, stretch)
  const letters = strip || Number(isJoined(sentence, stretch.from) || isAnswering(first))
  return letters ? { start: startAfter(text, first, letters), end: span.end } : span
}

/** «والده», «والي المدينة»: no article behind a و */
const parents = /^وال(ي|يه|د(ه|ها|هم|ت|ته|تها|تهم|ي|يه|يها|اه|اها)?)$/

/** «فالوزارة», «فبرنامج الغد»: what begins with ف goes on from what was said before */
const isAnswering = ({ folded, named }: ArabicWord): boolean =>
  /^ف.{3,}/.test(folded) &&
  !named &&
  (/^فال.{3,}/.test(folded)
    ? isParty(folded) || /^فال(اول|اولي|ثاني|ثانيه|اخير|اخيره)$/.test(folded)
    : !isParty(folded) && isParty(folded.slice(1)))

/** «قال وودورد»: right behind what asks for a noun the و is a name's own, but before an article. */
function isJoined({ words }: ArabicSentence, at: number): boolean {
  const { folded } = words[at]!
  if (/^وال.{2,}/.test(folded)) return !parents.test(folded)
  const previous = words[at - 1]?.folded ?? ''
  return (
    beginsParty(words[at]!) &&
    !prepositions.has(previous) &&
    !complementisers.has(previous) &&
    findVerb(previous) === null
  )
}
