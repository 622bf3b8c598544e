/** Candidates to drafts: who speaks, named, taken up or left out. */
import type { ClaimKind, Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import type { Agreement, AttributionDraft } from '../../../attribution-rules.ts'
import type { Actor } from '../subjects/acting-subject.ts'
import { isOutlet, isPublished } from '../lexicon/basis.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { subjectOf } from '../subjects/far-subjects.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { spanOf, type Stretch } from '../phrases/noun-phrase.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { readSource, type SourceReading } from '../subjects/source.ts'
import type { Speakers } from '../subjects/speakers.ts'
import { phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import { firstFrom } from '../../../../text/first-from.ts'

/** The gender that a noun's own ending shows. */
function genderOf(folded: string): Gender {
  return /(ه|ات)$/.test(folded) ? 'f' : null
}

/** What a reported clause begins with: the subject of the verbs inside it that name none. */
function topicOf(sentence: ArabicSentence, host: CueCandidate): Stretch | null {
  const { words } = sentence
  let to = host.from
  while (to < words.length && to - host.from < 3 && to < host.from + 3) {
    const { folded, before } = words[to]!
    if (to > host.from && (before.comma || before.stop || before.opens >= 0 || before.colon)) break
    if (
      prepositions.has(folded) ||
      phraseStops.has(folded) ||
      relatives.has(folded) ||
      findVerb(folded)
    )
      break
    to++
  }
  return to > host.from && !/^[يتن]/.test(words[host.from]!.folded)
    ? findSubjectBefore(sentence, host.from, to)
    : null
}

/** What the verb's form shows of the one who speaks. */
function personOf({ form, gender }: CueCandidate): Pick<AttributionDraft, 'own' | 'gender'> {
  if (form?.person === 1) return { own: true }
  return gender && form ? { gender } : {}
}

/** A candidate with its place and speaker made plain. */
export function toDraft(
  text: string,
  sentence: ArabicSentence,
  claim: CueCandidate,
  content: Span[],
  hosts: readonly CueCandidate[],
  speakers: Speakers,
  entities: readonly Entity[],
): AttributionDraft {
  const cue = claim.cue
  const kind = claim.kind ?? kindOf(sentence, content, entities)
  const draft = {
    cue,
    content,
    kind,
    stance: claim.stance,
    ...personOf(claim),
  }
  if (claim.speaker) {
    const source = sourceSpan(text, sentence, claim.speaker, claim.strip ?? 0)
    const reading = readSource(
      text,
      source,
      claim.gender,
      entities,
      published(sentence, claim.speaker),
    )
    if (!claim.aside && !(claim.form === null && reading.kind === 'document'))
      speakers.add({ span: source, gender: claim.gender, reading }, text)
    return { ...draft, source: [source], ...shown(reading) }
  }
  if (claim.missing === 'nobody') return { ...draft, source: [], basis: 'none', anaphora: null }
  const after = /^و?(بعد|قبل|منذ)$/.test(sentence.words[claim.at - 2]?.folded ?? '')
    ? hosts.find((other) => other.at > claim.at && !other.aside && other.gender === claim.gender)
    : undefined
  if (claim.missing === 'dropped' && after?.speaker) {
    // «وبعد أن ذكّرت بـ…، قالت البلدية»: the speaker comes later in the sentence
    const source = sourceSpan(text, sentence, after.speaker, 0)
    return {
      ...draft,
      source: [source],
      taken: true,
      ...shown(readSource(text, source, claim.gender, entities)),
    }
  }
  const inner =
    nested(text, sentence, claim, hosts, entities) ??
    speakers.last(claim.missing === 'quoted' ? null : claim.gender)
  if (inner) return { ...draft, source: [inner.span], taken: true, ...shown(inner.reading) }
  const subject =
    claim.missing === 'circumstance' || claim.form?.pronoun || (claim.at > 2 && !claim.aside)
      ? subjectOf(sentence, claim.at)
      : null
  const other = subject && genderOf(sentence.words[subject.from]!.folded)
  if (!subject || (other !== null && claim.gender !== null && other !== claim.gender))
    return { ...draft, source: [], basis: null, anaphora: 'dropped', agreement: agreementOf(claim) }
  const source = sourceSpan(text, sentence, subject, 0)
  const reading = readSource(text, source, claim.gender, entities)
  speakers.add({ span: source, gender: claim.gender, reading }, text)
  return { ...draft, source: [source], taken: true, ...shown(reading) }
}

/**
 * Verbs that go on with words begun before, whoever speaks: «وأضافت»; any other without a subject
 * is a person's.
 */
const goingOn = new Set([
  'اضاف',
  'تابع',
  'اردف',
  'استطرد',
  'استدرك',
  'واصل',
  'زاد',
  'ختم',
  'اختتم',
  'مضي',
])

function agreementOf({ form, gender, missing }: CueCandidate): Agreement {
  return {
    types: missing === 'quoted' || (form && goingOn.has(form.verb.lemma)) ? [] : ['PER'],
    gender: missing === 'quoted' ? null : gender,
    plural: form?.plural ?? false,
  }
}

/**
 * Remembers who acts in a sentence before anyone speaks in it, as the subject of the verbs of
 * speech that follow.
 */
export function rememberActor(
  text: string,
  sentence: ArabicSentence,
  { stretch, gender }: Actor,
  speakers: Speakers,
  entities: readonly Entity[],
): void {
  const span = sourceSpan(text, sentence, stretch, 0)
  speakers.add({ span, gender, reading: readSource(text, span, gender, entities) }, text)
}

/** The marks of a quotation, and a space within each. */
const mostMarks = 4

/** Whether nothing but a name stands in a quotation: «نيمبوس» is nobody's words. */
const isNameAlone = (quote: Span, entities: readonly Entity[]): boolean =>
  entities.some(({ mentions }) =>
    mentions.some(
      ({ start, end }) =>
        start >= quote.start &&
        end <= quote.end &&
        quote.end - quote.start - (end - start) <= mostMarks,
    ),
  )

/** direct: one whole quotation; mixed: some words of it are quoted. */
function kindOf(
  { quotes }: ArabicSentence,
  content: readonly Span[],
  entities: readonly Entity[],
): ClaimKind {
  let quoted = false
  for (const { start, end } of content) {
    const first = firstFrom(quotes, start)
    if (content.length === 1 && quotes[first]?.start === start && quotes[first]!.end >= end)
      return 'direct'
    for (let i = first; quotes[i] && quotes[i]!.end <= end && !quoted; i++)
      quoted = !isNameAlone(quotes[i]!, entities)
  }
  return quoted ? 'mixed' : 'indirect'
}

function sourceSpan(text: string, sentence: ArabicSentence, stretch: Stretch, strip: number): Span {
  const span = spanOf(text, sentence, stretch)
  const first = sentence.words[stretch.from]!
  const letters = strip || Number(/^وال.{2,}/.test(first.folded))
  return letters ? { start: startAfter(text, first, letters), end: span.end } : span
}

/** Whether words say that an outlet published what a stretch names: «تحقيق نشرته صحيفة…». */
function published({ words }: ArabicSentence, { from, to }: Stretch): boolean {
  for (let i = from + 1; i < Math.min(words.length, to + 3); i++) {
    const { folded } = words[i]!
    if (isPublished(folded)) return isOutlet(words[i + 1]?.folded ?? '')
  }
  return false
}

function shown({
  basis,
  head,
  anaphora,
  agreement,
}: SourceReading): Pick<AttributionDraft, 'basis' | 'anaphora' | 'head' | 'agreement'> {
  return { basis, anaphora, ...(head && { head }), ...(agreement && { agreement }) }
}

/**
 * The subject of a verb inside reported speech: what that speech is about, unless the verb comes
 * first in it.
 */
function nested(
  text: string,
  sentence: ArabicSentence,
  claim: CueCandidate,
  hosts: readonly CueCandidate[],
  entities: readonly Entity[],
): { span: Span; reading: SourceReading } | null {
  if (!claim.aside || claim.missing !== 'dropped') return null
  const host = hosts.findLast(
    (other) =>
      other.at < claim.at &&
      other.from < claim.at - 1 &&
      !other.nominal &&
      other.direct < 0 &&
      !other.aside,
  )
  const topic = host ? topicOf(sentence, host) : null
  if (!topic) return null
  const gender = genderOf(sentence.words[topic.from]!.folded)
  if (gender !== null && claim.gender !== null && gender !== claim.gender) return null
  const span = sourceSpan(text, sentence, topic, 0)
  return { span, reading: readSource(text, span, claim.gender, entities) }
}
