/** Subjects that stand apart from their verb: before a comma or a relative pronoun. */
import { isDocument, isOffice, isParty, isPublished } from '../lexicon/basis.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { prepositions, relatives } from '../lexicon/words.ts'

/**
 * The subject that an apposition between commas parts from its verb: «سامي نصر، مدير المصنع، قال
 * إن…».
 */
export function subjectOfSentence(sentence: ArabicSentence, verb: number): Stretch | null {
  const { words } = sentence
  const from = startOfClause(words, verb)
  let to = from + 1
  while (to < verb && !words[to]!.before.comma) {
    if (words[to]!.before.stop || words[to]!.before.colon || findVerb(words[to]!.folded))
      return null
    to++
  }
  if (to === verb && mayHaltBefore(sentence, from, verb))
    return findSubjectBefore(sentence, from, to)
  if (
    to >= verb ||
    to - from > (isDescribed(words, from) ? longestDescribed : 9) ||
    verb - to > 16 ||
    words.slice(to, verb).some(({ before }) => before.stop || before.colon)
  )
    return null
  return /^(عام|سنه|يوم|مساء|صباح|هكذا|هنا|وعندما)$/.test(words[from]!.folded)
    ? null
    : findSubjectBefore(sentence, from, to)
}

/** «لكن لجنة الحي، | قالت»: a party of few words, of the verb's gender, with nothing but a comma behind it. */
function mayHaltBefore({ words }: ArabicSentence, from: number, verb: number): boolean {
  const { folded, named, personEnd } = words[from]!
  const gender = findVerb(words[verb]!.folded)?.form.gender
  return (
    words[verb]!.before.comma &&
    verb - from <= longestHalted &&
    (personEnd > 0 || ((named || isParty(folded)) && (gender === 'f') === /(ه|ات)$/.test(folded)))
  )
}
const longestHalted = 6

/** «المدينة التي وزعت خطتها على المجلس، قد قالت»: a noun with a relative clause. */
const isDescribed = (words: ArabicSentence['words'], from: number): boolean =>
  words.slice(from + 1, from + 4).some(({ folded }) => relatives.has(folded))
const longestDescribed = 20

/** Index of the first word of the clause in which a verb's subject stands apart from it. */
function startOfClause(words: ArabicSentence['words'], verb: number): number {
  for (let i = Math.max(0, verb - farthestOpening); i + 1 < verb; i++) {
    const { folded, before } = words[i]!
    const isBrought = /^ب?ان$/.test(words[i + 1]!.folded) && startsWithThat.test(folded)
    if ((i > 0 && !before.comma) || !(isBrought || startsAfter.test(folded))) continue
    return i + (isBrought || words[i + 1]!.folded === 'ان' ? 2 : 1)
  }
  return 0
}

/** Words between the opening of a clause and its verb. */
const farthestOpening = 26

/** Words before the subject with which a clause begins: «لكن», «وكان», «غير أن». */
const startsAfter = /^(و?لكن|و?كان|و?كانت|غير|بيد|الا)$/
/** «خاصة أن», «علما بأن» */
const startsWithThat = /^(خاصه|خصوصا|لاسيما|سيما|علما|رغم|مع)$/

/** The noun phrase that a relative clause describes: «الوزير الذي أعلن أن…». */
export function antecedent(sentence: ArabicSentence, verb: number): Stretch | null {
  let from = verb - 1
  // «سامي نصر، الذي أعلن أن…»
  if (from > 0 && sentence.words[from]!.before.comma) from--
  const to = from < verb - 1 ? from + 1 : verb - 1
  while (from > 0 && verb - from < 10) {
    const { before } = sentence.words[from]!
    const { folded } = sentence.words[from - 1]!
    if (
      before.comma ||
      before.stop ||
      before.colon ||
      (prepositions.has(folded) && !tellsOrigin(sentence.words, from)) ||
      company.test(folded) ||
      findVerb(folded) ||
      relatives.has(folded)
    )
      break
    from--
  }
  if (from >= to) return null
  const holder = holderBefore(sentence.words, from, to)
  const whole = findSubjectBefore(sentence, holder < 0 ? from : holder, to)
  // «صوت المجلس لصالح القرار الذي ينص على»
  return whole ?? (/^ال.{3,}/.test(sentence.words[to - 1]!.folded) ? { from: to - 1, to } : null)
}

/** «متهمين | من الجنسية الهندية | الذين»: of what sort those are who are described, at its noun */
const tellsOrigin = (words: readonly ArabicWord[], at: number): boolean =>
  words[at - 1]!.folded === 'من' && /^(ال)?(جنسي(ه|ات|تي)|ذوي|حمله|ابناء)$/.test(words[at]!.folded)

/** «افتتح المحافظ السوق بحضور | الوزير الذي …»: with whom something is done */
const company = /^ب(حضور|مشاركه|رياسه|رعايه|قياده|رفقه|صحبه|معيه)$/

/**
 * «النادي عرض | المهاجم سامي نصر | الذي …»: where the person named right before `to` begins, with what
 * he is; -1 where nobody is.
 */
function holderBefore(words: readonly ArabicWord[], from: number, to: number): number {
  const called = words.findLastIndex(({ folded }, i) => i >= from && i < to && calling.test(folded))
  if (called >= 0) return called
  const { end } = words[to - 1]!
  const name = words.findIndex(({ personEnd }, i) => i >= from && i < to && personEnd === end)
  // «التقى الوزير خالد علي | العمدة سامي نصر | الذي …»
  const other = words.findLastIndex(({ personEnd }, i) => i >= from && i < name && personEnd > 0)
  const office = words.findIndex(
    ({ folded }, i) => i > other && i >= from && i < name && isOffice(bare(folded)),
  )
  return office >= 0 ? office : name
}

/** «المدعو س. ن.», «المسماة سلمى»: with what the police name somebody */
const calling = /^(ال)?(مدعو|مدعوه|مسمي|مسماه)$/

/** «مديرها»: without whose it is */
const bare = (folded: string): string =>
  isOffice(folded) ? folded : folded.replace(/(ها|هم|ه)$/, '')

const showing = new Set(['اظهر', 'كشف', 'اثبت', 'بين', 'اشار', 'افاد', 'خلص', 'وجد', 'اكد'])
const farthest = 24

/** «…بعد تحقيق نشرته الصحيفة، كشف أن»: what shows is the nearest document of the verb's gender. */
export function documentBefore(
  sentence: ArabicSentence,
  verb: number,
  lemma: string,
  gender: Gender,
): Stretch | null {
  const { words } = sentence
  if (!showing.has(lemma)) return null
  for (let i = verb - 1; i >= Math.max(0, verb - farthest); i--) {
    const { folded, before } = words[i]!
    const bare = folded.replace(/^[ولب](?=\S{4})/, '')
    if (
      (isDocument(folded) || isDocument(bare)) &&
      (gender === null || (gender === 'f') === /(ه|ات)$/.test(folded))
    ) {
      let to = i + 1
      while (
        to < verb &&
        to - i < 4 &&
        !words[to]!.before.comma &&
        !prepositions.has(words[to]!.folded) &&
        !relatives.has(words[to]!.folded) &&
        !isPublished(words[to]!.folded)
      )
        to++
      return { from: i, to }
    }
    if (before.stop) return null
  }
  return null
}
