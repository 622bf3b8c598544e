/** The part of a person's name by which papers go on to name the person. */

import { familyFirst } from '../../../src/knowledge/linking/candidates/surnames.ts'
import { getTitleStopWords } from '../../../src/languages/words-in-reports.ts'
import { fold } from '../../../src/text/fold.ts'

/** Where people go by their given names, or the last word is none by which papers call them. */
const without = new Set(['ET', 'ER', 'IS', 'MM', 'TH', 'BT'])
const suffix = new RegExp(
  ',?\\s+(?:Jr|Sr|[IVX]{2,5}|V|الابن|الأب|' +
    'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر)\\.?$',
)
/** Kings go by their first names: "Felipe VI of Spain". */
const ofLand = /\sof\s/
/** Names of two words, of which the second alone names nobody: «عبد العزيز», «نور الدين». */
const secondHalf = /(?:^|\s)عبد\s\S+$|\s(?:الله|الدين)$/
const particle =
  /^(?:al|el|van|von|der|den|de|da|do|dos|du|di|la|le|bin|ben|ould|بن|ولد|فون|فان|دير|دي|دا|دو)$/i
const shortest = 2

/** A letter that Arabic writes onto the next word. */
const attached = /^[وفبلك](?=..)/

/**
 * Whether a surname is also a word that stands in every text, with a particle or without: «بين»,
 * «علي», which is written as «على» is, «وان». It would be looked for in each of them.
 */
function isEverywhere(surname: string): boolean {
  const folded = fold(surname)
  const words = getTitleStopWords()
  return words.has(folded) || words.has(folded.replace(attached, ''))
}

/** One Slavic ending in the ways that papers write it. */
const endings = ['skyy', 'sky', 'skiy', 'ski']
const spellingsOf = (surname: string): string[] => {
  const [ending] = /sk(?:yy?|iy?)$/.exec(surname) ?? []
  return ending ? endings.map((other) => surname.slice(0, -ending.length) + other) : [surname]
}

/** The surname, with its particles and without; none where it cannot be told. */
export function surnamesOf(name: string, country: string): string[] {
  const given = name.replace(suffix, '')
  if (without.has(country) || ofLand.test(name) || secondHalf.test(given)) return []
  const words = given.split(/\s+/)
  if (words.length < 2) return []
  const last = (familyFirst.has(country) ? words[0]! : words.at(-1)!).replace(/^[ae]l-/i, '')
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1]!)) from--
  const whole = words.slice(from).join(' ')
  const found = [last, ...(familyFirst.has(country) ? [] : [whole])].flatMap(spellingsOf)
  return [...new Set(found)].filter(
    (one) => one.length > shortest - 1 && one !== name && !isEverywhere(one),
  )
}
