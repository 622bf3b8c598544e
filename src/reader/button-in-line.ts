import { findRole } from './element-role.ts'
import { lineOf } from './line-of.ts'
import { textBehind } from './text-behind.ts'

/** UTF-16 units: a term that a glossary explains, a name. */
const longest = 60
const sentenceGoesOnAfter = /[\p{L}\p{M}\p{N},،(«“‘"'-]\s*$/u
/** What begins with a capital may be the next label. */
const sentenceGoesOnWith = /^\s*[\p{Ll}\p{Lo}.,;:!?…)»”’"'،؛؟-]/u
const isWord = /^\p{L}.*\p{L}/u

/**
 * Whether a <button> is words of a sentence, as terms are that open an explanation: the sentence
 * begins before it and goes on behind it. `before`: the text of its block up to it.
 */
export function isButtonInLine(element: Element, before: string): boolean {
  return (
    sentenceGoesOnAfter.test(before) &&
    sentenceGoesOnWith.test(textBehind(element)) &&
    isWord.test(lineOf(element, longest)) &&
    findRole(element, 'SPAN', false) === 'plain'
  )
}
