/** Words behind a person's name that look like an introduction and tell something else. */
import type { IntroductionRules } from '../../../languages/names/introduction-rules.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { NameWord } from '../name-words.ts'

/** The words of a person's name in its sentence, `to` past the last. */
export interface NameAt {
  from: number
  to: number
}

/**
 * «…، التي أطلقها الحكم» behind a man's name, «…، الذي يبلغ 40 عاما», «وهي تغمس الخبز»: a clause about
 * something else, an age, what somebody does meanwhile. `at`: the first word of the clause.
 */
export function tellsOfOther(
  words: readonly NameWord[],
  { from }: NameAt,
  at: number,
  names: NameRules,
): boolean {
  const { introductions: rules, genderOf } = names
  const first = words[at]
  if (!rules || !first) return false
  const verb = verbBehind(words, at, rules)
  const gender = rules.relatives.get(first.folded)
  if (gender) {
    const ofName = genderOf?.(words[from]!.folded) ?? gender
    if (ofName !== gender || !verb || !isDoneBy(verb, gender, names)) return true
  } else if (!rules.pronouns.has(first.folded)) return false
  if (!verb) return false
  return rules.ageVerbs.has(verb.folded) || (!gender && rules.isDoneMeanwhile(verb.folded))
}

/** The word behind a pronoun and words such as "not". */
function verbBehind(
  words: readonly NameWord[],
  at: number,
  { beforeVerbs }: IntroductionRules,
): NameWord | undefined {
  let next = at + 1
  while (beforeVerbs.has(words[next]?.folded ?? '')) next++
  return words[next]
}

/** A verb of the gender, or no verb: «الذي في الصورة». */
const isDoneBy = (
  { folded }: NameWord,
  gender: 'm' | 'f',
  { introductions, functionWords }: NameRules,
): boolean => functionWords.has(folded) || introductions!.isDoneBy(folded, gender)
