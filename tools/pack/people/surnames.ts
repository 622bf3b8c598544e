/** The part of a person's name by which papers go on to name the person. */

import { familyFirst } from '../../../src/knowledge/linking/surnames.ts'

/** Where people go by their given names, or the last word is none by which papers call them. */
const without = new Set(['ET', 'ER', 'IS', 'MM', 'TH', 'BT'])
const suffix = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/
const particle =
  /^(?:al|el|van|von|der|den|de|da|do|dos|du|di|la|le|bin|ben|ould|بن|ولد|فون|فان|دير|دي|دا|دو)$/i
const SHORTEST = 2

/** One Slavic ending in the ways that papers write it. */
const endings = ['skyy', 'sky', 'skiy', 'ski']
const spellingsOf = (surname: string): string[] => {
  const [ending] = /sk(?:yy?|iy?)$/.exec(surname) ?? []
  return ending ? endings.map((other) => surname.slice(0, -ending.length) + other) : [surname]
}

/** The surname, with its particles and without; none where it cannot be told. */
export function surnamesOf(name: string, country: string): string[] {
  if (without.has(country)) return []
  const words = name.replace(suffix, '').split(/\s+/)
  if (words.length < 2) return []
  const last = (familyFirst.has(country) ? words[0]! : words.at(-1)!).replace(/^[ae]l-/i, '')
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1]!)) from--
  const whole = words.slice(from).join(' ')
  const found = [last, ...(familyFirst.has(country) ? [] : [whole])].flatMap(spellingsOf)
  return [...new Set(found)].filter((one) => one.length > SHORTEST - 1 && one !== name)
}
