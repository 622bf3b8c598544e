/** Which names many people bear, reckoned from the names of people of public life. */
import { fold } from '../../../src/text/fold.ts'

/**
 * From so many bearers on, as first and last words would be joined by chance among the listed
 * names, a name is that of many.
 */
const many = 0.034
const numeral = /^(?=[ivx])(?:x{0,2})(?:ix|iv|v?i{0,3})$/

const wordsOf = (name: string): string[] => fold(name).split(' ').filter(Boolean)

/**
 * `listed`: names of people. Gives whether a name of two words is so common that it says little of
 * whom it means; a given name with a number ("Albert II") always is.
 */
export function createCommonNames(listed: Iterable<string>): (name: string) => boolean {
  const firsts = new Map<string, number>()
  const lasts = new Map<string, number>()
  let total = 0
  for (const name of listed) {
    const words = wordsOf(name)
    if (words.length < 2) continue
    total++
    count(firsts, words[0]!)
    count(lasts, words.at(-1)!)
  }
  return (name) => {
    const words = wordsOf(name)
    if (words.length !== 2) return false
    const [first, last] = words as [string, string]
    if (numeral.test(last)) return true
    return ((firsts.get(first) ?? 0) * (lasts.get(last) ?? 0)) / total >= many
  }
}

const count = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}
