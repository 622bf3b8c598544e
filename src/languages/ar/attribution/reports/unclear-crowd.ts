import { isParticiple } from '../phrases/placed-verb.ts'
import type { SpokenVerb } from './spoken-verb.ts'

const demanding = /^(طالب|ناشد)$/
/** spelt alike whether they speak or are told */
const crowd = /^(ال)?(اهالي|سكان|عمال|طلاب|طلبه|تجار|شباب|اسر|عايلات|ركاب)$/

/**
 * «وطالب | الأهالي بفتح الطريق»: those who demand it, or those of whom whoever spoke before demands it. By its
 * ending «المواطنين» is told.
 */
export const isUnclearCrowd = ({ sentence: { words }, at, form, prefix }: SpokenVerb): boolean =>
  demanding.test(form.verb.lemma) &&
  !isParticiple(form) &&
  !form.pronoun &&
  prefix > 0 &&
  crowd.test(words[at + 1]?.folded ?? '')
