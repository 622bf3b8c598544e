import { findVerb } from './lookup.ts'
import type { VerbForm } from './verb-table.ts'

const continuing = new Set([
  'اضاف',
  'تابع',
  'اردف',
  'استطرد',
  'استدرك',
  'واصل',
  'زاد',
  'ختم',
  'اختتم',
  'مضي',
])

/** Whether a verb goes on with words begun before, whoever speaks: «وأضافت». */
export const continuesSpeech = (form: VerbForm | null): boolean =>
  form !== null && continuing.has(form.verb.lemma)

/** «وأضاف»: a further verb of whoever spoke, in which nobody's name begins. */
export const addsMore = (folded: string): boolean =>
  folded.startsWith('و') && continuesSpeech(findVerb(folded)?.form ?? null)
