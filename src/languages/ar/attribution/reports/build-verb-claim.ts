/** From a verb of speech and its frame to a claim: who speaks, where the content begins, what it ends. */
import type { CueCandidate } from './cue-candidate.ts'
import { tellsOwnJoy } from './own-joy.ts'
import { learntFrom } from './learnt-from.ts'
import { speakerBehindThat } from './that-alone.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { isPlainlySaid } from './plainly-said.ts'
import { nearerOf } from './nearer-speaker.ts'
import { splitRelay } from './turned-speech.ts'
import { isUnclearCrowd } from './unclear-crowd.ts'
import { addresseeAt, beforeTold, isOnlyTold, isToldCrowd, telling } from './who-is-told.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { isHonorific, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { hasNoAccuser, isUnclear } from '../phrases/accusation.ts'
import type { ClauseStart } from '../phrases/clause.ts'
import { goesOnWithWas } from '../phrases/goes-on-with-was.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { isEachOf } from '../phrases/object.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isObliquePlural, isOfOtherGender } from '../phrases/subject-behind.ts'
import {
  endsTold,
  isParticiple,
  isShownPassive,
  wordBeside,
  wordOf,
} from '../phrases/placed-verb.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import { isNegated } from '../unspoken/verb-or-noun.ts'
import { ownerOfSpeech } from '../subjects/owner-of-speech.ts'
import { antecedent } from '../subjects/far-subjects.ts'
import { farSubject, isOfFarSubject } from './subject-apart.ts'
import {
  butPronouns,
  complementisers,
  furtherComplementisers,
  pronounHosts,
} from '../lexicon/words.ts'

/** The claim of a verb with what brings its content. */
export function buildVerbClaim(verb: SpokenVerb, frame: Frame): CueCandidate {
  const { text, sentence, at, form, clause, before } = verb
  const { words } = sentence
  const { speaker: behind, from } = readSpeaker(verb, frame)
  const speaker = behind && isOfFarSubject(verb, behind) ? null : behind
  const source = isOfNobody(verb) ? null : (nearerOf(verb, speaker, frame) ?? before)
  const isImpersonal = !source && (isOfNobody(verb) || isPassive(verb) || isUntold(verb, frame))
  const isRelative = clause.joint === 'relative' && clause.from === at
  return {
    cue: [{ start: startAfter(text, words[at]!, verb.prefix), end: words[at]!.end }],
    at,
    form,
    gender: form.gender,
    speaker:
      isRelative && !speaker && !isImpersonal ? antecedentOf(verb) : (source ?? farSubject(verb)),
    missing: missingOf(verb, isImpersonal),
    from,
    start: from === frame.from ? startOf(text, sentence, frame) : startAt(sentence, from),
    to: frame.quote >= 0 ? quoteEnd(sentence, frame.quote) : null,
    rest: [],
    direct: frame.quote,
    boundary: boundaryOf(verb, frame, speaker),
    stance: stanceOf(verb),
    kind: isVerbatim(sentence, frame) ? 'direct' : null,
    aside: isInner(verb) || words[at]!.quote >= 0,
    nominal: frame.kind === 'preposition' || frame.kind === 'object',
    ...(isRelative && { relative: true }),
    ...(isPlainlySaid(verb, source, frame) && { plain: true }),
  }
}

/** A quotation, or words behind a colon; «قالت الهيئة: إن …» reports them, for all its colon. */
const isVerbatim = ({ words }: ArabicSentence, { quote, kind, from }: Frame): boolean =>
  quote >= 0 || (kind === 'colon' && !complementisers.has(words[from]?.folded ?? ''))

