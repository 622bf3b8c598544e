/** Candidates to drafts: who speaks, named, taken up or left out. */
import type { Span } from '../../../../model/text.ts'
import type { Agreement, AttributionDraft } from '../../../claims/attribution-rules.ts'
import {
  actorBeside,
  actorOf,
  actorSince,
  firstActing,
  partyActing,
  readSpeaker,
  type DraftReading,
} from './acting-speakers.ts'
import { isOutlet, isPublished } from '../lexicon/basis.ts'
import { continuesSpeech } from '../lexicon/continues-speech.ts'
import { isBeside } from './beside-subject.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { foreSubject } from './fore-clause.ts'
import { innerSubject } from './inner-subject.ts'
import { isLearntFromSource } from './learnt-from.ts'
import { kindOfContent } from './kind-of-content.ts'
import { findCaller } from './who-called.ts'
import { findAsked, isConfronted, isOfOneBefore, type Asked } from './who-is-asked.ts'
import { isAccusedHimself, isAccusing } from '../phrases/accusation.ts'
import { isAuthorsTurn } from '../phrases/author-begins.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSubjectBehind } from '../phrases/subject-behind.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { sourceSpan } from '../subjects/source-span.ts'
import { readSource, shownOf } from '../subjects/source.ts'
import { soundSource } from '../subjects/sound-source.ts'
import type { Speaker } from '../subjects/speakers.ts'

/** What the verb's form shows of the one who speaks. */
function personOf({ form, gender }: CueCandidate): Pick<AttributionDraft, 'own' | 'gender'> {
  if (form?.person === 1) return { own: true }
  return gender && form ? { gender } : {}
}

const isSurelySaid = ({ sentence }: DraftReading, claim: CueCandidate): boolean =>
  claim.plain === true || isLearntFromSource(sentence, claim)

/** A candidate with its place and speaker made plain. */
export function toDraft(
  reading: DraftReading,
  claim: CueCandidate,
  content: Span[],
): AttributionDraft {
  const draft = {
    cue: claim.cue,
    content,
    kind: claim.kind ?? kindOfContent(reading, content),
    stance: claim.stance,
    ...personOf(claim),
    ...(claim.form?.verb.seldom && { doubt: 'seldom speech' }),
    ...(isSurelySaid(reading, claim) && { plain: true }),
  }
  const speaker = speakerOf(reading.sentence, claim)
  if (speaker) {
    const named = readNamed(reading, claim, speaker)
    const isPassedOn = named.reading.kind === 'document' && onlyVouches(reading, claim)
    return {
      ...draft,
      source: [named.span],
      ...shownOf(named.reading),
      ...(isPassedOn && { agent: true }),
    }
  }
  // he may be named anywhere, and others are named beside him: left open
  if (isQuestioned(reading, claim)) return { ...draft, source: [], ...unnamed }
  if (isOfNobody(reading, claim)) return { ...draft, source: [], basis: 'none', anaphora: null }
  const known = claim.pronoun ? reading.speakers.last(claim.gender) : takenUp(reading, claim)
  // «وخرجوا، مطالبين ب»: whoever several are, none of those who spoke is them
  if (isOfUntold(claim, known)) return { ...draft, source: [], ...unnamed }
  if (known && isOfHimself(reading, claim, known))
    return { ...draft, source: [], basis: 'none', anaphora: null }
  if (claim.pronoun && !known)
    return { ...draft, source: [claim.pronoun], basis: null, ...meantBy(claim) }
  return known
    ? {
        ...draft,
        source: [known.span],
        ...(!isBeside(reading.text, known.span, claim) && { taken: true }),
        ...(known.asker && { notBy: [known.asker] }),
        ...shownOf(known.reading),
      }
    : {
        ...draft,
        source: [],
        basis: null,
        anaphora: 'dropped',
        agreement: agreementOf(claim),
        ...(reading.speakers.asker && { notBy: [reading.speakers.asker] }),
      }
}

/** «وبمواجهته اعترف بالسرقة، | مبررا ذلك ب»: whoever was questioned goes on */
const isQuestioned = ({ sentence, hosts }: DraftReading, claim: CueCandidate): boolean => {
  if (isConfronted(sentence, claim) || isOfOneBefore(sentence, claim)) return true
  const last = hosts.findLast(({ at, aside }) => at < claim.at && !aside)
  return claim.missing === 'circumstance' && last !== undefined && isConfronted(sentence, last)
}

/** Somebody whom the article names nowhere, or not so that he is known. */
const unnamed = { basis: 'anonymous', anaphora: null } as const

const isOfUntold = (claim: CueCandidate, known: Speaker | null): boolean =>
  !known && claim.missing === 'circumstance' && isOfSeveral(claim)

/** «يقال», «وأنا أظن», «اُتهم المهاجم»: no one else in the text says it. */
const isOfNobody = ({ sentence }: DraftReading, claim: CueCandidate): boolean =>
  (claim.missing === 'nobody' && !claim.pronoun) || isAuthorsTurn(sentence.words, claim.at - 1)

/** «قال سامي نصر … واتهم نصر ب»: whoever spoke last is the accused. */
const isOfHimself = (
  { text, sentence: { words } }: DraftReading,
  { form, from }: CueCandidate,
  { span }: Speaker,
): boolean =>
  form !== null &&
  isAccusing(form) &&
  isAccusedHimself(words, from, text.slice(span.start, span.end))

/** Whom «عنه» can mean: him, where «عنها» is as often a body. */
const meantBy = ({ gender }: CueCandidate): Pick<AttributionDraft, 'anaphora' | 'agreement'> => ({
  anaphora: 'pronoun',
  agreement: { types: gender === 'm' ? ['PER'] : [], gender, plural: gender === null },
})

