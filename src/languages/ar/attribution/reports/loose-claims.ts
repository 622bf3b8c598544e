/** What the grammar did not read, for the judge alone. */
import type { Block, Span } from '../../../../model/text.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { overlaps } from '../../../../model/spans.ts'
import { firstEndingAfter, firstIndex } from '../../../../text/first-from.ts'
import { isOffice, isOutlet } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { followsFromIt } from '../phrases/frame-search.ts'
import { takesUpObject } from '../phrases/joined-verb.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { verbAt } from '../phrases/verb-at.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { looseDraft, shownBy } from './loose-draft.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findDescriptions } from './loose-descriptions.ts'
import { findImpersonal } from './loose-impersonal.ts'
import { findNouns } from './loose-nouns.ts'
import { findPerformed } from './loose-performed.ts'
import { findObjects } from './loose-objects.ts'
import { subjectOf } from './loose-subject.ts'
import { findLooseQuotes } from './loose-quotes.ts'
import { findInnerSpeech, findParticiples } from './loose-speech.ts'
import { homographRules, isNarrators } from '../unspoken/verb-or-noun.ts'
import { isRefused } from '../rule.ts'
import { readTurn } from './named-turns.ts'
import { complementiser, toldFrom } from './told-from.ts'
import { findEach } from '../../../../text/find-each.ts'
import { findLooseStarts } from './loose-starts.ts'

/**
 * Each verb of speech that is no cue yet, with the clause, the quotation or the object behind it;
 * each quotation that is nobody's yet; words told without marks; a name before a colon. `known`:
 * what the grammar read in this sentence of `block`; `boundaries`: the words at which what it read
 * ends.
 */
export function findLooseClaims(
  reading: SentenceReading,
  known: readonly AttributionDraft[],
  block: Block,
  boundaries: readonly number[],
): AttributionDraft[] {
  const { sentence } = reading
  const starts = findLooseStarts(sentence)
  const found: AttributionDraft[] = []
  const cues = new Set<Span>()
  const add = (drafts: readonly AttributionDraft[]) => {
    found.push(...drafts)
    markCues(sentence.words, drafts, cues)
  }
  markCues(sentence.words, known, cues)
  const isCue = (word: Span) => cues.has(word)
  const isTold = (span: Span) =>
    [...known, ...found].some(({ content }) => content.some((other) => overlaps(other, span)))
  add(
    findEach(sentence.words, (word, at) =>
      isCue(word) ? null : around(reading, at, { boundaries, isCue }),
    ),
  )
  const turn = known.length === 0 ? readTurn(reading, block) : null
  if (turn) add([turn])
  add(findLooseQuotes(reading, isTold))
  add([...findInnerSpeech(reading, isCue, starts.saying), ...findParticiples(reading, isCue)])
  add([...findDescriptions(reading, isCue), ...findImpersonal(reading, isCue, starts.impersonal)])
  add(findPerformed(reading, isCue, starts.performed))
  add([...findObjects(reading, isCue), ...findNouns(reading, isCue, starts.noun)])
  return found
}

/** Adds the words that are cues of drafts to `cues`: looked at word by word, they are asked often. */
function markCues(
  words: ArabicSentence['words'],
  drafts: readonly AttributionDraft[],
  cues: Set<Span>,
): void {
  for (const { cue } of drafts)
    for (const { start, end } of cue)
      for (let i = firstEndingAfter(words, start); i < words.length && words[i]!.start < end; i++)
        cues.add(words[i]!)
}

/** What the grammar read in a sentence. */
interface Read {
  /** the words at which what it read ends */
  boundaries: readonly number[]
  isCue(word: Span): boolean
}

function around(
  reading: SentenceReading,
  at: number,
  { boundaries, isCue }: Read,
): AttributionDraft | null {
  const { text, sentence } = reading
  const hit = verbAt(sentence, at)
  if (!hit) return null
  const tells = mayTell(hit.form)
  const isOutlets = publishes(sentence.words, at, hit.form)
  if (!(tells || isOutlets || calls(hit.form))) return null
  const verb = { text, sentence, at, ...hit }
  if (isNarrators(verb) || isRefused(homographRules, verb)) return null
  const told = toldFrom(text, sentence, at)
  if (!told || !(told.isQuote ? tells || calls(hit.form) : tells || isOutlets)) return null
  if (isBroughtByAnother(sentence.words, at, told.word, isCue)) return null
  if (hit.form.verb.lemma === 'بين' && !isShown(sentence.words, at, told.word)) return null
  return looseDraft(reading, {
    cue: { at, prefix: hit.prefix },
    speaker: hit.form.person === 1 ? null : subjectOf(sentence, at, told.word, hit),
    content: {
      start: told.start,
      end: told.isQuote ? told.end : endAt(sentence, told, boundaries),
    },
    kind: told.isQuote ? 'direct' : 'indirect',
    doubt: 'loose',
    ...shownBy(hit),
  })
}

const mayTell = ({ verb }: VerbForm): boolean => verb.that || verb.quote

/** Whether another word than the verb at `at` brings what is told from word `told` on. */
const isBroughtByAnother = (
  words: ArabicSentence['words'],
  at: number,
  told: number,
  isCue: Read['isCue'],
): boolean =>
  isToldByNext(words.slice(at + 1, told), isCue) ||
  isConsequence(words, at, told) ||
  (told > at + 2 && takesUpObject(words, told - 1))

/** «أعلنت الحكومة نيتها البناء، مما يعني | أن»: what follows from it */
const isConsequence = (words: ArabicSentence['words'], at: number, told: number): boolean =>
  words.slice(at + 1, told + 1).some((_, i) => followsFromIt(words, at + 1 + i))

/** «نشرت صحيفة «المنارة» أن»: what an outlet tells */
const publishes = (words: ArabicSentence['words'], at: number, { verb }: VerbForm): boolean =>
  verb.lemma === 'نشر' && isOutlet(words[at + 1]?.folded ?? '')

/** «وصفتها الوزارة بـ«الكارثة»»: behind the pronoun stands what somebody is called */
const calls = ({ verb, pronoun }: VerbForm): boolean => pronoun && verb.object === 'any'

/** «بين مدير المصنع أن»: “showed”, where somebody who speaks and أن stand behind it, else “between” */
const isShown = (words: ArabicSentence['words'], at: number, told: number): boolean =>
  isOffice(words[at + 1]!.folded) && complementiser.test(words[told]!.folded)

/** The end of what is told, sooner where what the grammar read would end too. */
function endAt(
  { words }: ArabicSentence,
  told: { word: number; end: number },
  boundaries: readonly number[],
): number {
  const next =
    boundaries[firstIndex(0, boundaries.length, (at) => boundaries[at]! <= told.word + 1)]
  return next === undefined ? told.end : Math.min(told.end, words[next - 1]!.end)
}

/**
 * «قدر الخبراء القيمة بمليون، | وقال التاجر إن», «رفض التعليق، | مكتفيا بالقول إن»: behind a comma
 * another cue brings what follows. A participle further behind is mostly a noun, and a verb behind
 * «ما» only vouches.
 */
function isToldByNext(between: ArabicSentence['words'], isCue: Read['isCue']): boolean {
  const comma = between.findIndex(({ before }) => before.comma)
  if (comma < 0) return false
  return between.some((word, i) => {
    const form = i >= comma && isCue(word) ? findVerb(word.folded)?.form : undefined
    if (!form) return false
    return isParticiple(form)
      ? word.before.comma
      : !/^(ك|حسب)?ما$/.test(between[i - 1]?.folded ?? '')
  })
}
