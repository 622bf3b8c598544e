/** What words of news mean, across languages: the words of one meaning stand for each other. */
import { fold } from '../text/fold.ts'

export interface Meanings {
  /** numbers of a stem's meanings */
  of(stem: string): readonly number[]
  /** by number of a meaning: its stems in all languages */
  words: readonly (readonly string[])[]
  /** by name; -1 for an unknown one */
  named(name: string): number
}

const none: readonly number[] = []

/** `lists`: of each language, meanings as a name, a colon and words, with semicolons between. */
export function createMeanings(
  lists: readonly string[],
  stemOf: (folded: string) => string,
  looseStemOf: (stem: string) => string,
): Meanings {
  const numbers = new Map<string, number>()
  const byStem = new Map<string, number[]>()
  const byLooseStem = new Map<string, number[]>()
  const words: string[][] = []
  const add = (to: Map<string, number[]>, key: string, meaning: number) => {
    const known = to.get(key)
    if (!known) to.set(key, [meaning])
    else if (!known.includes(meaning)) known.push(meaning)
  }
  for (const list of lists)
    for (const entry of list.split(';').filter((text) => text.trim() !== '')) {
      const [name, own] = entry.trim().split(': ') as [string, string]
      const meaning = numbers.get(name) ?? words.push([]) - 1
      numbers.set(name, meaning)
      for (const word of own.split(' ')) {
        const stem = stemOf(fold(word))
        words[meaning]!.push(stem)
        add(byStem, stem, meaning)
        add(byLooseStem, looseStemOf(stem), meaning)
      }
    }
  return {
    of: (stem) => byStem.get(stem) ?? byLooseStem.get(looseStemOf(stem)) ?? none,
    words,
    named: (name) => numbers.get(name) ?? -1,
  }
}
