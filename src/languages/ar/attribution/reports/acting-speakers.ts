/** Who speaks because he acts: the subject of another verb than the claim's own. */
import type { Span } from '../../../../model/text.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { foldedSet } from '../../../word-sets.ts'
import { isOnesOwnPerson } from '../../kin-words.ts'
import { isParty, kindOfSource } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { personSpans } from '../lexicon/people.ts'
import { contrasts, crowds } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findActor, type Actor } from '../subjects/acting-subject.ts'
import { lastClauseSubject } from '../subjects/clause-subject.ts'
import { actorInFront } from '../subjects/actor-in-front.ts'
import { subjectOf } from '../subjects/opening-subject.ts'
import { soundSource } from '../subjects/sound-source.ts'
import { sourceSpan } from '../subjects/source-span.ts'
import { readSource } from '../subjects/source.ts'
import type { Speaker, Speakers } from '../subjects/speakers.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { agrees } from './inner-subject.ts'

/** A sentence with all its candidates, and who has spoken in its block so far. */
export interface DraftReading extends SentenceReading {
  hosts: readonly CueCandidate[]
  /** the claims of the sentence that were read so far */
  told: readonly AttributionDraft[]
  speakers: Speakers
}

/**
 * «قال الوزير إن…، فيما كتب المدير قائلا إن», «بحسب شهود، صرخ المدير قائلا»: who acts in the clause of a
 * participle behind others.
 */
export function actorBeside(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, hosts, text, entities } = reading
  if (claim.missing !== 'circumstance') return null
  const contrast = sentence.words.findLastIndex(
    ({ folded }, i) => i < claim.at && contrasts.has(folded),
  )
  const from = contrast < 0 ? toldByPhrase(reading, claim) : contrast
  if (from < 0 || hosts.some(({ at }) => at > from && at < claim.at)) return null
  const actor =
    findActor(sentence, claim.at, personSpans(text, entities), from) ??
    (contrast < 0 ? behindVerb(sentence.words, from) : null)
  const isHis = actor && (!actor.gender || !claim.gender || actor.gender === claim.gender)
  const speaker = isHis ? readSpeaker(reading, actor.stretch, actor.gender) : null
  if (speaker) reading.speakers.add(speaker, text)
  return speaker
}

/** «بحسب شهود، | صرخ المدير قائلا»: index of the first word that such a phrase vouches for; -1 without one. */
function toldByPhrase({ hosts }: DraftReading, { at }: CueCandidate): number {
  const phrase = hosts.find((host) => host.form === null && host.at <= 1 && host.from < at)
  return phrase ? phrase.from : -1
}

/** «بحسب تسجيل، | صاح | المهاجم | قائلا»: the one definite noun behind the verb of such a clause. */
const behindVerb = (words: readonly ArabicWord[], verb: number): Actor | null =>
  !words[verb]!.folded.startsWith('ال') && /^ال.{3,}/.test(words[verb + 1]?.folded ?? '')
    ? { stretch: { from: verb + 1, to: verb + 2 }, gender: null }
    : null

/**
 * «قال المدير إن الجسر مغلق، وقاطعه المزارع سامي نصر صائحا: …»: the person who acts in a clause that
 * begins behind all words told before, from now on known to speak; null where none is seen.
 */
export function actorSince(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, speakers, text } = reading
  if (claim.aside || !claim.form || sentence.words[claim.at]!.quote >= 0) return null
  if (claim.missing !== 'dropped' && claim.missing !== 'circumstance') return null
  if (claim.form.person !== 3 || claim.form.plural) return null
  const actor = lastClauseSubject(sentence.words, lastTold(reading, claim.at), claim.at)
  if (!actor || (actor.gender && claim.gender && actor.gender !== claim.gender)) return null
  const speaker = readSpeaker(reading, actor.stretch, claim.gender)
  if (speaker) speakers.add(speaker, text)
  return speaker
}

/** Index of the last word before `at` that belongs to a claim; -1 without one. */
function lastTold({ sentence: { words }, told }: DraftReading, at: number): number {
  let last = -1
  for (const { source, cue, content } of told)
    last = Math.max(last, endOf(source), endOf(cue), endOf(content))
  return words.findLastIndex(({ start }, i) => i < at && start < last)
}

/** Spans are in order of the text. */
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? -1

/** «لكن المدير سامي نصر ابتسم وقال إن», «سلمى نصر خفضت السعر، معتبرة أن»: with whom the sentence begins. */
export function firstActing(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, speakers, text, hosts } = reading
  const { at, form, missing, aside, gender } = claim
  if (aside || sentence.words[at]!.quote >= 0 || form?.person !== 3 || form.plural) return null
  if (missing !== 'dropped' && missing !== 'circumstance') return null
  if (hosts.some((host) => host.at < at && !host.aside && host.speaker)) return null
  const actor = actorInFront(sentence.words, at)
  if (!actor || (gender && actor.gender !== gender)) return null
  const speaker = readSpeaker(reading, actor.stretch, gender)
  if (speaker) speakers.add(speaker, text)
  return speaker
}

