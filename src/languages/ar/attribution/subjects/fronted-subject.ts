/** The subject that أما puts before its clause. */
import { findVerb } from '../lexicon/lookup.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'

const fronting = /^[وف]?اما$/
const longestFront = 24

/** «أما الوزير، المكلف بالملف، فقال إن…»: the subject of the verb at `verb`; null without أما. */
export function frontedSubject(sentence: ArabicSentence, verb: number): Stretch | null {
  const { words } = sentence
  const front = frontOf(words, verb)
  if (
    front < 0 ||
    (!words[verb]!.folded.startsWith('ف') && !/^ف(قد|لم|لن|سوف)$/.test(words[verb - 1]!.folded))
  )
    return null
  let to = front + 2
  while (to < verb && !words[to]!.before.comma) to++
  for (let i = to; i < verb; i++)
    if (words[i]!.folded.startsWith('ف') && findVerb(words[i]!.folded)) return null
  return verb > front + 1 ? findSubjectBefore(sentence, front + 1, Math.min(to, verb)) : null
}

/** Index of the أما with which the sentence, or a part of it behind a comma, begins; -1 without one. */
function frontOf(words: readonly ArabicWord[], verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i <= longestFront; i--)
    if (fronting.test(words[i]!.folded) && (i === 0 || words[i]!.before.comma)) return i
  return -1
}