/** The speaker behind a verb, and the index of the content's first word. */
function readSpeaker(verb: SpokenVerb, frame: Frame): { speaker: Stretch | null; from: number } {
  const { sentence, at, form, before } = verb
  const { lemma } = form.verb
  // «منوها سموه ب»: the one subject that stands behind a participle
  if (isParticiple(form) && isHonorific(wordBeside(verb, 1)) && !tellsOwnJoy(verb))
    return { speaker: { from: at + 1, to: at + 2 }, from: frame.from }
  if (lemma === 'نقل') return { speaker: splitRelay(sentence, at, frame.at), from: frame.from }
  const teller = lemma === 'علم' ? learntFrom(sentence, at + 1, frame.at) : null
  if (teller) return { speaker: teller, from: frame.from }
  const behindThat = before ? null : speakerBehindThat(sentence, at, frame.from, form)
  if (behindThat) return { speaker: behindThat, from: frame.from }
  const addressee = addresseeAt(verb, frame)
  const from = addressee > 0 ? addressee : frame.from
  const isBehind = addressee > 0 ? addressee > at + 1 : mayBeBehind(verb)
  const speaker = isBehind
    ? findSpeaker(sentence, at + 1, addressee > 0 ? addressee : frame.at)
    : null
  if (!speaker || (before && telling.test(lemma))) return { speaker: null, from }
  const begin = beginOfTold(verb, speaker, frame, addressee)
  return begin === null
    ? { speaker: beforeTold(verb, speaker), from }
    : { speaker: null, from: begin }
}

/** With which word the content begins where who stands behind a verb does not speak; else null. */
function beginOfTold(
  verb: SpokenVerb,
  speaker: Stretch,
  frame: Frame,
  addressee: number,
): number | null {
  const { sentence, at, form } = verb
  const { words } = sentence
  const from = addressee > 0 ? addressee : frame.from
  if (isToldCrowd(verb, speaker, addressee)) return from
  const isOther =
    isOfOtherGender(words[speaker.from]!, form) || isObliquePlural(words, speaker.from)
  if (speaker.from === at + 1 && isOther) return form.verb.addressee ? speaker.from : from
  if (addressee < 0 && isOnlyTold(verb, speaker, frame))
    return telling.test(form.verb.lemma) && frame.kind === 'that' ? from : speaker.from
  return isObject(verb, speaker, frame) ? speaker.from : null
}

/** «طلبوا | عمل»: behind a verb in the plural stands no subject */
const mayBeBehind = ({ form }: SpokenVerb): boolean =>
  !isParticiple(form) && form.person !== 1 && !form.plural

/** «أعلن | رفض الخطة»: what stands behind the verb is no speaker but what is said. */
function isObject({ sentence, at, form }: SpokenVerb, { from, to }: Stretch, frame: Frame) {
  const { named, folded } = sentence.words[from]!
  if (isEachOf(sentence.words, from)) return false
  if (!form.verb.object || from > at + 2 || named || isThing(folded)) return false
  return to - from === 1 && frame.kind === 'that' ? isListed(folded) : isAbstract(folded)
}

/** «وعلم أن»: “it was learnt” */
const isLearnt = ({ form, begins }: SpokenVerb): boolean =>
  form.verb.lemma === 'علم' && form.tense === 'past' && form.gender === 'm' && begins

/** «يقال إن»: “it is said”; «ذُكر أن», but «نُقل عن الوزير» */
const isOfNobody = (verb: SpokenVerb): boolean => {
  const { tense, person, gender, plural, verb: traits } = verb.form
  return (
    (tense === 'present' && person === 3 && gender === null && !plural) ||
    (traits.lemma !== 'نقل' && isShownPassive(verb))
  )
}

/** «الوزير الذي أعلن»; none where the verb is no verb of his: «الخطة التي يعتقد أنها». */
const antecedentOf = ({ sentence, at, form }: SpokenVerb): Stretch | null => {
  const isWithin = /^(في|خلال)(ه|ها)$/.test(sentence.words[at + 1]?.folded ?? '')
  const owner = isWithin ? ownerOfSpeech(sentence, at - 1, form) : null
  const shown = genderOfRelative(sentence.words[at - 1]?.folded ?? '')
  return owner ?? (shown && form.gender && shown !== form.gender ? null : antecedent(sentence, at))
}

