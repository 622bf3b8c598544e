/** Marks that may stand before a label. */
const lead = '[\\s\\-–—•*#|»>\\[(【]*'
const leadMark = new RegExp(lead.slice(0, -1))
/** Stands for patterns that may begin with any character. */
const any = ''

/**
 * A test whether a text begins, after marks, with one of the patterns, in capitals or not. Only the
 * patterns of the text's first letter are made into an expression, when a text first has that
 * letter: all of them in one cost a page milliseconds.
 * A pattern begins with a letter, a group, a class without ranges, \d or \S; one of these may be
 * optional there.
 */
export function createBeginnings(patterns: readonly string[]): (text: string) => boolean {
  const byInitial = new Map<string, string[]>()
  const made = new Map<string, RegExp>()
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
    return (at < text.length && test(text[at]!.toLowerCase()[0]!, text)) || test(any, text)
  }
}

/** The characters with which a pattern may begin, in small letters. */
export function initialsOf(pattern: string): string[] {
  const first = pattern[0]
  if (first === undefined) return []
  const group = first === '(' ? readGroup(pattern) : null
  const length =
    group?.length ?? (first === '[' ? pattern.indexOf(']') + 1 : first === '\\' ? 2 : 1)
  const initials = group
    ? group.parts.flatMap(initialsOf)
    : first === '['
      ? pattern.slice(1, length - 1).split('')
      : first !== '\\'
        ? [first.toLowerCase()]
        : pattern[1] === 'd'
          ? [...'0123456789']
          : [any]
  const isOptional = pattern[length] === '?'
  return isOptional || group?.parts.includes('')
    ? [...initials, ...initialsOf(pattern.slice(isOptional ? length + 1 : length))]
    : initials
}

/** The alternatives of the group with which a pattern begins, and the group's length. */
function readGroup(pattern: string): { parts: string[]; length: number } {
  const parts: string[] = []
  let depth = 0
  let from = pattern.startsWith('(?:') ? 3 : 1
  let i = 0
  for (; i < pattern.length; i++) {
    const unit = pattern[i]
    if (unit === '(') depth++
    else if (unit === ')' && --depth === 0) break
    else if (unit === '|' && depth === 1) {
      parts.push(pattern.slice(from, i))
      from = i + 1
    }
  }
  parts.push(pattern.slice(from, i))
  return { parts, length: i + 1 }
}
