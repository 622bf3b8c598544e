/** Subjects that stand inside the words that another reports, of verbs and participles without one. */
import type { CueCandidate } from './cue-candidate.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { isOnesOwn } from '../lexicon/ones-own.ts'
import { isParty } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { phraseStops, prepositions, relatives } from '../lexicon/words.ts'

/** The gender that a noun's own ending shows. */
function genderOf(folded: string): Gender {
  return /(ه|ات)$/.test(folded) ? 'f' : null
}

/** Whether the gender that a noun shows allows it to be the subject of a claim's verb. */
export function agrees(
  { words }: ArabicSentence,
  { from }: Stretch,
  { gender: own }: CueCandidate,
): boolean {
  const { folded } = words[from]!
  const gender = genderOf(folded)
  // «محاميه» is spelt like «محامية»
  return gender === null || own === null || gender === own || isOnesOwn(folded, own === 'm')
}

/** What a reported clause begins with: the subject of the verbs inside it that name none. */
function topicOf(sentence: ArabicSentence, host: CueCandidate): Stretch | null {
  const { words } = sentence
  let to = host.from
  let { nameEnd } = words[to]!
  while (to < words.length && (to < host.from + longestTopic || words[to]!.start < nameEnd)) {
    const { folded, before, start } = words[to]!
    const isWithinName = start < nameEnd
    nameEnd = Math.max(nameEnd, words[to]!.nameEnd)
    if (to > host.from && (before.comma || before.stop || before.opens >= 0 || before.colon)) break
    if (to > host.from && !isWithinName && isBehindNoun(words[to - 1]!, nameEnd, words[to]!)) break
    if (!isWithinName && opensOther(folded)) break
    to++
  }
  return to > host.from && !/^[يتن]/.test(words[host.from]!.folded)
    ? findSubjectBefore(sentence, host.from, to)
    : null
}
const longestTopic = 3

/** «المجلس | أغلق», «سامي نصر | تلقى»: behind a finished noun a word that is none goes on. */
const isBehindNoun = (
  previous: ArabicWord,
  nameEnd: number,
  { folded, named }: ArabicWord,
): boolean =>
  (previous.folded.startsWith('ال') || previous.end === nameEnd) &&
  !folded.startsWith('ال') &&
  !named

/** The subject that a claim without one has within its sentence; null where none is seen. */
export function innerSubject(
  sentence: ArabicSentence,
  hosts: readonly CueCandidate[],
  claim: CueCandidate,
): Stretch | null {
  if (claim.aside) return insideReport(sentence, hosts, claim)
  return besideInner(hosts, claim) ?? beforeComma(sentence, hosts, claim)
}

/**
 * «أكد المدير أن الوزير سامي نصر، قال للنواب إن»: with which the report begins, where nothing but a
 * comma parts it from a verb in the past that nobody stands behind.
 */
function beforeComma(
  sentence: ArabicSentence,
  hosts: readonly CueCandidate[],
  claim: CueCandidate,
): Stretch | null {
  const { words } = sentence
  const host = hosts.findLast(({ at, nominal }) => at < claim.at && !nominal)
  const isPast = claim.form?.tense === 'past' && !claim.speaker
  if (!host || claim.missing !== 'dropped' || !isPast || !words[claim.at]!.before.comma) return null
  if (claim.cue[0]!.start !== words[claim.at]!.start || host.from >= claim.at) return null
  const inside = words.slice(host.from, claim.at)
  if (!inside.every((word) => word.named || !opensOther(word.folded))) return null
  const topic = findSubjectBefore(sentence, host.from, claim.at)
  const speaks = inside.some(({ personEnd }) => personEnd > 0) || isParty(inside[0]!.folded)
  return topic?.to === claim.at && speaks && agrees(sentence, topic, claim) ? topic : null
}

/** Whether more than one who is named stands there: «الوزير الذي», «المدير في», «أغلق المدير». */
const opensOther = (folded: string): boolean =>
  prepositions.has(folded) ||
  phraseStops.has(folded) ||
  relatives.has(folded) ||
  findVerb(folded) !== null

/**
 * The subject of a verb inside reported speech: what that speech is about, unless the verb comes
 * first in it.
 */
function insideReport(
  sentence: ArabicSentence,
  hosts: readonly CueCandidate[],
  claim: CueCandidate,
): Stretch | null {
  if (claim.missing !== 'dropped') return null
  const quoted = besideQuoted(sentence, hosts, claim)
  if (quoted) return quoted
  const host = hosts.findLast(
    (other) =>
      other.at < claim.at &&
      other.from < claim.at - 1 &&
      !other.nominal &&
      other.direct < 0 &&
      !other.aside,
  )
  const topic = host ? topicOf(sentence, host) : null
  if (!host || !topic || !agrees(sentence, topic, claim)) return null
  return isPointedAtByHost(sentence, host, topic, claim) ? host.speaker : topic
}

/** «قال سامي نصر: "الرئيس أكد أن الجسر آمن | وأثنى على العمال"»: who is told to speak in the same quotation. */
function besideQuoted(
  { words }: ArabicSentence,
  hosts: readonly CueCandidate[],
  { at, gender }: CueCandidate,
): Stretch | null {
  const { quote } = words[at]!
  const host = hosts.findLast((other) => other.at < at && words[other.at]!.quote === quote)
  return quote >= 0 && host?.speaker && host.gender === gender ? host.speaker : null
}

/** «قالت الوزيرة إن قرارا سينهي ما وصفته بالكارثة»: she who speaks, where what she speaks of is no woman. */
const isPointedAtByHost = (
  { words }: ArabicSentence,
  host: CueCandidate,
  { from }: Stretch,
  { form, gender }: CueCandidate,
): boolean =>
  form?.pronoun === true &&
  gender === 'f' &&
  host.gender === 'f' &&
  !words[from]!.named &&
  genderOf(words[from]!.folded) === null

/** «فإن سامي نصر أعلن أن الطريق مغلق مشيرا إلى»: the participle's, where nobody reports those words. */
function besideInner(hosts: readonly CueCandidate[], claim: CueCandidate): Stretch | null {
  if (claim.missing !== 'circumstance') return null
  const before = hosts.filter(({ at }) => at < claim.at)
  if (before.some(({ aside, speaker, missing }) => !aside && (speaker || missing === 'dropped')))
    return null
  const inner = before.findLast(({ aside, speaker }) => aside && speaker)
  return inner && (inner.gender === null || inner.gender === claim.gender) ? inner.speaker : null
}
