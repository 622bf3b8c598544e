import type { QuoteHabits } from '../../../../text/quotes.ts'
import { findTokens } from '../../../../text/tokens.ts'
import { beforeQuote } from '../../before-quote.ts'
import { findVerb } from './lookup.ts'

/** From a verb of speech to its words stand the speaker, his office, day and place: UTF-16 units. */
const reach = 240
const stop = /[.!?؟؛\n]/

/** «قال المدير "الطريق مغلق. …»: the mark is often closed paragraphs later or forgotten. */
export const quoteHabits: QuoteHabits = {
  particles: beforeQuote,
  bringsSpeech(text, start, at) {
    const near = text.slice(Math.max(start, at - reach), at)
    const from = at - (near.split(stop).at(-1) ?? '').length
    return findTokens(text, from, at).some(({ folded }) => mayQuote(folded))
  },
  beginsReport(text, start, end) {
    const [first] = findTokens(text, start, Math.min(end, start + longestWord))
    return first !== undefined && reports(first.folded)
  },
}

/** «وأضاف المدير»: UTF-16 units within which the first word of a block ends. */
const longestWord = 24

/** A common verb of speech that tells of somebody else in the past. */
function reports(folded: string): boolean {
  const form = findVerb(folded)?.form
  return form?.tense === 'past' && form.person === 3 && form.verb.common && !form.verb.nounish
}

function mayQuote(folded: string): boolean {
  const verb = findVerb(folded)?.form.verb
  return verb !== undefined && verb.quote
}
