/** Other ways to write a name, by the rules of its language. */
import { getLinkingPart, type OtherNames } from '../../../languages/words-in-linking.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { gather } from '../../../text/gather.ts'

/** A short word is soon another word. */
const longWord = 5
const shortestWord = 3
const mostNames = 12

/** Other spellings and wordings of a name, likeliest first; `name` itself is not among them. */
export function deriveNames(name: string, type: EntityType, lang: string): string[] {
  const known = getLinkingPart(lang, 'otherNames')
  const { sounds = [], withOtherVowels } = known
  const byRules = applyRules(name, type, known)
  if (withOtherVowels === undefined) return byRules
  const bySound = sounds.map(([pattern, to]) => name.replace(pattern, to))
  const spelt = new Set([name, ...bySound])
  return [...byRules, ...gather([...spelt], (one) => withOtherVowels(one, type))]
}

function applyRules(
  name: string,
  type: EntityType,
  { persons, others, sounds = [] }: OtherNames,
): string[] {
  const { promising, rules } = type === 'PER' ? persons : others
  if (!promising.test(name)) return []
  const all = name.length >= longWord ? [...rules, ...sounds] : rules
  const found = new Set<string>()
  const apply = (from: string) => {
    for (const [pattern, to, held] of all) {
      if (held !== undefined && !from.includes(held)) continue
      const changed = from.replace(pattern, to)
      if (changed === from) continue
      const other = changed.trim()
      if (other !== from && other !== name && other.length >= shortestWord) found.add(other)
    }
  }
  apply(name)
  // two differences in one name: "U.S. Dept. of", "Abdel-Fattah el-Sissi"
  for (const once of [...found].slice(0, mostNames)) apply(once)
  return [...found].slice(0, mostNames * 2)
}