const genderOfRelative = (folded: string) =>
  /^و?الذي$/.test(folded) ? 'm' : /^و?التي$/.test(folded) ? 'f' : null

/** «يعتقد أن»: “it is believed”. */
function isPassive(verb: SpokenVerb): boolean {
  const { person, tense, gender, plural } = verb.form
  const previous = wordBeside(verb, -1)
  if (isLearnt(verb)) return true
  return (
    verb.form.verb.passive &&
    person === 3 &&
    tense === 'present' &&
    gender === 'm' &&
    !plural &&
    !butPronouns.has(previous) &&
    !pronounHosts.has(previous)
  )
}

/** «اتهم المهاجم ب»: nobody is told who accuses or demands, or not so that he is known from the other */
const isUntold = (verb: SpokenVerb, frame: Frame): boolean =>
  hasNoAccuser(verb) || isUnclear(verb, frame.at) || isUnclearCrowd(verb)

function missingOf({ form }: SpokenVerb, isImpersonal: boolean): CueCandidate['missing'] {
  if (form.person === 1) return 'quoted'
  if (isParticiple(form)) return 'circumstance'
  return form.gender === null || isImpersonal ? 'nobody' : 'dropped'
}

function stanceOf(verb: SpokenVerb): CueCandidate['stance'] {
  const { stance } = verb.form.verb
  if (!isNegated(verb)) return stance
  return stance === 'neutral' ? 'denying' : 'neutral'
}

function startOf(text: string, { words }: ArabicSentence, frame: Frame): number {
  if (frame.start >= 0) return frame.start
  const word = words[frame.from]!
  return startAfter(text, word, 1)
}

/** «طالب | "المنارة" بالرد»: with the mark before a word. */
const startAt = ({ words, quotes }: ArabicSentence, at: number): number =>
  quotes[words[at]!.before.opens]?.start ?? words[at]!.start

/**
 * Of a direct quotation only its own words are content, unless the sentence goes on with another
 * quotation after a comma.
 */
function quoteEnd({ words, quotes }: ArabicSentence, quote: number): number | null {
  const { end } = quotes[quote]!
  const next = words.find((word) => word.start >= end)
  if (
    next?.before.comma &&
    !findVerb(next.folded) &&
    quotes[quote + 1] &&
    quotes[quote + 1]!.start < words.at(-1)!.end
  )
    return null
  return end
}

/** Where this claim ends the content of those before it: null when it is nested in theirs. */
function boundaryOf(verb: SpokenVerb, frame: Frame, speaker: Stretch | null): number | null {
  const { at, form, prefix, clause } = verb
  const { before } = wordOf(verb)
  if (isParticiple(form)) return prefix > 0 || endsTold(verb, frame.kind) ? at : null
  if (isWithinWords(verb)) return null
  if (prefix > 0) return before.comma || before.closes || isSurelyVerb(verb, frame) ? at : null
  const opening = verb.sentence.words[clause.opening]
  const folded = opening?.folded ?? ''
  if (furtherComplementisers.has(folded)) return null
  if (clause.joint === 'pronoun' && !butPronouns.has(folded))
    return opening?.before.comma ? clause.opening : null
  return clause.joint === 'comma' && !speaker ? null : clause.opening
}

const isSurelyVerb = ({ form: { tense, verb } }: SpokenVerb, { kind }: Frame): boolean =>
  tense === 'past' && (verb.common || kind !== 'object' || !verb.nounish)

/** «ونأمل أن» goes on with whoever speaks */
const isWithinWords = (verb: SpokenVerb): boolean => isInner(verb) || verb.form.person === 1
const isInner = ({ clause, sentence: { words } }: SpokenVerb): boolean =>
  isNested(clause) || goesOnWithWas(words, clause)

const isNested = ({ joint }: ClauseStart): boolean =>
  joint === 'complement' || joint === 'relative' || joint === 'quote'
