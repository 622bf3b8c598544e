/** «… بيوتنا». هكذا تحدث سامي نصر: a sentence that tells of the quotation before it. */
import type { Span } from '../../../../model/text.ts'

/** With what such a sentence begins */
const pointing = /^[وف]?(?:هكذا|بهذه (?:الكلمات|العبار[ةه]|العبارات|الجمل[ةه])|بهذا الكلام)(?= )/

/** The marks that close a quotation and end its sentence: «».», «."» */
const closed = /[»"”]\s*[.!؟…،]*\s*$|[.!؟…]\s*[»"”]\s*$/

const opened = /[«"“]/

/** Marks at the end of a sentence. */
const mostMarks = 8

/** Whether the sentence tells of the quotation that the one before it is. */
export const pointsBack = (text: string, before: Span, sentence: Span): boolean =>
  pointing.test(text.slice(sentence.start, sentence.end)) &&
  opened.test(text[before.start] ?? '') &&
  closed.test(text.slice(Math.max(before.start, before.end - mostMarks), before.end))
