/**
 * From a verb of speech and its frame to a claim: who speaks, where the content begins, what it
 * ends.
 */
import type { CueCandidate } from './cue-candidate.ts'
import { isDocument } from '../lexicon/basis.ts'
import type { ClauseStart } from '../phrases/clause.ts'
import { antecedent, documentBefore, subjectOfSentence } from '../subjects/far-subjects.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { findSpeaker, type Stretch } from '../phrases/noun-phrase.ts'
import { findObject } from '../phrases/object.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { splitRelay } from './turned-speech.ts'
import { butPronouns, furtherComplementisers, helpers, pronounHosts } from '../lexicon/words.ts'

/**
 * The claim of a verb with what brings its content; `before`: the subject before it, `coordinate`:
 * it goes on with the subject of the verb before.
 */
export function buildVerbClaim(
  text: string,
  sentence: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  clause: ClauseStart,
  frame: Frame,
  before: Stretch | null,
  negated: boolean,
  coordinate: boolean,
): CueCandidate | null {
  const { words } = sentence
  const word = words[at]!
  const { verb, tense } = form
  const participle = tense === 'participle'
  let speaker = participle || form.person === 1 ? null : findSpeaker(sentence, at + 1, frame.at)
  let { from } = frame
  if (participle && frame.kind === 'preposition' && frame.at > at + 1 && verb.addressee)
    from = at + 1
  if (speaker && before && /^(اخبر|ابلغ)$/.test(verb.lemma)) speaker = null
  if (verb.addressee && !participle && frame.kind === 'preposition' && !form.pronoun) {
    const object = findObject(sentence, at, { ...verb, object: 'any' }, before !== null, coordinate)
    if (object > 0 && object < frame.at) {
      from = object
      speaker = object > at + 1 ? findSpeaker(sentence, at + 1, object) : null
    }
  }
  const alone = speaker !== null && speaker.to - speaker.from === 1 && frame.kind === 'that'
  if (
    speaker &&
    verb.object &&
    speaker.from <= at + 2 &&
    !words[speaker.from]!.named &&
    !isDocument(words[speaker.from]!.folded) &&
    (alone ? isListed : isAbstract)(words[speaker.from]!.folded)
  ) {
    from = speaker.from
    speaker = null
  }
  if (verb.lemma === 'نقل') speaker = splitRelay(sentence, at, frame.at)
  const joinedBefore = speaker === null && before !== null
  const source = speaker ?? before
  const previous = words[at - 1]?.folded ?? ''
  const apart =
    !source &&
    prefix === 0 &&
    !participle &&
    form.person === 3 &&
    (clause.joint === 'comma'
      ? clause.from === at ||
        words.slice(clause.from, at).every(({ folded }) => helpers.has(folded))
      : clause.joint === 'pronoun')
  const far = apart
    ? (documentBefore(sentence, at, verb.lemma, form.gender) ??
      (clause.joint === 'comma' ? subjectOfSentence(sentence, at) : null))
    : null
  const relative = clause.joint === 'relative' && clause.from === at
  const impersonal =
    form.person === 3 &&
    tense === 'present' &&
    verb.passive &&
    form.gender === 'm' &&
    !form.plural &&
    !source &&
    !butPronouns.has(previous) &&
    !pronounHosts.has(previous)
  const start = from === frame.from ? startOf(text, sentence, frame) : words[from]!.start
  const cue = { start: startAfter(text, word, prefix), end: word.end }
  return {
    cue: [cue],
    at,
    form,
    gender: form.gender,
    speaker: relative && !speaker && !impersonal ? antecedent(sentence, at) : (source ?? far),
    missing:
      form.person === 1
        ? 'quoted'
        : participle
          ? 'circumstance'
          : form.gender === null || impersonal
            ? 'nobody'
            : 'dropped',
    from,
    start,
    to: frame.quote >= 0 ? quoteEnd(sentence, frame.quote) : null,
    rest: [],
    direct: frame.quote,
    boundary: boundaryOf(sentence, at, form, prefix, clause, frame, joinedBefore, source !== null),
    stance: !negated ? verb.stance : verb.stance === 'neutral' ? 'denying' : 'neutral',
    kind: frame.quote >= 0 ? 'direct' : frame.kind === 'colon' ? 'direct' : null,
    aside:
      clause.joint === 'complement' ||
      clause.joint === 'relative' ||
      clause.joint === 'quote' ||
      word.quote >= 0,
    nominal: frame.kind === 'preposition' || frame.kind === 'object',
  }
}

function startOf(text: string, { words }: ArabicSentence, frame: Frame): number {
  if (frame.start >= 0) return frame.start
  const word = words[frame.from]!
  return startAfter(text, word, 1)
}

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
function boundaryOf(
  { words }: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  clause: ClauseStart,
  frame: Frame,
  subjectBefore: boolean,
  spoken: boolean,
): number | null {
  if (form.tense === 'participle')
    return prefix > 0 || words[at]!.before.comma || frame.kind !== 'object' ? at : null
  if (clause.joint === 'complement' || clause.joint === 'relative' || clause.joint === 'quote')
    return null
  if (prefix > 0) {
    return words[at]!.before.comma ||
      words[at]!.before.closes ||
      (form.tense === 'past' && (form.verb.common || frame.kind !== 'object' || !form.verb.nounish))
      ? at
      : null
  }
  if (furtherComplementisers.has(words[clause.opening]?.folded ?? '')) return null
  if (clause.joint === 'pronoun' && !butPronouns.has(words[clause.opening]?.folded ?? ''))
    return words[clause.opening]?.before.comma ? clause.opening : null
  if (clause.joint === 'comma' && (subjectBefore || !spoken)) return null
  return clause.opening
}
