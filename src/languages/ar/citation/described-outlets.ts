/**
 * Outlets that the text itself calls one: «صحيفة "المنارة"», «قناة إل بي سي آي اللبنانية», «موقع
 * Selwyn Online».
 */
import type { Medium } from '../../citations/named-outlets.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { endings } from '../names/endings.ts'
import { getNationalities } from './nations.ts'
import { endOfAgency, isNewsAgency, passesNews } from './news-agencies.ts'
import { reports, stateStationAt } from './reporting-media.ts'
import {
  accordingWords,
  boundaries,
  issuedWords,
  outletNouns,
  pieces,
  reportVerbs,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** What an outlet is by the noun before its name. */
export const media: ReadonlyMap<string, Medium> = new Map([
  ['صحيفه', 'paper'],
  ['جريده', 'paper'],
  ['مجله', 'magazine'],
  ['دوريه', 'magazine'],
  ['اسبوعيه', 'magazine'],
  ['يوميه', 'paper'],
  ['محطه', 'station'],
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
const doubtful = wordSet('هييه موقع شبكه صحف منصه محطه دوريه اسبوعيه يوميه')
/** Words behind the noun that name nothing: «صحيفة مستقلة», «قناة تابعة». */
const noNames = wordSet(
  'خاص خاصه عام عامه مستقل مستقله معارض معارضه مقرب مقربه تابع تابعه متخصص متخصصه ناطق ناطقه واحد واحده جديد جديده كبير كبيره كبري اخر اخري مهم مهمه معروف معروفه حزب وزاره شركه مجلس جماعه حركه جيش حكومه رياسه فضاء سفر سياحه تجسس استخبارات انترنت تواصل نفط غاز اطلاق بناء عمل حادث هجوم تفجير انتاج',
)
/**
 * «صحيفة محلية», «موقع إخباري»: adjectives of relation, which no short word of a foreign name is
 * («بي», «سي»).
 */
export const isRelational = ({ bare }: ArabicBlockWord): boolean =>
  bare.length > 3 && /(?:يه|ي)$/.test(bare)
/** «شبكة أطباء الميناء» joins people, and is no station. */
const members = wordSet(
  'اطباء محامين محامي صحفيين صحافيين معلمين مهندسين ناشطين نشطاء حقوقيين منظمات جمعيات نساء شباب طلاب باحثين خبراء متطوعين مزارعين مسعفين',
)
/** «دورية الشرطة» is a patrol, and no journal. */
const patrolling = wordSet('شرطه سير مرور نجده امن امنيه جيش عسكريه حرس حدود')
/** Particles and adverbs that no name holds: «موقع المنارة فإن», «موقع المنارة مؤخرا». */
const noPartOfNames = wordSet(
  'فان فانه فانها فقد قد سوف موخرا حديثا لاحقا سابقا اخيرا ايضا مساء صباحا ظهرا فجرا كذلك بدوره بدورها هاتفيا حصريا رسميا نقلا وفقا امس',
)

const quotation = '"“«\''
const isLatin = ({ folded }: ArabicBlockWord): boolean => folded[0]! < '\u0250' && folded[0]! > '9'

/** The words of a block, and a place in them. */
interface Place {
  text: string
  words: readonly ArabicBlockWord[]
  at: number
}

interface DescribedName {
  to: number
  name: string
}

/**
 * The name behind the noun of an outlet at word `i`; null where no name can be told from other
 * words.
 */
export function describedAt(
  text: string,
  words: readonly ArabicBlockWord[],
  i: number,
): DescribedName | null {
  const isAgency = isNewsAgency(words, i)
  const at = isAgency ? i + 2 : i + 1
  const first = words[at]
  if (!first) return null
  const state = stateStationAt(words, i)
  if (state) return { to: state, name: text.slice(words[i]!.start, words[state - 1]!.end) }
  const place = { text, words, at }
  const gap = text.slice(words[at - 1]!.end, first.start)
  const isBracketed = gap === ' (' && !words[i]!.definite
  if (isBracketed || [...gap].some((character) => quotation.includes(character)))
    return quotedAt(place)
  if (!/^\s?$/.test(gap) || words[i]!.definite || beginsNoName(first, nounOf(words[i]!)))
    return null
  const noun = nounOf(words[i]!)
  const end = noun === 'وكاله' ? endOfAgency(place) : at
  if (end > at) return nameTo(place, end)
  if (isLatin(first)) return nameTo(place, runOf(place, 5, isLatin))
  if (isOtherNoun(noun, first, isAgency) && !isAgencyByNews(noun, words, i)) return null
  if ((!first.definite || doubtful.has(noun)) && !reports(words, i)) return null
  return hasWrittenArticle(text, first) ? definiteName(place, noun) : bareName(place)
}

const beginsNoName = ({ bare, stem }: ArabicBlockWord, noun: string) =>
  (noun === 'دوريه' ? patrolling.has(stem) : members.has(bare)) ||
  boundaries.has(bare) ||
  outletNouns.has(bare) ||
  reportVerbs.has(bare)

/** «وكالة الموانئ» is not a news agency. */
const isOtherNoun = (noun: string, first: ArabicBlockWord, isAgency: boolean) =>
  noun === 'صحف' || noun === 'هييه' || (noun === 'وكاله' && !isAgency && first.bare !== 'الانباء')

/** «نقلت وكالة نون» */
const isAgencyByNews = (noun: string, words: readonly ArabicBlockWord[], i: number): boolean =>
  noun === 'وكاله' && !words[i + 1]!.definite && passesNews(words, i)

/** «ألمانية» has no article. */
const hasWrittenArticle = (text: string, { definite, start }: ArabicBlockWord) =>
  definite && text.slice(start, start + 4).includes('ال')

/**
 * «صحيفة المنارة اللبنانية» and «صحيفة المنارة الموالية للحكومة» are called «المنارة», «وكالة
 * الأنباء اللبنانية» by both words.
 */
function definiteName(place: Place, noun: string): DescribedName {
  const { words, at } = place
  const to = runOf(place, 3, ({ definite, bare }) => definite && !describing(bare))
  const endsWithNation =
    noun !== 'وكاله' && to - at > 1 && getNationalities().has(words[to - 1]!.bare)
  return nameTo(place, to, endsWithNation ? to - 1 : to)
}

/** «وكالة محلية», «موقع إخباري»; not «وكالة مونتسامي»: an adjective of «وكالة» ends in «ة» too. */
const isItsAdjective = ({ words, at }: Place): boolean =>
  isRelational(words[at]!) && (words[at]!.bare.endsWith('ه') || nounOf(words[at - 1]!) !== 'وكاله')

/** «قناة إل بي سي آي»; not «صحيفة محلية», «قناة تابعة» */
function bareName(place: Place): DescribedName | null {
  const first = place.words[place.at]!
  if (isItsAdjective(place) || noNames.has(first.bare)) return null
  const isPartOfName = (word: ArabicBlockWord) =>
    !word.definite &&
    !boundaries.has(word.bare) &&
    !noPartOfNames.has(word.bare) &&
    !reportVerbs.has(word.bare) &&
    !pieces.has(word.stem) &&
    !accordingWords.has(word.bare) &&
    !isRelational(word)
  const to = runOf(place, 4, isPartOfName)
  return nameTo(place, behindConstruct(place, to))
}

const describing = (bare: string): boolean => issuedWords.has(bare) || endings.participles.has(bare)

/** What may follow an outlet's name: «أن», «عن», a mark or the end. */
const goesOn = wordSet('ان انه انها بان عن فان انهم')
const noNouns = wordSet(
  'شهير شهيره معروف معروفه مستقل مستقله معارض معارضه مقرب مقربه تابع تابعه متخصص متخصصه ناطق ناطقه صادر صادره اول اوسع اكثر اخر ليله امس يوم سبت احد اثنين ثلاثاء اربعاء خميس جمعه ماضي اسبوع شهر عام',
)

/** What heads a body's name; the words that have the article behind it belong to it. */
const bodyHeads = wordSet(
  'وزاره هييه مجلس جامعه اتحاد جيش حزب حركه رابطه نقابه بنك مصرف نادي مركز معهد موسسه ديوان',
)

/** «موقع معلومات وزارة النفط», «صحيفة صوت المنارة»: a construct goes on to the word with the article. */
function behindConstruct({ text, words, at }: Place, to: number): number {
  const next = words[to]
  if (!next?.definite || next.particle || text.slice(words[to - 1]!.end, next.start) !== ' ')
    return to
  if (bodyHeads.has(words[to - 1]!.bare)) return to + 1
  const isNoun = !isRelational(next) && !noNouns.has(next.stem) && !pieces.has(next.stem)
  return isNoun && to - at === 1 && isNameEnd({ text, words, at: to + 1 }) ? to + 1 : to
}

/** Whether a name may end before word `at`. */
function isNameEnd({ text, words, at }: Place): boolean {
  const next = words[at]
  if (!next || text.slice(words[at - 1]!.end, next.start) !== ' ') return true
  return goesOn.has(next.bare) || describing(next.bare) || getNationalities().has(next.bare)
}

function quotedAt({ text, words, at }: Place): DescribedName | null {
  for (let to = at + 1; to <= words.length && to - at <= 6; to++) {
    if (/^\s?["”»')]/.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 2)))
      return { to, name: text.slice(words[at]!.start, words[to - 1]!.end) }
  }
  return null
}

/**
 * The word after a run of words that pass, with nothing but one space, stroke or point between
 * them.
 */
function runOf(
  { text, words, at }: Place,
  most: number,
  passes: (word: ArabicBlockWord) => boolean,
): number {
  let to = at + 1
  while (
    to < words.length &&
    to - at < most &&
    passes(words[to]!) &&
    /^[\s.-]$/.test(text.slice(words[to - 1]!.end, words[to]!.start))
  )
    to++
  return to
}

const nameTo = ({ text, words, at }: Place, to: number, nameEnd = to): DescribedName => ({
  to,
  name: text.slice(words[at]!.start, words[nameEnd - 1]!.end),
})
