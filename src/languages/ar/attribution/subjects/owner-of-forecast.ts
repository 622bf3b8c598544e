/** Whose forecasts, demands or threats a noun with a pronoun means: «خفض المصرف توقعاته للنمو». */
import { findClauseStart } from '../phrases/clause.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'

/** What one does with one's own forecasts. */
const changing =
  /^([وف]?)س?[يت]?(?:خفض|رفع|عدل|قلص|راجع|ثبت|ابقي|جدد|كرر|حدث|نشر|اصدر|خفف)(?:ت|وا)?$/
/** Words between the verb and the noun. */
const longest = 14

export interface ChangedForecast {
  /** index of the verb that changes it, and its letters that belong to a particle */
  verb: number
  prefix: number
  owner: Stretch
}

/** The verb whose object is the noun at `noun`, with its subject; null where no such verb stands near by. */
export function findChange(sentence: ArabicSentence, noun: number): ChangedForecast | null {
  const { words } = sentence
  for (let i = noun - 1; i >= Math.max(0, noun - longest); i--) {
    const found = words[i]!.named || words[i]!.quote >= 0 ? null : changing.exec(words[i]!.folded)
    const owner = found && subjectOfChange(sentence, i, noun)
    if (found) return owner && { verb: i, prefix: found[1]!.length, owner }
    if (words[i]!.before.stop || words[i]!.before.colon) return null
  }
  return null
}

/** Behind the verb, else before it: «خفض | المصرف | توقعاته», «| المصرف | خفض توقعاته». */
function subjectOfChange(sentence: ArabicSentence, verb: number, noun: number): Stretch | null {
  if (verb + 1 < noun) return findSpeaker(sentence, verb + 1, noun)
  const { from } = findClauseStart(sentence, verb)
  return from < verb ? findSubjectBefore(sentence, from, verb) : null
}
