/** The verb of speech at a word, where its sentence shows it too. */
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { estimateAt } from './estimate.ts'
import type { ArabicSentence } from './sentence.ts'
import { shownVerbAt } from './shown-verb.ts'
import { isInApposedPerson, isWithinName } from './within-name.ts'
import { onceFor } from '../../../../text/once.ts'

/** The verb at word `at`; null where none is. Several readers ask it of every word. */
export const verbAt = (sentence: ArabicSentence, at: number): Hit | null => verbsOf(sentence)[at]!

const verbsOf = onceFor((sentence: ArabicSentence) =>
  sentence.words.map((_, at) => readVerb(sentence, at)),
)

const readVerb = (sentence: ArabicSentence, at: number): Hit | null =>
  verbByItself(sentence, at) ??
  answeringVerb(sentence, at) ??
  frontedVerb(sentence, at) ??
  estimateAt(sentence, at) ??
  shownVerbAt(sentence, at)

/** By its letters alone; not within a name: «مركز المعلومات ودعم القرار», «المدير، سامر حكمت، أن». */
export function verbByItself({ words }: ArabicSentence, at: number): Hit | null {
  const hit = findVerb(words[at]!.folded)
  if (hit && isInApposedPerson(words, at)) return null
  const isNoun = hit !== null && hit.prefix > 0 && hit.form.verb.nounish
  return isNoun && isWithinName(words, at) ? null : hit
}

/**
 * «سئل المدير، فرد بأن»: behind a comma ف begins a clause even where the verb looks like a noun, and so
 * it does where somebody is answered, or is named right behind it: «فرد عليه المدير», «فرد سامي نصر».
 */
function answeringVerb({ words }: ArabicSentence, at: number): Hit | null {
  const { folded, named, before } = words[at]!
  const next = words[at + 1]
  const isAnswer =
    folded === 'فرد' && next && (next.personEnd > 0 || /^علي(ه|ها|هم)$/.test(next.folded))
  if (!(before.comma || isAnswer) || named || folded[0] !== 'ف') return null
  const form = getVerbForm(folded.slice(1))
  return form?.tense === 'past' ? { form, prefix: 1 } : null
}

/** Words between أما and the verb in ف. */
const reach = 20

/**
 * «أما الوزير، فأقر», «أما المتحدث باسم الحزب فحمل»: the first word in ف behind أما is a verb even
 * where it looks like a noun.
 */
function frontedVerb({ words }: ArabicSentence, at: number): Hit | null {
  const { folded, named } = words[at]!
  const form = folded[0] === 'ف' && !named ? getVerbForm(folded.slice(1)) : undefined
  if (!form) return null
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    const word = words[i]!
    if (word.before.stop && !opens.test(word.folded)) return null
    if (opens.test(word.folded)) return at - i > 1 ? { form, prefix: 1 } : null
    if (word.folded[0] === 'ف' && getVerbForm(word.folded.slice(1))) return null
  }
  return null
}

const opens = /^و?اما$/
