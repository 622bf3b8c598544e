/** Who acts in the clause that a sentence puts before its verb of speech. */
import { isParty, kindOfSource } from '../lexicon/basis.ts'
import { helpers, negations } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** Words of such a clause. */
const longest = 24

const openers = /^و?(فيما|بينما|اذ)$/

/**
 * «وفيما لم يوضح المصدر السبب، | قال إن»: the subject of the clause before the comma, right behind its verb, where
 * the verb of speech at the comma has none; null elsewhere.
 */
export function foreSubject(sentence: ArabicSentence, claim: CueCandidate): Stretch | null {
  const { words } = sentence
  const { at, missing, form, gender } = claim
  if (missing !== 'dropped' || claim.aside || form?.plural || at > longest) return null
  if (!openers.test(words[0]!.folded) || !words[at]!.before.comma) return null
  let verb = 1
  while (negations.has(words[verb]!.folded) || helpers.has(words[verb]!.folded)) verb++
  const subject = verb + 1 < at ? findSpeaker(sentence, verb + 1, at) : null
  if (subject?.from !== verb + 1 || isOfWoman(words[verb]!.folded) !== (gender === 'f')) return null
  const { folded, personEnd } = words[subject.from]!
  const speaks = personEnd > 0 || isParty(folded) || kindOfSource(folded) !== null
  return speaks ? { from: subject.from, to: endOf(sentence, subject) } : null
}

/** «المصدر الأمني | السبب»: behind one with the article or a name only an adjective tells more of it. */
function endOf({ words }: ArabicSentence, { from, to }: Stretch): number {
  const { folded, nameEnd } = words[from]!
  if (nameEnd === 0 && !folded.startsWith('ال')) return to
  let end = from + 1
  while (end < to && (words[end]!.start < nameEnd || describing.test(words[end]!.folded))) end++
  return end
}
const describing = /^ال(.{2,}يه?|عامه?|سابقه?)$/

/** «توضح», «أوضحت» */
const isOfWoman = (verb: string): boolean => /^ت.{2,}|ت$/.test(verb)
