/** Which of two speaks, where a party stands before a verb and another behind it. */
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { isOwnHead, mayAct } from './who-is-told.ts'

/**
 * «النائب رفض أمس | الخطة»: where a party stands before the verb, what stands behind it is the
 * speaker only if it is one too and the other is not, or if nothing else can stand there: «كشف |
 * المجلس | أن».
 */
export function nearerOf(
  { sentence: { words }, form, before }: SpokenVerb,
  behind: Stretch | null,
  { kind }: Frame,
): Stretch | null {
  if (!behind || !before) return behind
  const isBare = !form.verb.addressee && kind !== 'object' && kind !== 'preposition'
  const isNearer = isBare || isOwnHead(words[behind.from]!, form) || !mayAct(words[before.from]!)
  return speaks(words, behind) && isNearer ? behind : null
}

/** A party, or words with somebody's name: «السيناتور سلمى نصر». */
const speaks = (words: ArabicSentence['words'], { from, to }: Stretch): boolean =>
  mayAct(words[from]!) || words.slice(from, to).some(({ personEnd }) => personEnd > 0)
