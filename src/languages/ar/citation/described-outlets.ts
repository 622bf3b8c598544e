/**
 * Outlets that the text itself calls one: «صحيفة "المنارة"», «قناة إل بي سي آي اللبنانية», «موقع
 * Selwyn Online»; and those spoken of again: «أضافت الصحيفة».
 */
import type { CitationBlock } from '../../citation-rules.ts'
import { hasRivalSince, type Medium } from '../../named-outlets.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { nationalities } from '../names/demonyms.ts'
import type { ArabicBlockWord } from './block-word.ts'
import {
  accordingWords,
  boundaries,
  outletNouns,
  reportVerbs,
  talkNouns,
  tellVerbs,
} from './words.ts'

/** What an outlet is by the noun before its name. */
const media: ReadonlyMap<string, Medium> = new Map([
  ['صحيفه', 'paper'],
  ['جريده', 'paper'],
  ['مجله', 'magazine'],
  ['وكاله', 'agency'],
  ['قناه', 'station'],
  ['شبكه', 'station'],
  ['اذاعه', 'station'],
  ['راديو', 'station'],
  ['تلفزيون', 'station'],
  ['فضاييه', 'station'],
  ['هييه', 'station'],
  ['موقع', 'site'],
  ['منصه', 'site'],
])

/** The noun of a word, with «ل» or «ب» before it or not. */
const nounOf = ({ bare }: ArabicBlockWord): string =>
  media.has(bare) || !'لب'.includes(bare[0]!) ? bare : bare.slice(1)

/** The medium that a noun names; null for any other word. */
export const getMedium = (word: ArabicBlockWord): Medium | null => media.get(nounOf(word)) ?? null

/**
 * Nouns that as often mean a place, a net or a stage: what follows is an outlet's name only where
 * it reports.
 */
const doubtful = new Set(['هييه', 'موقع', 'شبكه', 'صحف', 'منصه'])
/** Words behind the noun that name nothing: «صحيفة مستقلة», «قناة تابعة». */
const noNames = new Set(
  'خاص خاصه عام عامه مستقل مستقله معارض معارضه مقرب مقربه تابع تابعه متخصص متخصصه ناطق ناطقه واحد واحده جديد جديده كبير كبيره كبري اخر اخري مهم مهمه معروف معروفه حزب وزاره شركه مجلس جماعه حركه جيش حكومه رياسه فضاء سفر سياحه تجسس استخبارات انترنت تواصل نفط غاز اطلاق بناء عمل حادث هجوم تفجير انتاج'.split(
    ' ',
  ),
)
/**
 * «صحيفة محلية», «موقع إخباري»: adjectives of relation, which no short word of a foreign name is
 * («بي», «سي»).
 */
const isRelational = ({ bare }: ArabicBlockWord): boolean =>
  bare.length > 3 && /(?:يه|ي)$/.test(bare)
const getNationalities = once(
  () =>
    new Set(
      nationalities
        .trim()
        .split(/\s+/)
        .flatMap((one) => [fold(`ال${one}`), fold(`ال${one}ة`)]),
    ),
)

const quotation = '"“«\''
const isLatin = ({ folded }: ArabicBlockWord): boolean => folded[0]! < '\u0250' && folded[0]! > '9'

/**
 * The name behind the noun of an outlet at word `i`; null where no name can be told from other
 * words.
 */
