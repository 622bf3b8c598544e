/** Marks that may stand before a label. */
const lead = '[\\s\\-–—•*#|»>\\[(【]*'
const leadMark = new RegExp(lead.slice(0, -1))
/** Stands for patterns that may begin with any character. */
const any = ''

/**
 * A test whether a text begins, after marks, with one of the patterns, in capitals or not. Only the patterns of the text's first letter are
 * made into an expression, when a text first has that letter: all of them in one cost a page milliseconds.
 * A pattern begins with a letter, a group, a class without ranges, \d or \S; one of these may be optional there.
 */
export function createBeginnings(patterns: readonly string[]): (text: string) => boolean {
  const byInitial = new Map<string, string[]>(), made = new Map<string, RegExp>()
  for (const pattern of patterns) {
    for (const initial of new Set(initialsOf(pattern))) {
      const known = byInitial.get(initial)
      if (known) known.push(pattern)
      else byInitial.set(initial, [pattern])
    }
  }
  const test = (initial: string, text: string): boolean => {
    const own = byInitial.get(initial)
    if (!own) return false
    const expression = made.get(initial) ?? new RegExp(`^${lead}(?:${own.join('|')})`, 'i')
    made.set(initial, expression)
    return expression.test(text)
  }
  return (text) => {
    let at = 0
    while (at < text.length && leadMark.test(text[at]!)) at++
    return at < text.length && test(text[at]!.toLowerCase()[0]!, text) || test(any, text)
  }
}

/** The characters with which a pattern may begin, in small letters. */
export function initialsOf(pattern: string): string[] {
  const first = pattern[0]
  if (first === undefined) return []
  const length = first === '(' ? endOfGroup(pattern) : first === '[' ? pattern.indexOf(']') + 1 : first === '\\' ? 2 : 1
  const own = pattern.slice(0, length), isOptional = pattern[length] === '?'
  const inner = first === '(' ? partsOf(own.slice(own.startsWith('(?:') ? 3 : 1, -1)) : []
  const initials = first === '(' ? inner.flatMap(initialsOf) : first === '[' ? own.slice(1, -1).split('') : own === '\\d' ? [...'0123456789'] : first === '\\' ? [any] : [first.toLowerCase()]
  return isOptional || inner.includes('') ? [...initials, ...initialsOf(pattern.slice(isOptional ? length + 1 : length))] : initials
}

function endOfGroup(pattern: string): number {
  let depth = 0, i = 0
  do { depth += pattern[i] === '(' ? 1 : pattern[i] === ')' ? -1 : 0; i++ } while (depth > 0 && i < pattern.length)
  return i
}

/** The alternatives of a group. */
function partsOf(inner: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of inner) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
