import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import type { Pattern } from './pattern.ts'

/** «المسلمون»: those of a faith by themselves; not where they are whose scholars or body is meant. */
const believers: Pattern = (words, i, { names }) => {
  const [before, word] = [words[i - 1], words[i]!]
  if (!word.forms.some(({ folded }) => names.believers?.has(folded))) return null
  const isOfOthers =
    isClose(word) &&
    ((before?.bits ?? 0) & (bit.title | bit.organisationHead | bit.organisation)) !== 0
  return isOfOthers ? null : { type: 'GROUP', from: i, to: i + 1 }
}

/** «الشرقاويون», «للأهلاويين»: people of a town or a club; not «الفنانين الشرقاويين» */
const followers: Pattern = (words, i, { names }) => {
  const { attached } = names
  const [before, word] = [words[i - 1], words[i]!]
  const isPlural = word.forms.some(({ folded }) => attached?.isOfFollowers(folded))
  if (!isPlural || (word.bits & placeBits) !== 0) return null
  const isAdjective =
    word.core.skip === 0 && isClose(word) && before !== undefined && isSeveral(before, names)
  return isAdjective ? null : { type: 'GROUP', from: i, to: i + 1 }
}

const isSeveral = ({ folded, bits }: NameWord, { attached, humanPlurals }: NameRules): boolean =>
  hasArticle(folded, attached) &&
  (humanPlurals?.has(folded.slice(attached!.article.length)) === true ||
    attached!.isOfSeveral(folded) ||
    (bits & bit.people) !== 0)

/** «بنو هلال»: a clan by its ancestor; not where the two are the listed name of a place. */
const clan: Pattern = (words, i, { names }) => {
  const word = words[i]!
  const next = words[i + 1]
  if (
    !names.clanHeads?.has(word.core.folded) ||
    (word.phraseBits & ~bit.surname) !== 0 ||
    !isClose(next) ||
    next.core.skip > 0 ||
    next.bits & bit.speechVerb
  )
    return null
  return next.bits & (bit.given | bit.surname | bit.alike) || !next.isKnown
    ? { type: 'GROUP', from: i, to: i + 2 }
    : null
}

/** «عشيرة الحماضين», «عشيرتا الحماضين والدراوقة»: a tribe behind its noun */
const clanByNoun: Pattern = (words, i, { names }) => {
  const { attached, behindNouns } = names
  const isNoun = (at: number) => behindNouns?.clans.has(words[at]?.core.folded ?? '') === true
  const word = words[i]!
  if (!attached || word.gapBefore !== Gap.space) return null
  if (isNoun(i - 1)) return mayBeClan(word, word.folded, names) ? group(i) : null
  const [first, noun] = [words[i - 1], word.folded.slice(attached.and.length)]
  if (!first || !isNoun(i - 2) || !word.folded.startsWith(attached.and)) return null
  const isSecond = mayBeClan(first, first.folded, names) && hasArticle(noun, attached)
  return isSecond && mayBeClan(word, noun, names) ? group(i) : null
}

const group = (i: number) => ({ type: 'GROUP' as const, from: i, to: i + 1 })

const mayBeClan = (word: NameWord, folded: string, { attached, functionWords }: NameRules) =>
  !word.isKnown &&
  (word.bits & (placeBits | bit.title | bit.time | bit.demonym | bit.speechVerb)) === 0 &&
  !functionWords.has(folded) &&
  (hasArticle(folded, attached) ||
    (attached?.isRelational(folded) !== true && attached?.mayBeVerb(folded) !== true))

/** Believers, followers and tribes. */
export const peoples: Pattern = (words, i, language) =>
  clan(words, i, language) ??
  clanByNoun(words, i, language) ??
  believers(words, i, language) ??
  followers(words, i, language)
