/** Claims whose cue is a verb of speech or a participle of one («مشيرا إلى»). */
import { buildVerbClaim } from './build-verb-claim.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { isDocument } from '../lexicon/basis.ts'
import { findClauseStart, type ClauseStart } from '../phrases/clause.ts'
import { frontedSubject } from '../subjects/far-subjects.ts'
import { findFrame } from '../phrases/verb-frame.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isSaying } from './saying-nouns.ts'
import { findSubjectBefore, type Stretch } from '../phrases/noun-phrase.ts'
import { findObject } from '../phrases/object.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { readInverted, readPronoun, readRelayed } from './turned-speech.ts'
import { isNarrators, isNegated, isNoun, isPassivePresent } from '../phrases/verb-or-noun.ts'
import { complementisers, prepositions } from '../lexicon/words.ts'

export function findVerbClaims(
  text: string,
  sentence: ArabicSentence,
  taken: ReadonlySet<number>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    if (taken.has(i) || sentence.words[i]!.aside || sentence.words[i]!.personEnd > 0) continue
    const hit = findVerb(sentence.words[i]!.folded) ?? frontedVerb(sentence, i)
    const claim = hit && readVerb(text, sentence, i, hit.form, hit.prefix, found)
    if (!claim) continue
    found.push(claim)
    const relayed =
      claim.form?.verb.lemma === 'نقل'
        ? readRelayed(sentence, claim, frameStart(sentence, claim))
        : null
    if (relayed) found.push(relayed)
  }
  return found
}

/**
 * «أما الوزير، فأقر»: after أما and a comma a word in ف is a verb even where it looks like a noun.
 */
function frontedVerb(
  { words }: ArabicSentence,
  at: number,
): { form: VerbForm; prefix: number } | null {
  const { folded, before } = words[at]!
  if (at < 2 || !before.comma || folded[0] !== 'ف' || !/^و?اما$/.test(words[0]!.folded)) return null
  const form = getVerbForm(folded.slice(1))
  return form ? { form, prefix: 1 } : null
}

/** verbs whose attached pronoun is the one who is told, asked or accused */
const told = new Set([
  'دعا',
  'طالب',
  'حث',
  'امر',
  'اتهم',
  'اخبر',
  'ابلغ',
  'حذر',
  'وعد',
  'هدد',
  'نصح',
  'سال',
  'ناشد',
])

