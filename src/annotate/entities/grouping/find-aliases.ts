import type { NameRules } from '../../../languages/names/name-rules.ts'
import { fold } from '../../../text/fold.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'

/** Most words between a name and its other name: "who is better known by his nom de guerre". */
const furthest = 9
/** UTF-16 units of the longest other name in brackets. */
const longestBracket = 12
/** Words of a person's other name: «أبو محمد الساحلي». */
const longestByname = 3
/** Letters of the longest short form: "UNESCO". */
const longestShort = 6

/**
 * Other names that the article itself gives: "Amina Saleh, who is known as Umm Yafa", "the Movement
 * of Wells (MW)". Pairs of indexes into `drafts`: the name, its other name.
 */
export function findAliases(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  names: NameRules,
): [number, number][] {
  const pairs: [number, number][] = []
  for (let k = 0; k + 1 < drafts.length; k++) {
    const name = drafts[k]!
    const other = drafts[k + 1]!
    if (
      name.sentence < 0 ||
      name.sentence !== other.sentence ||
      name.words.length < 2 ||
      (name.type !== 'PER' && name.type !== 'ORG')
    )
      continue
    if (
      isSaidOther(name, other, sentences[name.sentence]!, names) ||
      isBracketedOther(name, other, text) ||
      isQuotedOther(name, other, text)
    )
      pairs.push([k, k + 1])
  }
  return pairs
}

/** "Amina Saleh, who is known as Umm Yafa" */
const isSaidOther = (
  name: Draft,
  other: Draft,
  words: readonly NameWord[],
  names: NameRules,
): boolean =>
  other.from > name.to &&
  other.from - name.to <= furthest &&
  (name.type === other.type || other.words.length === 1) &&
  saysNamed(words, name.to, other.from, names) &&
  !(name.type === 'PER' && tellsCall(words, name.to, other.from, names))

/** "Adel Marle called Samir Tovin": two people, where the verb stands alone between them. */
const tellsCall = (
  words: readonly NameWord[],
  from: number,
  to: number,
  { callingVerbs }: NameRules,
): boolean =>
  to === from + 1 &&
  words[from]!.gapBefore === Gap.space &&
  callingVerbs?.has(words[from]!.folded) === true

/** "the Movement of Wells (MW)"; of a person one word: "Amina Saleh (Umm)" */
const isBracketedOther = (name: Draft, other: Draft, text: string): boolean =>
  other.from === name.to &&
  name.type === other.type &&
  (name.type === 'PER' ? other.words.length === 1 : isShortFor(other, name)) &&
  isInBrackets(text, name, other)

/**
 * «أمين صالح "أبو ليلى"», «شركة نفط الواحة "وابكو"»: another name alone between marks of quotation, a
 * body's of one word.
 */
const isQuotedOther = (name: Draft, other: Draft, text: string): boolean =>
  other.from === name.to &&
  name.type === other.type &&
  other.words.length <= (name.type === 'PER' ? longestByname : 1) &&
  /^ ["“«]$/.test(text.slice(name.end, other.start)) &&
  /^["”»]/.test(text.slice(other.end, other.end + 1))

/** Nothing but words like "who is also known as" stands between, one of them "known". */
function saysNamed(
  words: readonly NameWord[],
  from: number,
  to: number,
  { aliasCues, aliasLinks }: NameRules,
): boolean {
  if (!aliasCues) return false
  let cue = false
  for (let i = from; i < to; i++) {
    const { folded, forms, gapBefore } = words[i]!
    if (gapBefore > Gap.comma && gapBefore < Gap.quoteOpen) return false
    if (forms.some((form) => aliasCues.has(form.folded))) cue = true
    else if (!aliasLinks?.has(folded)) return false
  }
  return cue
}

function isInBrackets(text: string, { end }: Draft, other: Draft): boolean {
  return (
    /^\s?\(["“«‘']?$/.test(text.slice(end, other.start)) &&
    /^["”»’']?\)/.test(text.slice(other.end, other.end + 2)) &&
    other.end - other.start <= longestBracket
  )
}

/** "MW", "M5S": begins like one of the words and is shorter than any of them together. */
function isShortFor({ words: [short] }: Draft, { words }: Draft): boolean {
  return (
    short !== undefined &&
    short.length <= longestShort &&
    words.some((word) => fold(word)[0] === short[0])
  )
}
