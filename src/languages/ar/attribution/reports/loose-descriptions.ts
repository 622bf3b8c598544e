/** «وصف الوزير القرار بأنه خطوة مهمة»: somebody describes something; what and how are told. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { accused, kinOf } from '../../kin-words.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import { relatives } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { behindMedium } from '../phrases/adjuncts.ts'
import { behindPost } from '../phrases/behind-post.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { homographRules } from '../unspoken/verb-or-noun.ts'
import { isRefused } from '../rule.ts'
import { isOfOtherGender } from '../phrases/subject-behind.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { looseDraft, shownBy, speechEnd } from './loose-draft.ts'
import { isToldIn } from '../subjects/told-in.ts'
import { subjectInFront } from './loose-subject.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findEach } from '../../../../text/find-each.ts'

const describing = /^(وصف|اعتبر|نعت|صنف|شبه|عد)$/
/** what brings the description: «بأنه», «على أنه»; «بالتاريخي» */
const asBeing = /^ب(ان|انه|انها|انهم|انهما|كونه|كونها)$/
const attributed = /^بال.{3,}$/
/** Words behind a verb within which the description begins. */
const reach = 16

/** Each verb of describing that is no cue yet, with what is described and how. */
export function findDescriptions(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
): AttributionDraft[] {
  const { words } = reading.sentence
  return findEach(words, (word, at) => {
    if (isKnown(word) || word.aside || word.named) return null
    const hit = findVerb(word.folded)
    if (!hit || !describing.test(hit.form.verb.lemma) || hit.form.person !== 3) return null
    const { text, sentence } = reading
    return isRefused(homographRules, { text, sentence, at, ...hit })
      ? null
      : description(reading, at, hit)
  })
}

function description(reading: SentenceReading, at: number, hit: Hit): AttributionDraft | null {
  const { sentence } = reading
  const { words, quotes } = sentence
  const how = describedAt(words, at)
  if (how < 0) return null
  const isParticiple = hit.form.tense === 'participle'
  const before = subjectInFront(sentence, at, hit)
  const isAlone =
    before !== null ||
    isParticiple ||
    how === at + 2 ||
    hit.form.pronoun ||
    isOfOtherGender(words[at + 1]!, hit.form)
  const from = hit.form.pronoun
    ? how
    : isAlone
      ? at + 1 + Number(isToldIn(sentence, at))
      : objectBehind(sentence, at + 1, how)
  const first = words[from]!
  return looseDraft(reading, {
    cue: { at, prefix: hit.prefix },
    speaker: before ?? (isAlone && !hit.form.pronoun ? null : speakerBehind(sentence, at, from)),
    content: {
      start: quotes[first.before.opens]?.start ?? first.start,
      end:
        hit.form.pronoun && isParted(words, at) ? commaEnd(words, how) : speechEnd(sentence, how),
    },
    kind: 'indirect',
    doubt: 'described',
    ...shownBy(hit),
  })
}

/** «سامي نصر، الذي | وصفه الوزير بالخائن، قد سافر»: the relative clause ends at its second comma. */
const isParted = (words: readonly ArabicWord[], at: number): boolean =>
  relatives.has(words[at - 1]?.folded ?? '') && words[at - 1]!.before.comma

function commaEnd(words: readonly ArabicWord[], from: number): number {
  const next = words.findIndex(({ before }, i) => i > from && (before.comma || before.stop))
  return words.at(next < 0 ? -1 : next - 1)!.end
}

const speakerBehind = (sentence: ArabicSentence, at: number, to: number): Stretch | null =>
  to > at + 1 ? findSpeaker(sentence, at + 1, to) : null

/** Index of the word that begins the description; -1 where none does. */
function describedAt(words: readonly ArabicWord[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const { folded, before } = words[i]!
    if (before.stop || (before.comma && findVerb(folded))) return -1
    if (asBeing.test(folded) || (i > at + 1 && attributed.test(folded))) return i
  }
  return -1
}

/** an adjective of origin or rank behind a definite noun: «الأمريكي», «السابق» */
const adjective = /^ال(.{3,}يه?|سابقه?|جديده?|حاليه?|اولي?|عام|عامه)$/
/** «القاضي», «الجاني» are people */
const isAdjective = (folded: string): boolean =>
  adjective.test(folded) && !isOffice(folded) && !accused.has(folded)

/** The same behind the name of whoever holds the post at `from`. */
function objectBehind(sentence: ArabicSentence, from: number, to: number): number {
  const held = behindPost(sentence.words, from, to)
  return held > 0 && held < to ? held : objectAt(sentence, from, to)
}