function readVerb(
  text: string,
  sentence: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  earlier: readonly CueCandidate[],
): CueCandidate | null {
  const { words } = sentence
  const word = words[at]!
  const { verb } = form
  if (
    verb.wasl &&
    form.tense === 'past' &&
    form.gender === 'm' &&
    !form.plural &&
    text[startAfter(text, word, prefix)] === 'أ'
  )
    form = { ...form, tense: 'present', person: 1, gender: null }
  if (
    form.pronoun &&
    !(told.has(verb.lemma) && !/^(و|ف|ب|ل)?(ما|مما|عما)$/.test(words[at - 1]?.folded ?? ''))
  )
    return readPronoun(text, sentence, at, form, prefix)
  const clause =
    prefix > 0
      ? ({
          from: at,
          opening: at,
          joint: word.before.comma ? 'comma' : 'conjunction',
        } satisfies ClauseStart as ClauseStart)
      : findClauseStart(sentence, at)
  const participle = form.tense === 'participle'
  const begins = prefix > 0 || clause.from === at || onlyAdverbs(sentence, clause.from, at)
  if (isNarrators(sentence, at) || isNoun(sentence, at, form, prefix, text[word.end - 1]!))
    return null
  const negated = isNegated(sentence, at)
  if (negated && !verb.belief && verb.stance === 'neutral') return null
  const fronted = participle || form.person === 1 ? null : frontedSubject(sentence, at)
  const shared = fronted || participle ? null : sharedSubject(sentence, at, form, prefix, earlier)
  const before =
    fronted ??
    shared ??
    (participle || begins || form.person === 1
      ? null
      : findSubjectBefore(sentence, clause.from, at))
  const bare = verb.nounish && form.tense === 'past' && form.gender === 'm' && !form.plural
  if (bare && !begins && !before) return null
  if (
    participle &&
    word.quote >= 0 &&
    words[at + 1] &&
    !complementisers.has(words[at + 1]!.folded) &&
    !complementisers.has(words[at + 2]?.folded ?? '')
  )
    return null
  let frame = findFrame(sentence, at, verb)
  if (
    frame &&
    bare &&
    !begins &&
    frame.at > at + 1 &&
    clause.joint !== 'complement' &&
    clause.joint !== 'pronoun' &&
    clause.joint !== 'relative'
  )
    return null
  // «مطالبة النقابة بـ» is the noun unless a comma or its preposition shows the participle
  if (
    participle &&
    verb.lemma === 'طالب' &&
    form.gender === 'f' &&
    !word.before.comma &&
    prefix === 0 &&
    frame?.at !== at + 1
  )
    return null
  if (frame && participle && frame.at > at + (frame.kind === 'that' ? 8 : verb.addressee ? 12 : 4))
    frame = null
  if (frame?.kind === 'quote' && verb.object) {
    const object = findObject(sentence, at, verb, before !== null || participle)
    if (object > 0 && object < frame.at && isAbstract(words[object]!.folded)) frame = null
  }
  if (
    frame?.kind === 'preposition' &&
    verb.lemma === 'اتهم' &&
    frame.at === at + 1 &&
    !form.pronoun
  )
    return null
  if (verb.lemma === 'بين' && (!begins || frame?.kind !== 'that' || frame.at > at + 9)) return null
  if (
    verb.lemma === 'حمل' &&
    !words.slice(at + 1, at + 11).some(({ folded }) => /^(ال)?مسوولي(ه|ات)$/.test(folded))
  )
    return null
  if (frame && form.person === 1 && !verb.belief && frame.kind !== 'that') return null
  if (
    verb.lemma === 'نقل' &&
    (!frame || !words.slice(at + 1, frame.at).some(({ folded }) => folded === 'عن'))
  )
    return null
  if (
    verb.lemma === 'اظهر' &&
    !frame &&
    clause.joint !== 'pronoun' &&
    !(before && isDocument(words[before.from]!.folded)) &&
    !isDocument(words[at + 1]?.folded ?? '')
  )
    return null
  // «رفضت الحكومة مزاعم المعارضة بأن»: what is refused begins with the noun of speech
  const refused =
    frame?.kind === 'that' && verb.object === 'any'
      ? words.findIndex(({ folded }, i) => i > at + 1 && i < frame!.at && isSaying(folded))
      : -1
  if (refused > 0)
    frame = { kind: 'object', at: refused, from: refused, start: words[refused]!.start, quote: -1 }
  if (frame?.kind === 'that' && verb.nounish && verb.object === 'any' && frame.at > at + 12)
    frame = null
  if (!frame && verb.object) {
    const object =
      clause.joint === 'relative' && form.tense === 'present'
        ? -1
        : findObject(sentence, at, verb, before !== null || participle)
    if (
      object > 0 &&
      form.person === 3 &&
      (begins || before || participle) &&
      !(
        form.tense === 'present' &&
        !before &&
        verb.passive === false &&
        isPassivePresent(word.folded)
      )
    )
      frame = {
        kind: 'object',
        at: object,
        from: object,
        start:
          words[object]!.before.opens >= 0
            ? sentence.quotes[words[object]!.before.opens]!.start
            : words[object]!.start,
        quote: -1,
      }
  }
  if (!frame)
    return verb.quote && !participle ? readInverted(sentence, at, form, prefix, clause) : null
  const leader = earlier.findLast((claim) => !claim.aside && claim.form?.tense !== 'participle')
  const coordinate =
    shared !== null ||
    (prefix > 0 && word.before.comma && leader?.speaker != null && leader.gender === form.gender)
  return buildVerbClaim(
    text,
    sentence,
    at,
    form,
    prefix,
    clause,
    frame,
    before,
    negated,
    coordinate,
  )
}

/**
 * «ذكرت الصحيفة أن المحافظ اتهم…، ودعا المجلس إلى…»: the verb goes on with the subject inside the
 * reported speech when its gender shows so.
 */
function sharedSubject(
  { words }: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  earlier: readonly CueCandidate[],
): Stretch | null {
  if (prefix === 0 || !words[at]!.before.comma || !form.verb.addressee) return null
  const spoken = earlier.filter((claim) => claim.form !== null && claim.form.tense !== 'participle')
  const outer = spoken.findLast((claim) => !claim.aside)
  const inner = spoken.at(-1)
  return inner?.aside && outer && outer.gender !== form.gender && inner.gender === form.gender
    ? inner.speaker
    : null
}

/** «قد», «وكان», «أمس»: nothing that could be a subject stands before the verb. */
function onlyAdverbs(sentence: ArabicSentence, from: number, at: number): boolean {
  return (
    findSubjectBefore(sentence, from, at) === null &&
    !prepositions.has(sentence.words[at - 1]?.folded ?? '')
  )
}

/** Index of the أنّ before a content, or of its first word. */
function frameStart({ words }: ArabicSentence, claim: CueCandidate): number {
  return claim.from > 0 && complementisers.has(words[claim.from - 1]!.folded)
    ? claim.from - 1
    : claim.from
}
