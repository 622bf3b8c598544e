/** What a verb of speech has behind it without أنّ: «قدّرت الهيئة المساحة بنحو…». */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAccusative } from '../lexicon/accusative.ts'
import { beginsWithAnd } from '../lexicon/begins-with-and.ts'
import { isParty } from '../lexicon/basis.ts'
import { isManner } from '../lexicon/manner.ts'
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import {
  clauseOpeners,
  complementisers,
  particles,
  phraseStops,
  prepositions,
} from '../lexicon/words.ts'
import { isAttached, isListed, tellsCircumstance } from '../lexicon/abstract-noun.ts'
import { estimateAt } from '../phrases/estimate.ts'
import { isOfNobodyElse } from '../phrases/accusation.ts'
import { behindAside } from '../phrases/behind-aside.ts'
import { behindPost } from '../phrases/behind-post.ts'
import { behindTime } from '../phrases/adjuncts.ts'
import { findObject } from '../phrases/object.ts'
import { behindSubject } from '../phrases/behind-subject.ts'
import { findSubjectBehind, isOfOtherGender } from '../phrases/subject-behind.ts'
import { verbAt } from '../phrases/verb-at.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { mayBeNoun } from '../phrases/often-noun.ts'
import { homographRules, isNarrators } from '../unspoken/verb-or-noun.ts'
import { isBarePast } from '../phrases/placed-verb.ts'
import { isRefused } from '../rule.ts'
import { clauseEnd, looseDraft, shownBy } from './loose-draft.ts'
import { subjectInFront } from './loose-subject.ts'
import { behindNamed, longestSubject } from './behind-named.ts'
import { objectRules } from './object-rules.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { wordSet } from '../../../word-sets.ts'
import { findEach } from '../../../../text/find-each.ts'

/** Words behind a verb within which its object begins. */
const reach = 14

/** Each verb of speech that is no cue yet, with its object or what a preposition brings. */
export function findObjects(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
): AttributionDraft[] {
  const { text, sentence } = reading
  return findEach(sentence.words, (word, at) => {
    if (isKnown(word) || word.aside || word.named) return null
    const hit = estimateAt(sentence, at) ?? verbAt(sentence, at)
    if (hit?.form.person !== 3) return null
    const verb = { text, sentence, at, ...hit }
    if (isNarrators(verb) || isRefused(homographRules, verb)) return null
    return withObject(reading, at, hit)
  })
}

function withObject(reading: SentenceReading, at: number, hit: Hit): AttributionDraft | null {
  const { text, sentence } = reading
  const isParticiple = hit.form.tense === 'participle'
  const before = subjectInFront(sentence, at, hit)
  const found =
    broughtBy(sentence, at, hit) ??
    estimated(sentence.words, at, hit) ??
    objectOf(
      sentence,
      at,
      hit.form,
      before !== null || isParticiple || isToldTo(sentence.words, at, hit),
    )
  if (!found || (!found.isBrought && mayBeNoun(sentence.words, at, hit, found.from))) return null
  const { form } = hit
  if (isRefused(objectRules, { form, words: sentence.words, from: found.from })) return null
  if (isOfNobodyElse({ text, sentence, at, ...hit }, found.upTo)) return null
  const start = startOf(text, sentence, found)
  const end = clauseEnd(sentence, found.from)
  if (end <= start) return null
  return looseDraft(reading, {
    cue: { at, prefix: hit.prefix },
    speaker:
      before ?? (isParticiple ? null : findSubjectBehind(sentence, at, found.upTo, hit.form)),
    content: { start, end },
    kind: 'indirect',
    doubt: found.isBrought ? 'preposition' : 'object',
    ...shownBy(hit),
  })
}

/** «وتحذر | سكان المدينة»: right behind the verb stands nobody who could be its subject. */
const isToldTo = (words: readonly ArabicWord[], at: number, { form }: Hit): boolean => {
  const next = words[behindTime(words, at + 1)]
  return next !== undefined && !next.before.comma && isOfOtherGender(next, form)
}

/** «وصفها الوزير بالكارثة»: what somebody is called */
const bringing = ({ verb, pronoun }: Hit['form']): readonly string[] =>
  pronoun && verb.lemma === 'وصف' ? ['ب'] : verb.prepositions

interface Found {
  /** the word with which the content begins, and its letters that belong to the preposition */
  from: number
  strip: number
  /** the word before which the subject stands */
  upTo: number
  isBrought: boolean
}

function startOf(text: string, { words, quotes }: ArabicSentence, { from, strip }: Found): number {
  const first = words[from]!
  // without its first letter «للمشاركة» is no word
  if (strip > 0 && !first.folded.startsWith('لل')) return startAfter(text, first, strip)
  return quotes[first.before.opens]?.start ?? first.start
}

function broughtBy({ words }: ArabicSentence, at: number, { form }: Hit): Found | null {
  const by = bringing(form)
  const held = form.tense === 'participle' ? 0 : behindPost(words, at + 1, at + reach)
  for (let i = Math.max(at + 1, held); i < Math.min(words.length, at + reach); i++) {
    const word = words[i]!
    const { folded, before } = word
    if (before.stop || complementisers.has(folded)) return null
    if (by.includes(folded) && words[i + 1])
      return { from: i + 1, strip: 0, upTo: i, isBrought: true }
    if (by.includes(folded[0]!) && folded.length > 3 && mayBring(word, i > at + 1))
      return { from: i, strip: 1, upTo: i, isBrought: true }
    if (i > at + 1 && before.comma && findVerb(folded)) return null
  }
  return null
}