/**
 * A participle is first of all of who acts in its own sentence, where nobody speaks before: «افتتح المدير المعرض،
 * مؤكدا أن», «أصدر اتحاد الكتاب بيانا، مؤكدا أن», «وتظاهر عشرات الطلاب، مطالبين ب», «واقترب منه رجل قائلا».
 */
export function partyActing(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, hosts } = reading
  if (claim.missing !== 'circumstance' || hosts.some(({ at }) => at < claim.at)) return null
  const subject = subjectOf(sentence, claim.at)
  const first = subject && sentence.words[subject.from]!
  if (!first) return null
  const { folded, personEnd, isBody } = first
  const several = claim.form?.plural && personEnd === 0 && isOfSeveral(folded)
  const crowd = several ? severalActing(reading, subject) : null
  if (crowd) return crowd
  const speaks =
    personEnd > 0 || isBody || isParty(folded) || isOnesOwnPerson(folded) || isSomebody(folded)
  return speaks ? actorOf(reading, claim) : null
}

function severalActing(reading: DraftReading, subject: Stretch): Speaker | null {
  const speaker = readSpeaker(reading, subject, null)
  if (speaker) reading.speakers.add(speaker, reading.text)
  return speaker
}

/** «أحد الحاضرين», «رجل من الجمهور» */
const isSomebody = (folded: string): boolean =>
  people.has(folded) || kindOfSource(folded) === 'anonymous'
const people = foldedSet(
  'رجل امرأة سيدة شاب شابة فتى فتاة طفل طفلة متفرج متفرجة مشجع مشجعة جندي ضابط زائر زائرة راكب راكبة مسن مسنة',
)

/** «الأهالي», «عشرات», «المعلمون», «عدد» */
const isOfSeveral = (folded: string): boolean =>
  crowds.has(folded) ||
  /^(عشرات|ميات|مييات|الاف|مجموعه)$/.test(folded) ||
  /^(anonymous|people)$/.test(kindOfSource(folded) ?? '')

/** The subject of another verb with which the sentence begins, from now on known to speak. */
export function actorOf(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, speakers, text } = reading
  const mayTakeUp =
    claim.missing === 'circumstance' || claim.form?.pronoun || (claim.at > 2 && !claim.aside)
  const subject = mayTakeUp ? subjectOf(sentence, claim.at) : null
  const opening = findVerb(sentence.words[0]!.folded)?.form.gender
  if (!subject || !agrees(sentence, subject, claim) || isToldOf(reading, subject)) return null
  if (opening && claim.gender && opening !== claim.gender) return null
  if (claim.gender === 'f' && isBehindMansVerb(sentence.words, subject)) return null
  const speaker = readSpeaker(reading, subject, claim.gender)
  if (speaker) speakers.add(speaker, text)
  return speaker
}

/** «واتهم | رئيس المجلس بالكذب، قائلا إن»: no subject but whom the words before are about. */
const isToldOf = ({ sentence: { words }, told }: DraftReading, { from }: Stretch): boolean =>
  told.some(({ content }) =>
    content.some(({ start, end }) => start <= words[from]!.start && words[from]!.end <= end),
  )

/**
 * «عرض | المدير المسار …، وأكدت»: no woman's verb goes on with the subject of a man's; «فاز شقيقته» would be no
 * sentence, so that what stands before a woman is no verb.
 */
const isBehindMansVerb = (words: readonly ArabicWord[], { from, to }: Stretch): boolean =>
  from > 0 &&
  !/ت$|^[وف]?ت/.test(words[from - 1]!.folded) &&
  !words.slice(from, to).some(({ folded }) => /(ه|ها|ات)$/.test(folded))

export function readSpeaker(
  reading: SentenceReading,
  stretch: Stretch,
  gender: Gender,
): Speaker | null {
  const sound = soundSource(reading.sentence, stretch)
  if (!sound) return null
  const span = sourceSpan(reading.text, reading.sentence, sound)
  return { span, gender, reading: readSource(reading, span, gender) }
}

/**
 * Remembers who acts in a sentence before anyone speaks in it, as the subject of the verbs of
 * speech that follow.
 */
export function rememberActor(reading: DraftReading, { stretch, gender }: Actor): void {
  const speaker = readSpeaker(reading, stretch, gender)
  if (speaker) reading.speakers.add(speaker, reading.text)
}
