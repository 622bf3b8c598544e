import {
  mayBeginWithAnd,
  withoutAnd,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { cutDraft, type Draft } from '../draft-mentions.ts'
import { fullNamesByEach, fullNamesByLast } from './full-names.ts'
import { isInName } from './in-name.ts'
import { leastLikeness } from '../least-likeness.ts'
import { nameBits, type NameWord } from '../name-words.ts'
import { gather } from '../../../text/gather.ts'

/** Letters of the shortest part that tells a person: «أبي» and «عبد» begin many names. */
const shortestPart = 4

/**
 * «هارو صريحة» where «إليزابيث هارو» stands too, «نادية استنجدت» where «نادية نصر» does: behind a part of a
 * person's name that the document knows, words that no list has are none of the name; behind another part
 * than the last only those that are written like a verb, since two may share a given name. Where names
 * have capitals these tell.
 */
export function trimPersons(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { hasCase, endings }: NameRules,
): Draft[] {
  if (hasCase) return [...drafts]
  const [byLast, byEach] = [fullNamesByLast(drafts), fullNamesByEach(drafts)]
  return drafts.map((draft) => {
    if (draft.type !== 'PER' || draft.words.length < 2) return draft
    const [first, second] = draft.words
    const [begin, next, ...further] = sentences[draft.sentence]?.slice(draft.from, draft.to) ?? []
    // a name that was widened to the front has a word before its `from`
    if (!begin || !next) return draft
    const isListed = [next, ...further].some(
      ({ bits, phraseBits }) => bits !== 0 || phraseBits !== 0,
    )
    const isVerb =
      first!.length >= shortestPart &&
      endings?.behindPart.test(second!) &&
      next.likeness < leastLikeness.ofAny
    const parts = isVerb ? byEach : byLast
    const full = parts.get(first!)?.filter(({ words }) => !words.includes(second!)) ?? []
    if (isListed || full.length === 0) return draft
    return { ...draft, words: [first!], to: draft.from + 1, end: begin.end }
  })
}

/**
 * «أنا سامي», «سامي أن»: a word that only folding makes a name is none of the name beside it, nor is «باسم»
 * behind who speaks for somebody: «متحدث باسم أولمرت». What holds a clause is no name at all: «الوضع بأنه خطير».
 */
export function dropPronouns(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  { pronouns, attached, plainPhrases }: NameRules,
): Draft[] {
  if (!pronouns) return [...drafts]
  const isPronoun = ({ start, end }: NameWord) => pronouns.has(text.slice(start, end))
  const isOfClause = ({ folded }: NameWord) => plainPhrases?.beforePredicates.has(folded)
  return gather(drafts, (whole) => {
    const all = sentences[whole.sentence] ?? []
    const mayHoldClause = whole.type === 'PER' || whole.type === 'WORK'
    if (!mayHoldClause && all.slice(whole.from, whole.to).some(isOfClause)) return []
    const draft = upToFirst(whole, all, isPronoun)
    const [first, second] = all.slice(draft.from, draft.to)
    if (draft.type !== 'PER' || !first) return [draft]
    const isTitled = ((all[draft.from - 1]?.bits ?? 0) & bit.title) !== 0
    const isLink =
      isTitled &&
      attached?.roleLinks.has(first.folded) === true &&
      !(plainPhrases?.inName.has(first.folded) && !isInName(all, draft.from, plainPhrases))
    if (!isLink && !isPronoun(first)) return [draft]
    return second
      ? [{ ...draft, words: draft.words.slice(1), from: draft.from + 1, start: second.start }]
      : []
  })
}

/** «سناء أن الدخان»: up to the first word that is no name, where one stands behind its first. */
function upToFirst(
  draft: Draft,
  all: readonly NameWord[],
  isNoName: (word: NameWord) => boolean,
): Draft {
  const own = all.slice(draft.from, draft.to)
  const length = own.findIndex((word, i) => i > 0 && isNoName(word))
  if (draft.type !== 'PER' || length < 0 || draft.words.length !== own.length) return draft
  return cutDraft(draft, all, draft.from, draft.from + length)
}

/**
 * «ورد العجيل» where «خليفة العجيل» stands too: a verb behind «و» that folding makes a name; not
 * «وروي كين», whose «روي» is listed; but «وطالب العجيل» at the head of a sentence, since that
 * verb of speech is a given name too. «أبلغه», «واتهمهم العجيل»: a verb of speech with whom it tells is nobody.
 */
export function dropVerbs(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { attached, verbs, getLexicon }: NameRules,
): Draft[] {
  if (!attached) return [...drafts]
  const parts = fullNamesByLast(drafts)
  const { words: listed } = getLexicon()
  const speaks = (folded: string) => ((listed.get(folded) ?? 0) & bit.speechVerb) !== 0
  return gather(drafts, (draft) => {
    const words = sentences[draft.sentence]?.slice(draft.from, draft.to) ?? []
    if (draft.type !== 'PER' || words.length > 2) return [draft]
    const [verb, name] = words
    if (!name) return verb && tellsSomebody(verb, attached, speaks) ? [] : [draft]
    const rest = { ...draft, words: [name.folded], from: draft.from + 1, start: name.start }
    if (
      tellsSomebody(
        { bits: verb!.bits, folded: withoutAnd(verb!.folded, attached) },
        attached,
        speaks,
      )
    )
      return [rest]
    const stem = verb!.folded.slice(attached.and.length)
    const isVerb =
      mayBeginWithAnd(verb!.folded, attached) &&
      ((verb!.bits & bit.given) === 0
        ? verbs?.has(stem) || speaks(stem)
        : draft.from === 0 && speaks(stem))
    const full = parts
      .get(name.folded)
      ?.filter(({ words: [first] }) => first !== verb!.folded && first !== stem)
    if (!isVerb || !full?.length) return [draft]
    return [rest]
  })
}

/** «أبلغه»: no listed name, and without its pronoun a verb of speech */
const tellsSomebody = (
  { bits, folded }: Pick<NameWord, 'bits' | 'folded'>,
  { withoutPronoun }: AttachedWords,
  speaks: (folded: string) => boolean,
): boolean => {
  const verb = withoutPronoun(folded)
  return verb !== folded && (bits & nameBits) === 0 && speaks(verb)
}
