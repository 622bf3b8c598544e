import type { Random } from './random.ts'

/**
 * Makes names that no list has in the manner of those given: each letter follows from the two
 * before it.
 */
export function makeNameMaker(names: readonly string[], random: Random): () => string {
  const next = new Map<string, string[]>()
  for (const name of names) {
    const letters = `^^${name}$`
    for (let i = 2; i < letters.length; i++) {
      const key = letters.slice(i - 2, i)
      const known = next.get(key)
      if (known) known.push(letters[i]!)
      else next.set(key, [letters[i]!])
    }
  }
  return () => {
    for (let tries = 0; ; tries++) {
      let name = '^^'
      while (!name.endsWith('$') && name.length < 14) {
        const choices = next.get(name.slice(-2))!
        name += choices[Math.floor(random() * choices.length)]!
      }
      const made = name.replace(/[$^]/g, '')
      if ((made.length >= 4 && name.endsWith('$')) || tries > 20) return made
    }
  }
}

/** Random choices of one seed. */
export interface Chooser {
  pick<T>(list: readonly T[]): T
  /** true in this share of the calls */
  chance(share: number): boolean
  /** a whole number from 0 up to, not including, `end` */
  below(end: number): number
}

export const createChooser = (random: Random): Chooser => ({
  pick: picker(random),
  chance: (share) => random() < share,
  below: (end) => Math.floor(random() * end),
})

const picker =
  (random: Random) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)]!
export const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '))
