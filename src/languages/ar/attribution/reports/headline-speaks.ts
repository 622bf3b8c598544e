/** What shows that the words behind a headline's colon are said by whoever stands before it. */
import { foldedSet } from '../../../word-sets.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import type { SourceKind } from '../lexicon/basis.ts'

/** Words of one's own, and verbs with «we» or «I» that are none of speech: our own list. */
const own = foldedSet(`
نحن أنا إننا أننا إنني لسنا لست لدينا لدي علينا إلينا كلنا جميعنا بيننا معنا
نبحث نعمل ننتظر نريد نحتاج نسعى نقف ننسق نحاصر نواجه نراقب نناقش نملك نمتلك نستطيع نعيش نقدر نثق ندرس نرحب
نتابع نحارب ندافع نحترم نقدم نبيع نسمح
أريد أحتاج أسعى أعيش أستطيع أحب أثق جئت كنت كنا سنبقى سأبقى
`)

/** «أهدافنا», «سياستنا»; not «تضامنا», «معلنا» */
const ours = /^(?!م)(?!.ا.نا).{2,}[^اويم]نا$/
/** «سنحاسب»; not «سنوات» */
const future = /^سن(?!وات|ويا|ويه|وي|دات|تين|تان|غافوره|ترال|اتور).{3,}/

/** As far into what is told as a sign that it is somebody's words is looked for. */
const reach = 8

/** Whether words are told as one's own: «نرفض التدخل», «ليسوا ضمن أهدافنا». */
const areOwnWords = (told: readonly ArabicWord[]): boolean => told.slice(0, reach).some(isOwn)

/** What stands in quotation marks may be another's. */
function isOwn({ folded, named, quote }: ArabicWord): boolean {
  if (named || quote >= 0) return false
  const bare = folded.replace(/^و(?=...)/, '')
  return (
    own.has(bare) ||
    future.test(bare) ||
    (bare.length > 5 && ours.test(bare)) ||
    findVerb(folded)?.form.person === 1
  )
}

/** «على إيران أن تختار»: what somebody ought to do */
const isDemand = ([first, second]: readonly ArabicWord[]): boolean =>
  first?.folded === 'علي' &&
  second !== undefined &&
  !/^(متن|خلفيه|هامش|وقع|راس)$/.test(second.folded)

/**
 * Whether words are told as one's own, or as what another ought to do: they make the state of a
 * place before a colon speak, which would be a dateline otherwise («روسيا: لن نقبل»).
 */
export const isOwnStatement = (told: readonly ArabicWord[]): boolean =>
  areOwnWords(told) || isDemand(told)

/** More words before a colon tell of an occasion too. */
const longestSure = 5
/** Fewer are a title. */
const shortestTold = 3

/** «السيدة التي …», «أمين الخرائط أمام القضاة»: a speaker told by what happened to him is a topic. */
const ofTopic = /^(ال(ذي|تي|ذين|لذان|لواتي|لاتي)|امام|ضد|بين|مع|بلا|دون|من)$/

/**
 * Whether a headline surely tells what its speaker says: an office or unnamed people before the
 * colon and a statement behind it; for anybody else words of one's own, or a statement about another.
 */
export function isSurelySaid(
  { kind, isPerson }: { kind: SourceKind; isPerson: boolean },
  speaker: readonly ArabicWord[],
  { words: told, text }: { words: readonly ArabicWord[]; text: string },
): boolean {
  if (speaker.length > longestSure || told.length < shortestTold || /[؟?]/.test(text)) return false
  if (speaker.some(({ folded, quote }) => quote >= 0 || ofTopic.test(folded))) return false
  if (isOwnStatement(told)) return true
  if (isPerson) return told[0]!.named
  return isSomebody(kind, speaker[0]!) && !/^[\d٠-٩]/.test(told[0]!.folded)
}

/** An office or unnamed people; words that end in «ين» may be things: «الأنسولين». */
const isSomebody = (kind: SourceKind, { folded }: ArabicWord): boolean =>
  kind === 'office' ||
  kind === 'speaker' ||
  kind === 'anonymous' ||
  (kind === 'people' && !folded.endsWith('ين'))
