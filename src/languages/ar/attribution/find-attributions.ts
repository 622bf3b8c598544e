/**
 * The attributions of one Arabic block: cues first, then where each content ends and who speaks.
 */
import type { Block } from '../../../model/text.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import type { CueCandidate } from './reports/cue-candidate.ts'
import { withDenials } from './reports/denials.ts'
import { readHeadline } from './reports/headline.ts'
import { findLooseClaims } from './reports/loose-claims.ts'
import { findNounClaims } from './reports/noun-claims.ts'
import { bodyStarts, nameSpans, personSpans } from './lexicon/people.ts'
import { readOpening, readWordsAlone } from './reports/opening-speech.ts'
import { findPhrases } from './reports/phrase-claims.ts'
import { findClauses, type ArabicSentence } from './phrases/sentence.ts'
import type { SentenceReading } from './phrases/sentence-reading.ts'
import type { Phrase } from './reports/phrase-speaker.ts'
import { contentOf, findBoundaries } from './reports/content.ts'
import { findActor } from './subjects/acting-subject.ts'
import { rememberActor } from './reports/acting-speakers.ts'
import { toDraft } from './reports/drafts.ts'
import { settlePhrase } from './reports/settle-phrase.ts'
import { withOneSource } from './subjects/one-source.ts'
import { Speakers } from './subjects/speakers.ts'
import { withApposition } from './subjects/whole-source.ts'
import { findVerbClaims } from './reports/verb-claims.ts'

/** Who says what in `block`; `entities` only help to tell names from common nouns. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] => proposeAttributions(text, block, entities).filter(({ doubt }) => !doubt)

/** The same with what only a judge can decide on. */
export function proposeAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  const alone = readWordsAlone(text, block)
  if (alone) return [alone]
  const names = nameSpans(text, entities)
  const persons = personSpans(text, entities)
  const bodies = bodyStarts(text, entities)
  const loose: AttributionDraft[] = []
  const speakers = new Speakers()
  const drafts: AttributionDraft[] = []
  for (const sentence of findClauses(text, block, { names, persons, bodies })) {
    const headline = readHeadline(text, block, sentence, entities)
    if (headline) {
      drafts.push(headline)
      continue
    }
    const reading = { text, sentence, entities }
    const { cues, taken, firstVerb, boundaries } = findCues(reading)
    const told: AttributionDraft[] = []
    const drafting = { ...reading, hosts: cues, told, speakers }
    const actor = findActor(sentence, firstVerb, persons)
    if (actor) rememberActor(drafting, actor)
    for (const cue of cues) {
      const content = contentOf(text, sentence, cue, boundaries)
      if (content.length > 0) told.push(toDraft(drafting, cue, content))
    }
    const opening = readOpening(drafting, block, taken)
    if (opening) told.push(opening)
    drafts.push(...withDenials(reading, told))
    loose.push(...findLooseClaims(reading, told, block, boundaries))
  }
  const all = [...drafts, ...loose]
  return withOneSource(
    text,
    all.map((draft) => withApposition(text, block, draft, all)),
  )
}

interface Cues {
  /** in their order in the sentence */
  cues: CueCandidate[]
  /** indexes of the words that are parts of cues */
  taken: ReadonlySet<number>
  /** index of the first verb of speech, or behind the last word */
  firstVerb: number
  /** indexes of the words at which contents end */
  boundaries: number[]
}

function findCues({ text, sentence }: SentenceReading): Cues {
  const phrases = findPhrases(text, sentence)
  const taken = new Set<number>()
  for (const { at, end, speaker } of phrases)
    for (let i = at; i < (speaker ? speaker.from : end); i++) taken.add(i)
  const spoken = findVerbClaims(text, sentence, taken)
  for (const { at } of spoken) taken.add(at)
  const claims = mergeSaying(inOrder([...spoken, ...findNounClaims(text, sentence, taken)]))
  const vouched = phrases.flatMap((phrase) => vouchedBy(text, sentence, phrase, claims))
  return {
    cues: inOrder([...claims, ...vouched]),
    taken,
    firstVerb: spoken[0]?.at ?? sentence.words.length,
    boundaries: findBoundaries(sentence, claims, phrases),
  }
}

/**
 * «… على حد قوله»: whether nothing before it in its sentence tells his words, which it only would go on
 * with; not «بنظرة», which is spelt like «بنظره», nor what he of whom the sentence is complained of or told.
 */
function beginsAnew(
  text: string,
  { words }: ArabicSentence,
  { at, end, cue }: Phrase,
  claims: readonly CueCandidate[],
): boolean {
  const isOfSubject = /^(شكوا|رواي|افاد|شهاد|اقوال)/.test(words[end - 1]!.folded)
  return (
    claims.length === 0 && words[at - 1]!.quote < 0 && text[cue.end - 1] !== 'ة' && !isOfSubject
  )
}

const inOrder = (claims: CueCandidate[]): CueCandidate[] => claims.sort((a, b) => a.at - b.at)

/** What a phrase vouches for, once for each of its sources. */
function vouchedBy(
  text: string,
  sentence: ArabicSentence,
  phrase: Phrase,
  claims: readonly CueCandidate[],
): CueCandidate[] {
  const goesOn = phrase.self && phrase.at > 0 && !beginsAnew(text, sentence, phrase, claims)
  const settled = goesOn ? null : settlePhrase(text, sentence, phrase, claims)
  if (!settled) return []
  if (!phrase.through) return [settled]
  const { cue, speaker } = phrase.through
  return [settled, { ...settled, cue: [cue], speaker, boundary: null }]
}

/** «استطرد قائلا»: two cues of one content are one claim. */
function mergeSaying(claims: readonly CueCandidate[]): CueCandidate[] {
  const merged: CueCandidate[] = []
  for (const claim of claims) {
    const isSaying = claim.form?.verb.lemma === 'قال' && claim.form.tense === 'participle'
    if (isSaying) dropNouns(merged, claim.start)
    const last = merged.at(-1)
    if (isSaying && last?.start === claim.start) last.cue = joined(last.cue, claim.cue)
    else merged.push(claim)
  }
  return merged
}

/** «سخر من الاتهامات قائلا»: a noun before it is no cue of his. */
function dropNouns(claims: CueCandidate[], start: number): void {
  while (claims.at(-1)?.form === null && claims.at(-1)!.start === start) claims.pop()
}

function joined(first: CueCandidate['cue'], second: CueCandidate['cue']): CueCandidate['cue'] {
  const [a] = first
  const [b] = second
  return a && b && b.start - a.end <= 1 ? [{ start: a.start, end: b.end }] : [...first, ...second]
}
