/** Keys under which two spellings of one name meet. */
import { hasArticle } from '../../languages/names/attached-words.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import { withoutArticles, wordsFor } from '../../languages/words-in-linking.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'

/**
 * What the spellings of a name have in common, without articles: «غوغل», «جوجل», «قوقل»;
 * «الغارديان», «غارديان».
 */
export function skeletonOf(name: string, { soundKeyOf }: NameRules): string {
  const bare = withoutArticles(name)
  return soundKeyOf ? soundKeyOf(bare) : bare
}

const smallWords = wordsFor('wordsLeftOut')

/** Acronyms of a name of three words or more: "World Health Organization" who. */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 3) return []
  const all = words.map((word) => word[0]).join('')
  const strict = words
    .filter((word) => !smallWords.has(word))
    .map((word) => word[0])
    .join('')
  return /^[a-z]{3,}$/.test(strict) ? [...new Set([strict, all])] : []
}

/**
 * The folded words of a person's name, compounds that many write as one word as one: «عبد العاطي»
 * and «عبدالعاطي», «أبو تريكة» and «أبوتريكة», in whatever case: «أبا تريكة».
 */
export function compoundsOf(words: readonly string[], { attached }: NameRules): string[] {
  if (!attached) return [...words]
  const { compoundHeads } = attached
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1]
    if (compoundHeads.has(words[i]!) && next !== undefined) {
      joined.push((attached.fathers.get(words[i]!) ?? words[i]!) + next)
      i++
    } else joined.push(words[i]!)
  }
  return joined
}

/**
 * «الغارديان البريطانية» is «الغارديان»: a listed body's name without the nationality after it,
 * where the name by itself is no common noun.
 */
export function withoutNationality(
  words: readonly string[],
  { attached, getLexicon }: NameRules,
): string[] {
  if (!attached) return [...words]
  const lexicon = getLexicon()
  const last = words.at(-1)!
  const name = words.slice(0, -1)
  if (
    name.length === 0 ||
    !hasArticle(last, attached) ||
    !((lexicon.words.get(last.slice(attached.article.length)) ?? 0) & bit.demonym)
  )
    return [...words]
  const bits =
    name.length === 1
      ? (lexicon.words.get(name[0]!) ?? 0)
      : (lexicon.phrases.get(name.join(' ')) ?? 0)
  return bits & bit.organisation && !(bits & (bit.organisationHead | bit.common | bit.everyday))
    ? name
    : [...words]
}

/** "Selwyn Mills Ltd" is "Selwyn Mills": a company's name without what only tells its legal form. */
export function withoutLegalForm(words: readonly string[], { legalForms }: NameRules): string[] {
  const isForm = words.length > 1 && legalForms?.has(words.at(-1)!)
  return isForm ? words.slice(0, -1) : [...words]
}
