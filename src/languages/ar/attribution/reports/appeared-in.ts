/** «جاء في البيان أن», «ورد بالتقرير أن», «جاء على لسان المدير أن»: where words appeared, or by whose tongue. */
import type { CueCandidate } from './cue-candidate.ts'
import { isDocument } from '../lexicon/basis.ts'
import { complementisers } from '../lexicon/words.ts'
import { findClauseStart } from '../phrases/clause.ts'
import { behindQuote, type ArabicWord } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { candidate, type PlacedCue } from './noun-candidate.ts'
import { isNameLike } from './told-from.ts'

/** Words from the verb to what brings the content. */
const reach = 16

export function readAppearing(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words, quotes } = sentence
  const place = placeAt(placed)
  if (!place) return null
  for (let i = place.from + 1; i < Math.min(words.length, at + reach); i++) {
    const { before, folded } = words[i]!
    const that = complementisers.has(folded)
    if (before.stop) return null
    if (!that && !before.colon && before.opens < 0) continue
    // «جاء في بيان تلقته "المنارة" أن»
    if (!that && before.opens >= 0 && isNameLike(words, i)) {
      i = behindQuote(words, i) - 1
      continue
    }
    const from = that ? i + 1 : i
    if (from >= words.length) return null
    const claim = candidate(placed, from, false)
    claim.cue = [{ start: claim.cue[0]!.start, end: words[place.cueTo]!.end }]
    claim.speaker = findSpeaker({ ...sentence, words: withoutIn(words, place) }, place.from, i)
    claim.strip = place.strip
    claim.boundary = findClauseStart(sentence, at).opening
    if (!that && before.opens >= 0) {
      claim.direct = before.opens
      claim.to = quotes[before.opens]!.end
      claim.kind = 'direct'
    }
    return claim.speaker ? claim : null
  }
  return null
}

interface Place {
  /** the word with which the document or the person begins, and its letters that are none of it */
  from: number
  strip: number
  /** the last word of the cue */
  cueTo: number
}

/** «ورد | بالتقرير»: the words with the document read without its ب */
const withoutIn = (words: readonly ArabicWord[], { from, strip }: Place): ArabicWord[] =>
  words.map((word, i) =>
    strip > 0 && i === from ? { ...word, folded: word.folded.slice(strip) } : word,
  )

function placeAt({ sentence: { words }, at }: PlacedCue): Place | null {
  const next = words[at + 1]?.folded ?? ''
  if (next === 'في') return { from: at + 2, strip: 0, cueTo: at + 1 }
  if (next === 'علي' && words[at + 2]?.folded === 'لسان')
    return { from: at + 3, strip: 0, cueTo: at + 2 }
  return next.startsWith('ب') && isDocument(next.slice(1))
    ? { from: at + 1, strip: 1, cueTo: at }
    : null
}
