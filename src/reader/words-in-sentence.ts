import {
  firstChildOf,
  hasAttribute,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  tagOf,
  textContentOf,
} from './dom.ts'
import { findRole, inlineTags, silentTags } from './element-role.ts'
import { isBlank } from './letters.ts'
import { textBehind } from './text-behind.ts'
import { walk } from './walk.ts'

/** UTF-16 units, and nodes: a term that a glossary explains, a name, the words of a link. */
const longest = 200
const mostNodes = 40
const goesOnAfter = /[\p{L}\p{M}\p{N},،(«“‘"'-]\s*$/u
/** What begins with a capital may be the next label. */
const goesOnWith = /^\s*[\p{Ll}\p{Lo}.,;:!?…)»”"’'،؛؟-]/u
const isWord = /^\p{L}.*\p{L}/u

/** UTF-16 units of a paragraph, which a row of buttons with labels does not have. */
const leastProse = 60
const fullSentence = /[.!?؟…][»”"’')\]]*\s*$/
const goesOnInSmall = /^\s+\p{Ll}/u
const goesOnWithoutCase = /^\s+\p{Lo}/u
/** What opens an explanation says so to screen readers; "listen" and "share" hardly do. */
const opening = ['expanded', 'haspopup', 'controls', 'describedby', 'details']

/**
 * Whether an element that may be anything, a <button> or one of the page's own, is words of a
 * sentence, as terms are that open an explanation: the sentence begins before it and goes on behind
 * it, or begins with it. `before`: the text of its block up to it.
 */
export function isInSentence(element: Element, before: string): boolean {
  const behind = textBehind(element)
  return (
    isPhrase(element) &&
    (before === ''
      ? beginsSentence(element, behind)
      : goesOnAfter.test(before) && goesOnWith.test(behind)) &&
    findRole(element, 'SPAN', false) === 'plain'
  )
}

/** Whether all that is in an element is a few words of one line. */
function isPhrase(element: Element): boolean {
  let words = ''
  let nodes = 0
  let hasLines = false
  walk(element, {
    text(node) {
      words += node.data.slice(0, longest + 1)
    },
    enter(inner) {
      const tag = tagOf(inner).toUpperCase()
      const isSilent = silentTags.has(tag)
      hasLines ||= inner !== element && !isSilent && !inlineTags.has(tag) && !tag.includes('-')
      return !isSilent
    },
    leave() {},
    isEnough: () => ++nodes > mostNodes || hasLines || words.length > longest,
  })
  return nodes <= mostNodes && !hasLines && words.length <= longest && isWord.test(words.trim())
}

/** Scripts without capitals do not tell whether what stands behind is a sentence of its own. */
function beginsSentence(element: Element, behind: string): boolean {
  if (
    !goesOnInSmall.test(behind) &&
    !(
      goesOnWithoutCase.test(behind) &&
      opening.some((name) => hasAttribute(element, `aria-${name}`))
    )
  )
    return false
  const parent = parentElementOf(element)
  if (!parent || !isFirst(parent, element)) return false
  const prose = (textContentOf(parent) ?? '').trim()
  return prose.length >= leastProse && fullSentence.test(prose)
}

/** So that the text of no element is read for more than one in it. */
function isFirst(parent: Element, element: Element): boolean {
  const first = firstChildOf(parent)
  const isSpace = first && nodeTypeOf(first) === 3 && isBlank((first as Text).data)
  return (isSpace ? nextSiblingOf(first) : first) === element
}