export function describedAt(
  text: string,
  words: readonly ArabicBlockWord[],
  i: number,
): { to: number; name: string } | null {
  const isAgency = ['انباء', 'اخبار'].includes(words[i + 1]?.bare ?? '')
  const at = isAgency ? i + 2 : i + 1
  const first = words[at]
  if (!first) return null
  const gap = text.slice(words[at - 1]!.end, first.start)
  if ([...gap].some((character) => quotation.includes(character))) return quotedAt(text, words, at)
  if (
    !/^\s$/.test(gap) ||
    words[i]!.definite ||
    boundaries.has(first.bare) ||
    outletNouns.has(first.bare)
  )
    return null
  if (isLatin(first)) return nameTo(text, words, at, runOf(text, words, at, 5, isLatin))
  const noun = nounOf(words[i]!)
  // «وكالة الموانئ» is no news agency
  if (
    noun === 'صحف' ||
    noun === 'هييه' ||
    (noun === 'وكاله' && !isAgency && first.bare !== 'الانباء') ||
    ((!first.definite || doubtful.has(noun)) && !reports(words, i))
  )
    return null
  // «ألمانية» has no article
  if (first.definite && text.slice(first.start, first.start + 4).includes('ال')) {
    const to = runOf(text, words, at, 3, ({ definite }) => definite)
    // «صحيفة المنارة اللبنانية» is called «المنارة»; «وكالة الأنباء اللبنانية» by both words
    return nameTo(
      text,
      words,
      at,
      to,
      noun !== 'وكاله' && to - at > 1 && getNationalities().has(words[to - 1]!.bare) ? to - 1 : to,
    )
  }
  if (isRelational(first) || noNames.has(first.bare)) return null
  return nameTo(
    text,
    words,
    at,
    runOf(
      text,
      words,
      at,
      4,
      (word) =>
        !word.definite &&
        !boundaries.has(word.bare) &&
        !reportVerbs.has(word.bare) &&
        !accordingWords.has(word.bare) &&
        !isRelational(word),
    ),
  )
}

function quotedAt(
  text: string,
  words: readonly ArabicBlockWord[],
  at: number,
): { to: number; name: string } | null {
  for (let to = at + 1; to <= words.length && to - at <= 6; to++) {
    if (/^\s?["”»']/.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 2)))
      return { to, name: text.slice(words[at]!.start, words[to - 1]!.end) }
  }
  return null
}

/**
 * The word after a run of words that pass, with nothing but one space, stroke or point between
 * them.
 */
function runOf(
  text: string,
  words: readonly ArabicBlockWord[],
  from: number,
  most: number,
  passes: (word: ArabicBlockWord) => boolean,
): number {
  let to = from + 1
  while (
    to < words.length &&
    to - from < most &&
    passes(words[to]!) &&
    /^[\s.-]$/.test(text.slice(words[to - 1]!.end, words[to]!.start))
  )
    to++
  return to
}

const nameTo = (
  text: string,
  words: readonly ArabicBlockWord[],
  from: number,
  to: number,
  nameEnd = to,
) => ({
  to,
  name: text.slice(words[from]!.start, words[nameEnd - 1]!.end),
})

/** Whether the outlet at word `i` reports or is told: «ذكر موقع…», «بحسب موقع…», «قال لموقع…». */
function reports(words: readonly ArabicBlockWord[], i: number): boolean {
  const before = words[i - 1]?.bare ?? ''
  if (
    reportVerbs.has(before) ||
    accordingWords.has(before) ||
    (before === 'عن' && accordingWords.has(words[i - 2]?.bare ?? ''))
  )
    return true
  return (
    words[i]!.bare.startsWith('ل') &&
    words
      .slice(Math.max(0, i - 5), i)
      .some(({ bare, stem }) => tellVerbs.has(bare) || talkNouns.has(stem))
  )
}

/**
 * «الصحيفة», «الوكالة»: the outlet of that kind that was named last, where the word stands alone
 * and no other body may be meant.
 */
export function recallAt(
  words: readonly ArabicBlockWord[],
  i: number,
  { memory, mentionedIn }: CitationBlock,
): string | null {
  const word = words[i]!
  const medium = word.definite ? (media.get(word.stem) ?? null) : null
  if (medium === null || words[i + 1]?.definite) return null
  const outlet = memory.named.recall(medium)
  if (
    outlet === null ||
    mentionedIn(word).some(
      ({ type, candidates }) => type === 'ORG' && candidates[0]?.kind !== 'outlet',
    )
  )
    return null
  return medium !== 'paper' &&
    medium !== 'magazine' &&
    hasRivalSince(outlet, word.start, mentionedIn)
    ? null
    : outlet.name
}
