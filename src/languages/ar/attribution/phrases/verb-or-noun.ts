/** Words spelt like verbs of speech that are none here: nouns, passives, denials. */
import type { VerbForm } from '../lexicon/verb-table.ts'
import type { ArabicSentence } from './sentence.ts'
import { complementisers, negations, prepositions } from '../lexicon/words.ts'

/** «رفض الكشف عن هويته» tells of an unnamed source and says nothing. */
const hiding = /^((عدم )?(ذكر|كشف|الكشف|نشر|الافصاح|الادلاء|التصريح)( |$)|عدم )/

/**
 * «بعد ذكر», «رفض الحكومة»: the bare past of some verbs is also a noun, which follows prepositions
 * and nouns.
 */
export function isNoun(
  { words }: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  last: string,
): boolean {
  const previous = words[at - 1]?.folded ?? ''
  const next = words[at + 1]
  if (/^و?(نادي|راي|نفي|حكي)$/.test(words[at]!.folded) && form.tense === 'past' && last === 'ي')
    return true
  if (form.verb.lemma === 'ادعي' && form.tense === 'present' && last === 'ى') return true
  // «وعدة كتائب»: ة is no pronoun
  if (form.pronoun && last === 'ة') return true
  const bare = form.verb.nounish && form.tense === 'past' && form.gender === 'm' && !form.plural
  if (bare && prefix === 0 && /^[وف]?ب?ان$/.test(previous)) return true
  if (bare && /^[وف]?(لا|لولا|بلا|اي|كل|عدم|ثمه)$/.test(previous)) return true
  if (
    /^(رفض|طلب|اشترط)$/.test(form.verb.lemma) &&
    hiding.test([next, words[at + 2]].map((word) => word?.folded ?? '').join(' '))
  )
    return true
  if (form.verb.lemma === 'ذكر' && /^اسم(ه|ها|هم|اي)/.test(next?.folded ?? '')) return true
  if (
    prefix === 0 &&
    prepositions.has(previous) &&
    previous !== 'فيما' &&
    form.tense !== 'participle' &&
    at > 0 &&
    !words[at]!.before.comma &&
    !words[at]!.before.closes
  )
    return form.verb.nounish || form.tense === 'past'
  if (words[at]!.folded === 'بين' || words[at]!.folded === 'وبين')
    return (
      next === undefined ||
      (!next.before.comma &&
        next.folded.startsWith('ال') &&
        words[at + 2]?.folded.startsWith('و') === true)
    )
  return false
}

/** «يعتبر», «تعتبر» without a subject before it is the passive: “is considered”. */
export function isPassivePresent(folded: string): boolean {
  return /^و?[يت]عتبر$/.test(folded)
}

export function isNegated({ words }: ArabicSentence, at: number): boolean {
  return negations.has(words[at - 1]?.folded ?? '') && words[at - 1]!.folded !== 'ما'
}

/**
 * «يذكر أن», «ويشار إلى أن» at the head of a sentence: the narrator's own opening, no one's claim.
 */
export function isNarrators({ words }: ArabicSentence, at: number): boolean {
  if (at > 0) return false
  const { folded } = words[at]!
  const next = words[at + 1]?.folded ?? ''
  return (
    (/^و?يذكر$/.test(folded) && complementisers.has(next)) ||
    (/^و?يشار$/.test(folded) && next === 'الي' && complementisers.has(words[at + 2]?.folded ?? ''))
  )
}
