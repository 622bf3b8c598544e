/** Keys under which two spellings of one name meet. */
import { bit, type NameLexicon } from '../../languages/name-lexicon.ts'

const article = /(^| )(ال|the )/g

/**
 * The consonants of a name without articles: «غوغل», «جوجل», «قوقل»; «الغارديان», «غارديان».
 * Letters that papers use for one foreign sound fall together; long vowels go, but for the first
 * letter.
 */
export function skeletonOf(name: string): string {
  return name
    .replace(article, '$1')
    .replace(/[جق]/g, 'غ')
    .replace(/ث/g, 'ت')
    .replace(/ط/g, 'ت')
    .replace(/(?<=[ء-ي])[اوي]/g, '')
}

const smallWords = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'al',
  'du',
  'des',
  'les',
  'et',
  'd',
  'l',
])

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
 * Words that open a compound which many write as one word: «عبد العاطي» and «عبدالعاطي», «أبو
 * تريكة» and «أبوتريكة».
 */
const compoundHeads = new Set(['عبد', 'ابو', 'ابي'])

/** The folded words of a person's name, compounds as one. */
export function compoundsOf(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1]
    if (compoundHeads.has(words[i]!) && next !== undefined) {
      joined.push(words[i]! + next)
      i++
    } else joined.push(words[i]!)
  }
  return joined
}

/**
 * «الغارديان البريطانية» is «الغارديان»: a listed body's name without the nationality after it,
 * where the name by itself is no common noun.
 */
export function withoutNationality(words: readonly string[], lexicon: NameLexicon): string[] {
  const last = words.at(-1)!
  const name = words.slice(0, -1)
  if (
    name.length === 0 ||
    !last.startsWith('ال') ||
    !((lexicon.words.get(last.slice(2)) ?? 0) & bit.demonym)
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
