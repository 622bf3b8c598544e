/** Where another's name begins in the words behind a verb. */
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import type { SpeakerPhrase } from './speaker-goes-on.ts'
import { endsPerson, isFinished } from './ends-before.ts'

/**
 * «اتهم الوزير سامي نصر | حركة الغد ب», «اتهمت الحكومة السودانية | قوات الغد ب», «حذرت بكين | طوكيو من»:
 * whether the word at `at` begins another's name: right behind a person's, or behind a name of one word, or the
 * noun of a body behind the name of a body with which the phrase begins.
 */
export function beginsOther({ words, from, at }: Omit<SpeakerPhrase, 'to'>): boolean {
  const { before, named, personEnd, folded } = words[at]!
  if (!named || before.comma || before.stop || before.dash || before.opens >= 0) return false
  // «سامي «تيتو» نصر»
  if (before.closes) return false
  const { end } = words[at - 1]!
  return (
    endsPerson(words, from, at) ||
    (personEnd === 0 && words[from]!.nameEnd === end && (isThing(folded) || at === from + 1))
  )
}

/**
 * «دعا أعضاء المجلس | رئيس الحكومة إلى», «طالبت نقابة العمال | وزير العمل ب»: whether the word at `at` is the
 * office of one, which neither completes nor describes several or a body.
 */
export const beginsOffice = ({ words, from, at }: Omit<SpeakerPhrase, 'to'>): boolean => {
  const { folded, before, named } = words[at]!
  const first = words[from]!.folded
  return (
    at > from + 1 &&
    !before.comma &&
    !named &&
    isOffice(folded) &&
    !/^(ال|[بل])|(ون|ين|ات)$/.test(folded) &&
    ((isParty(first) && !isOffice(first)) || several.test(first)) &&
    isFinished(words, from, at)
  )
}
/** «أعضاء المجلس», «قادة الحزب», «موظفو البلدية» */
const several = /^(اعضاء|قاده|روساء|ممثلو|.{3,}و)$/
