/** Whether a word in ب that is no act brings what a verb of speech tells. */
import { isWith } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { foldedAt, type Search } from './frame-search.ts'
import type { ArabicWord } from './sentence.ts'

/** «وكان الوزير قد | تعهد بصنع…»: the subject stands before the verb. */
const isHelped = (words: readonly ArabicWord[], verb: number): boolean =>
  words[verb - 1]?.folded === 'قد' && verb > 1

/**
 * «كان الوزير قد تعهد | بصنع السفن», «اتهمه | بصرف العلاج», «المدرب يشيد | بلاعبيه»: whatever ب brings
 * where no name can stand.
 */
export function bringsDeed(search: Search): boolean {
  const { sentence, verb, traits, at } = search
  const { words } = sentence
  return (
    foldedAt(search)[0] === 'ب' &&
    (at > verb + 1 ||
      isHelped(words, verb) ||
      holdsTold(words[verb]!) ||
      confesses(traits) ||
      isPeople(words[at]!.folded.slice(1))) &&
    !words[at]!.named &&
    // «طالب الأعضاء في جلسة ببغداد | بدعم الزراعة»
    !(traits.addressee && words[at]!.namedBehindParticle) &&
    isWith(foldedAt(search))
  )
}

/** «أقر | بسرقتها»: a deed of whatever name stands right behind such a verb */
const confesses = ({ stance }: Verb): boolean => stance === 'conceding'

/** «اتهمه | بصرف علاج خاطئ»: who is told or accused is written onto the verb. */
const holdsTold = ({ folded }: ArabicWord): boolean => {
  const form = findVerb(folded)?.form
  return form?.pronoun === true && form.verb.told
}

/** «مدير المصنع», «لاعبي الفريق», «لاعبيه»; not «دراسة» */
const isPeople = (folded: string): boolean => {
  const one = folded.replace(/(?<=..)ين?(?:ه|ها|هم)?$/, '')
  return !isThing(folded) && (isParty(folded) || isOffice(one))
}