/** «ورحب بالقرار», not «ورحب بعض النواب», «وهدد بشدة», «وهدد المدير بنيامين نصر». */
const mayBring = (word: ArabicWord, isBehindSubject: boolean) =>
  isAttached(word.folded) ||
  (word.folded[0] === 'ب' &&
    word.personEnd === 0 &&
    !tellsHow(word) &&
    !tellsCircumstance(word.folded) &&
    (isBehindSubject || !(word.named || isSubject(word.folded))))

/** «بقوة», «بدوره»; not the name «حماس» */
const tellsHow = ({ folded, named }: ArabicWord) =>
  particles.has(folded) || (isManner(folded) && !named)

/** Words whose ب is their own. */
const isSubject = (folded: string) => folded === 'بعض' || isParty(folded)

/** «قدر الخبير | الخسائر بمليون», «تقدر وزارة السياحة | عدد الزوار ب…»: what comes to an amount. */
function estimated(words: readonly ArabicWord[], at: number, { form }: Hit): Found | null {
  if (form.verb.lemma !== 'قدر' || isBarePast(form)) return null
  // «تقدر القيمة بمليون»: nobody estimates
  const subject = words[at + 1]
  if (!subject || !(subject.named || isParty(subject.folded))) return null
  for (let i = at + 2; i < Math.min(words.length, at + longestSubject); i++) {
    const { folded, before } = words[i]!
    const previous = words[i - 1]!
    if (before.comma || before.stop) return null
    if (words[i]!.start < subject.nameEnd) continue
    const isComplete =
      previous.end === subject.nameEnd ||
      previous.folded.startsWith('ال') ||
      isCrowd(words, at + 1, i)
    const isNoun = (folded.startsWith('ال') && !/يه?$/.test(folded)) || isMeasured(folded)
    if (isComplete && isNoun) return { from: i, strip: 0, upTo: i, isBrought: false }
  }
  return null
}

/** «خبراء |», «محللون |»: several that nothing completes, where they alone are the subject */
const isCrowd = (words: readonly ArabicWord[], subject: number, at: number): boolean =>
  at === subject + 1 && /^(?!ال).+(اء|ون)$/.test(words[subject]!.folded)

/** What comes to an amount. */
const isMeasured = (folded: string): boolean =>
  isListed(folded) ||
  /^(قيمه|كلفه|تكلفه|خساير|خساره|حصه|عموله|سعر|مساحه|وزن|طول|عمر|اضرار|احتياطي|دخل|عايدات|ارباح)$/.test(
    folded,
  )

function objectOf(
  sentence: ArabicSentence,
  at: number,
  form: Hit['form'],
  isSpoken: boolean,
): Found | null {
  const { verb } = form
  const first = behindTime(sentence.words, at + 1)
  if (isIndefiniteObject(sentence.words[first]))
    return { from: first, strip: 0, upTo: first, isBrought: false }
  const traits = { ...verb, object: 'any', addressee: false } as const
  const near = findObject(sentence, at, traits, isSpoken ? 'before' : 'after')
  const from = near < 0 && takesObject(verb) ? farther(sentence.words, at, form, isSpoken) : near
  if (from < 0 || prepositions.has(sentence.words[from]!.folded)) return null
  if (isJoined(sentence.words[from]!)) return null
  return { from, strip: 0, upTo: from, isBrought: false }
}

/** «الحكومة تعلن | والأطباء يردون»: somebody else acts, and nothing is told */
const isJoined = ({ folded, named, namedBehindParticle }: ArabicWord): boolean =>
  !named &&
  folded.startsWith('و') &&
  (namedBehindParticle || /^وال.{3,}/.test(folded)) &&
  beginsWithAnd(folded)

/** Verbs that mostly have أنّ behind them, and a noun as well. */
const alsoWithNoun = wordSet('قدر طلب سجل')
const takesObject = ({ object, lemma }: Hit['form']['verb']): boolean =>
  object !== null || alsoWithNoun.has(lemma)

/** The object behind what parts it from the verb; -1 without one. */
function farther(
  words: readonly ArabicWord[],
  at: number,
  { gender }: Hit['form'],
  isSpoken: boolean,
): number {
  if (isSpoken) return behindAside(words, at)
  const named = behindNamed(words, at)
  if (named >= 0) return named
  // «ونفى، في المقابل، | بيع الدار»: nobody is named between the verb and the aside
  const isParted = words[at + 1]?.before.comma === true
  const parted = behindAside(words, isParted ? at : at + 1)
  return parted >= 0 ? parted : behindSubject(words, behindTime(words, at + 1), gender === 'm')
}

/** «اقترحت | حلولا» */
const isIndefiniteObject = (word: ArabicWord | undefined): boolean =>
  word !== undefined &&
  !(word.before.comma || word.before.stop || word.before.colon) &&
  word.before.opens < 0 &&
  !word.named &&
  isAccusative(word.folded) &&
  !phraseStops.has(word.folded) &&
  !clauseOpeners.has(word.folded) &&
  !particles.has(word.folded) &&
  findVerb(word.folded) === null