/** Index of the first word of what is described, between the subject and the description. */
function objectAt({ words }: ArabicSentence, from: number, to: number): number {
  const nameEnd = Math.max(words[from]!.personEnd, words[from]!.nameEnd)
  let i = Math.min(afterName(words, from, nameEnd), to)
  if (words[i]!.folded === 'عيان') return Math.min(i + 1, to - 1)
  for (let within = nameEnd; i < to; i++) {
    const { folded, before, named, personEnd, start } = words[i]!
    if (start < within || isWithinQuote(words, from, i)) continue
    within = Math.max(within, words[i]!.nameEnd, personEnd)
    if (personEnd > 0 && (!words[i - 1]!.named || holdsOffice(words, from, i, to))) {
      i = afterName(words, i, personEnd) - 1
      continue
    }
    const apposed = behindHolder(words, i, to)
    if (apposed > i) return apposed
    const parted = behindAside(words, i, to)
    if (parted > 0) return parted
    if (
      isFinishedBefore(words, i, Math.max(nameEnd, within)) &&
      !isAdjective(folded) &&
      !isServed(words[i]!) &&
      (folded.startsWith('ال') || named || i > from + 1)
    )
      if (!before.comma || i === to - 1) return i
  }
  // «والدة القتيل | …»: with whose kin somebody is
  const whole = kinOf.has(words[from]!.folded) ? from + 2 : afterName(words, from, nameEnd)
  return Math.min(behindIndefinite(words, from, to) ?? whole, to - 1)
}

/** «الأمين العام | لحزب النهر», «المدير العام | للشركة»: whom an office serves */
const isServed = ({ folded, namedBehindParticle }: ArabicWord): boolean =>
  /^لل.{2,}/.test(folded) ||
  (/^ل.{3,}/.test(folded) && (namedBehindParticle || isThing(folded.slice(1))))

/** «وصفت سفيرة السودان سلمى نصر | اللقاء بأنه»: whoever is named behind an office, where more follows. */
const holdsOffice = (words: readonly ArabicWord[], from: number, at: number, to: number) =>
  isOffice(words[from]!.folded) && afterName(words, at, words[at]!.personEnd) < to

/**
 * «وصف رئيس المجلس | الفريق سامي نصر | الخطة بالمتسرعة»: index behind the name of who is told with his rank in
 * apposition, where what is described still follows; -1 without one.
 */
function behindHolder(words: readonly ArabicWord[], at: number, to: number): number {
  if (!isOffice(words[at]!.folded) && !ranks.test(words[at]!.folded)) return -1
  if (!words[at]!.folded.startsWith('ال')) return -1
  for (let i = at + 1; i <= at + 2 && i < to; i++) {
    if (words[i]!.before.comma) return -1
    if (words[i]!.personEnd === 0) continue
    const behind = afterName(words, i, words[i]!.personEnd)
    return behind < to ? behind : -1
  }
  return -1
}

const ranks = /^ال(فريق|مشير|مقدم|ملازم|رقيب)$/

/** «وصفت منظمة "أطباء | بلا حدود" اللقاح بأنه» */
const isWithinQuote = (words: readonly ArabicWord[], from: number, at: number): boolean => {
  const { quote, before } = words[at]!
  return quote >= 0 && before.opens < 0 && quote !== words[from - 1]!.quote
}

/** Whether a noun with its article, a name or a quotation ends before word `at`. */
const isFinishedBefore = (words: readonly ArabicWord[], at: number, nameEnd: number): boolean => {
  const { folded, named, end, quote } = words[at - 1]!
  return (
    /^(ال|لل)/.test(folded) ||
    named ||
    end === nameEnd ||
    (quote >= 0 && quote !== words[at]!.quote)
  )
}

function afterName(words: readonly ArabicWord[], from: number, nameEnd: number): number {
  let i = from + 1
  while (i < words.length && words[i]!.start < nameEnd) i++
  return i
}

/** «وصف المجلس في بيان | القرار بأنه»: index of the object behind where it was said; -1 without one. */
function behindAside(words: readonly ArabicWord[], at: number, to: number): number {
  const told = behindMedium(words, at)
  if (told > at && told < to) return told
  return words[at]!.before.comma ? behindPlace(words, at, to) : -1
}

/** «وصف المجلس، في بيان، | القرار بأنه»: index of the object behind the second comma; -1 without one. */
function behindPlace(words: readonly ArabicWord[], at: number, to: number): number {
  if (!/^(في|خلال|عبر|بعد|علي)$/.test(words[at]!.folded)) return -1
  const object = words.findIndex(({ before }, i) => i > at && i < to && before.comma)
  const word = words[object]
  return word && (word.named || word.folded.startsWith('ال')) ? object : -1
}

/**
 * «وصف دبلوماسي فرنسي | المكالمة», «وصف مصدر أمني | كلام الوزير»: behind the adjectives of a noun without ال; null
 * where none stands.
 */
function behindIndefinite(words: readonly ArabicWord[], from: number, to: number): number | null {
  let i = from + 1
  while (i < to && indefinite.test(words[i]!.folded) && !isThing(words[i]!.folded)) i++
  return i > from + 1 && i < to && isDefinite(words, i) ? i : null
}

/** «المكالمة», «كلام الوزير», «كلام سامي نصر» */
const isDefinite = (words: readonly ArabicWord[], at: number): boolean =>
  [words[at]!, words[at + 1]].some(
    (word) =>
      word?.folded.startsWith('ال') === true || (word?.named === true && !word.before.comma),
  )
const indefinite = /^(?!ال|لل).{2,}(يه?|كبيره?|سابقه?|رفيعه?|بارزه?)$/
