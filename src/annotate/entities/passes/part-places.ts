import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { NameHit } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { endDraft, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { gather } from '../../../text/gather.ts'

/**
 * Places that were read as one, each by itself: «مراكش وأم درمان», whose last packs know, and
 * «نيالا جنوب دارفور», a town and its region. A word for where a place lies is none of its name
 * where another follows it: «عفرين شمال | غربي البلاد». So are a country and its city: «سوريا | دمشق»,
 * and two capitals behind a verb: «اتهمت واشنطن | طهران». Of any name, the particle written onto what packs know
 * is none of it: «و|أم درمان». `hits` by start.
 */
export function partPlaces(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  return gather(drafts, (whole) => {
    const sentence = sentences[whole.sentence]
    if (!sentence || whole.to - whole.from < 2) return [whole]
    const draft = withoutParticle(whole, hits, sentence)
    if (draft.type !== 'LOC') return [draft]
    return atKnown(withoutDirection(draft, sentence, names), hits, sentence, names)
  })
}

/** «وأم درمان»: from «أم» on, where packs know it as a name of the same type. */
function withoutParticle(
  draft: Draft,
  hits: readonly NameHit[],
  sentence: readonly NameWord[],
): Draft {
  const first = sentence[draft.from]!
  const hit = hits[firstFrom(hits, draft.start + 1)]
  if (!isNamed(hit, draft.type) || hit.swallowed || hit.end !== draft.end) return draft
  const letters = hit.start - first.start
  if (hit.start >= first.end || first.end - first.start !== first.folded.length) return draft
  return {
    ...draft,
    words: [first.folded.slice(letters), ...draft.words.slice(1)],
    start: hit.start,
  }
}

/** «عفرين شمال غربي»: without «شمال». */
function withoutDirection(draft: Draft, sentence: readonly NameWord[], names: NameRules): Draft {
  const behind = sentence[draft.to]
  const isDirection = (word: NameWord | undefined) =>
    word !== undefined && (names.directions?.has(word.folded) ?? false)
  const isWay =
    isDirection(sentence[draft.to - 1]) && isDirection(behind) && behind!.gapBefore === Gap.space
  return isWay ? endDraft(draft, sentence, draft.to - 1) : draft
}

/** Parts a draft before the last words, if packs know them as a place and all before is one. */
function atKnown(
  draft: Draft,
  hits: readonly NameHit[],
  sentence: readonly NameWord[],
  names: NameRules,
): Draft[] {
  const { attached, directions } = names
  for (let at = draft.from + 1; at < draft.to; at++) {
    const word = sentence[at]!
    const hit = hits[firstFrom(hits, word.start)]
    if (!isNamed(hit, 'LOC') || hit.end !== draft.end) continue
    const and = mayBeginWithAnd(word.folded, attached) ? attached!.and.length : 0
    const isListed = and > 0 && hit.start === word.start + and
    const first = endDraft(draft, sentence, at)
    const isRegion =
      hit.start === word.start && (directions?.has(word.folded) ?? false) && isKnown(first, hits)
    const isCapital =
      at - draft.from === 1 && isOfCountry(sentence[draft.from]!, word) && hit.start === word.start
    const isDoneTo =
      at - draft.from === 1 && hit.start === word.start && isOnesDeed(draft, sentence, names)
    if (!isListed && !isRegion && !isCapital && !isDoneTo) continue
    const words = draft.words.slice(at - draft.from)
    if (isListed) words[0] = word.folded.slice(and)
    return [first, { ...draft, words, from: at, start: hit.start }]
  }
  return [draft]
}

/** «سوريا دمشق», in «عاصمة سوريا دمشق»; not «روسيا البيضاء» */
const isOfCountry = (country: NameWord, city: NameWord): boolean =>
  (country.bits & bit.country) !== 0 &&
  (city.bits & bit.city) !== 0 &&
  (city.bits & bit.everyday) === 0 &&
  city.phraseBits === 0

/** «اتهمت واشنطن طهران», «تحذر بكين طوكيو»: who does something, and to whom */
function isOnesDeed({ from }: Draft, sentence: readonly NameWord[], names: NameRules): boolean {
  const [verb, first, second] = [sentence[from - 1], sentence[from]!, sentence[from + 1]!]
  return (
    verb !== undefined &&
    first.gapBefore === Gap.space &&
    second.gapBefore === Gap.space &&
    isState(first) &&
    isState(second) &&
    isVerb(verb, names)
  )
}

/** A country, or a city that may speak for one, by one word. */
const isState = ({ bits, phraseBits, core }: NameWord): boolean =>
  (bits & (bit.country | bit.city)) !== 0 &&
  (bits & (bit.everyday | bit.placeHead)) === 0 &&
  phraseBits === 0 &&
  core.skip === 0

const isVerb = ({ bits, forms }: NameWord, { attached, verbs }: NameRules): boolean =>
  (bits & bit.speechVerb) !== 0 ||
  forms.some(({ skip, folded }) => skip <= 1 && (verbs?.has(folded) || attached?.isSheDoes(folded)))

/** Whether packs know exactly this as a place. */
function isKnown({ start, end }: Draft, hits: readonly NameHit[]): boolean {
  const hit = hits[firstFrom(hits, start)]
  return isNamed(hit, 'LOC') && hit.start === start && hit.end === end
}

const isNamed = (hit: NameHit | undefined, type: EntityType): hit is NameHit =>
  hit !== undefined && !hit.hint && hit.candidates[0]?.type === type
