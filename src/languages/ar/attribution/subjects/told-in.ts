/** Whose words stand in a letter, a speech, a statement: «بعث المدير رسالة قال فيها إن…». */
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { subjectOf } from './opening-subject.ts'

/** A pronoun for that in which something was said. */
const isWithin = /^(في|خلال)(ه|ها)$/
/** What somebody sends. */
const sent = /^(ال)?(رسال[هة]|رسايل|برقيه|خطابا?|مذكره|بريدا|شكوي|ردا?|بيانا?|كتابا|توضيحا?)$/
/** What reaches the police or a paper from whoever tells it. */
const reported = /^(ال)?(بلاغا?|شكوي|اتصالا?|اخطارا?|استغاثه)$/
/** Words of a sender between what is sent and the verb. */
const longest = 12

/** Whether the verb at `verb` tells what stands in something named before it. */
export const isToldIn = ({ words }: ArabicSentence, verb: number): boolean =>
  isWithin.test(words[verb + 1]?.folded ?? '')

/** Who says it with the verb at `verb`: who sends it, else who acts in the sentence; null where neither is seen. */
export const whoSaysIn = (sentence: ArabicSentence, verb: number): Stretch | null =>
  senderBefore(sentence, verb) ?? wasDoing(sentence, verb) ?? whoActs(sentence, verb)

/** «بعثت | رئيسة المتحف | رسالة قالت فيها»; behind a comma another may act than the first verb's subject. */
function whoActs(sentence: ArabicSentence, verb: number): Stretch | null {
  const { words } = sentence
  if (words.slice(1, verb).some(({ before }) => before.comma || before.stop)) return null
  // «نشرت الرابطة بيانا منسوبا لرئيستها | تدعو فيه»: of somebody else
  if (words.slice(1, verb).some(({ folded }) => folded.startsWith('منسوب'))) return null
  const subject = subjectOf(sentence, verb)
  if (!subject) return null
  const { from, to } = subject
  const what = words.findIndex(({ folded }, i) => i > from && i < to && sent.test(folded))
  return { from, to: what < 0 ? to : what }
}

/** «رسالة من | المواطن سامي نصر | يقول فيها» */
export function senderBefore({ words }: ArabicSentence, verb: number): Stretch | null {
  for (let i = verb - 2; i > 0 && verb - i <= longest; i--) {
    if (words[i]!.before.stop || words[i]!.before.colon) return null
    const what = words[i - 1]!.folded
    if (words[i]!.folded !== 'من' || !(sent.test(what) || reported.test(what))) continue
    const isSender =
      maySend(words[i + 1]!) || (reported.test(what) && !isThing(words[i + 1]!.folded))
    return isSender ? { from: i + 1, to: verb } : null
  }
  return null
}

const maySend = ({ folded, named, personEnd }: ArabicWord): boolean =>
  named || personEnd > 0 || isOffice(folded) || isParty(folded) || /^ال.{3,}/.test(folded)

/** «وكان | المتهم الأول | قد أدلى باعتراف قال فيه» */
function wasDoing(sentence: ArabicSentence, verb: number): Stretch | null {
  const { words } = sentence
  if (!/^[وف]?كان(ت)?$/.test(words[0]!.folded)) return null
  const helper = words.findIndex(({ folded }, i) => i > 1 && i < verb && folded === 'قد')
  return helper < 0 ? null : findSubjectBefore(sentence, 1, helper)
}