/** Who is named beside the cue: behind the verb where what stands before it is nobody. */
function speakerOf(sentence: ArabicSentence, { at, form, from, speaker }: CueCandidate) {
  const sound = speaker && soundSource(sentence, speaker, at)
  if (sound || !speaker || !form || speaker.from > at || from <= at + 1) return sound
  const behind = findSubjectBehind(sentence, at, from, form)
  return behind && soundSource(sentence, behind)
}

/** The speaker that a claim's own words name. */
function readNamed(reading: DraftReading, claim: CueCandidate, stretch: Stretch): Speaker {
  const { text, sentence, speakers } = reading
  const { gender } = claim
  const span = sourceSpan(text, sentence, stretch, claim.strip)
  const source = readSource(reading, span, gender, published(sentence, stretch))
  const speaker = { span, gender, reading: source }
  const isDocument = claim.form === null && source.kind === 'document'
  if (!claim.aside && !isDocument && !onlyVouches(reading, claim)) speakers.add(speaker, text)
  return speaker
}

/** «أكد المدير كذا، وفقا للصور، مضيفا أن»: behind what is told already a phrase only vouches for it. */
const onlyVouches = ({ hosts }: DraftReading, { at, form, missing }: CueCandidate): boolean =>
  form === null &&
  missing === 'nobody' &&
  hosts.some((host) => host.at < at && host.form !== null && !host.aside)

/** The speaker that stands with other words and is taken up by a claim without one. */
function takenUp(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const answer = findAsked(reading.sentence, reading.hosts, claim)
  if (answer) return whoAnswers(reading, claim, answer)
  const caller = findCaller(reading.sentence, claim)
  if (caller) return whoAnswers(reading, claim, { asked: caller, asker: null })
  return (
    speakerAfter(reading, claim) ??
    innerSpeaker(reading, claim) ??
    actorBeside(reading, claim) ??
    actorSince(reading, claim) ??
    firstActing(reading, claim) ??
    partyActing(reading, claim) ??
    fromBefore(reading, claim)
  )
}

/** Whom a question was put to, from now on known to speak; who put it does not go on. */
function whoAnswers(
  reading: DraftReading,
  claim: CueCandidate,
  { asked, asker }: Asked,
): Speaker | null {
  const { text, sentence, speakers } = reading
  const other = asker && sourceSpan(text, sentence, asker)
  const answering = asked && readSpeaker(reading, asked, claim.gender)
  if (!answering) {
    speakers.giveWay(other)
    return null
  }
  const speaker = other ? { ...answering, asker: other } : answering
  speakers.add(speaker, text)
  return speaker
}

/** «وعدونا» within a quotation: the verb of others than who says it. */
const isOfOthers = ({ sentence: { words } }: DraftReading, { at, form }: CueCandidate): boolean =>
  words[at]!.quote >= 0 && form?.person === 3 && form.plural

/** Who spoke last, else who acts in the sentence. */
function fromBefore(reading: DraftReading, claim: CueCandidate): Speaker | null {
  if (isOfOthers(reading, claim)) return null
  const last =
    reading.speakers.last(claim.missing === 'quoted' ? null : claim.gender) ??
    (reading.speakers.asker ? null : actorOf(reading, claim))
  return last && isOfSeveral(claim) && isOnePerson(last, reading.text) ? null : last
}

/** «وعبّروا», «معبّرين»; not «وعبّر» */
const isOfSeveral = ({ form }: CueCandidate): boolean =>
  form !== null && form.plural && form.person === 3

/** A name, an office, or both; not «الوزيران». */
const isOnePerson = ({ span, reading: { kind, basis } }: Speaker, text: string): boolean =>
  (kind === null || kind === 'office' || basis === 'named') &&
  !/^(ال\S+(ان|ين|ون|ات)|الناس|ال[أا]هال[يى]|الحضور|الجماهير)(?!\S)/.test(
    text.slice(span.start, span.end),
  )

/** «وبعد أن ذكّرت بـ…، قالت البلدية»: the speaker comes later in the sentence. */
function speakerAfter(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, hosts } = reading
  const isBefore = /^و?(بعد|قبل|منذ)$/.test(sentence.words[claim.at - 2]?.folded ?? '')
  if (!isBefore || claim.missing !== 'dropped') return null
  const after = hosts.find(
    ({ at, aside, gender }) => at > claim.at && !aside && gender === claim.gender,
  )
  return after?.speaker ? readSpeaker(reading, after.speaker, claim.gender) : null
}

/** Whom the words before a claim are about, reported ones too, or who speaks within them. */
function innerSpeaker(reading: DraftReading, claim: CueCandidate): Speaker | null {
  const { sentence, hosts, speakers, text } = reading
  const fore = foreSubject(sentence, claim)
  const subject = fore ?? innerSubject(sentence, hosts, claim)
  const speaker = subject && readSpeaker(reading, subject, claim.gender)
  if (fore && speaker) speakers.add(speaker, text)
  return speaker
}

function agreementOf({ form, gender, missing }: CueCandidate): Agreement {
  return {
    types: missing === 'quoted' || continuesSpeech(form) ? [] : ['PER'],
    gender: missing === 'quoted' ? null : gender,
    plural: form?.plural ?? false,
  }
}

/** Whether words say that an outlet published what a stretch names: «تحقيق نشرته صحيفة…». */
function published({ words }: ArabicSentence, { from, to }: Stretch): boolean {
  for (let i = from + 1; i < Math.min(words.length, to + 3); i++) {
    const { folded } = words[i]!
    if (isPublished(folded)) return isOutlet(words[i + 1]?.folded ?? '')
  }
  return false
}
