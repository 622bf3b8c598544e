import type { Basis } from '../../../../model/annotation.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import * as nouns from '../lexicon/source-words.ts'
import type { Subject } from './subject.ts'

/**
 * On whom or what the words rest, by the source's own words; null where only the entity can tell.
 */
export function basisOf(items: readonly Item[], source: Subject): Basis | null {
  const { noun, hasName, hasRole } = readHead(items, source)
  if (!noun) return 'anonymous'
  const { text, capital, word } = noun
  // "Two said", "11 of them"
  if (!hasName && !hasRole && (word.bits & is.number) !== 0) return 'anonymous'
  // "the Harbour Post" is no post
  if (capital && hasName && nouns.outletNames.has(text)) return 'outlet'
  if (nouns.documentNouns.has(text)) return 'document'
  if (nouns.outletNouns.has(text) && !(capital && hasRole)) return 'outlet'
  if (nouns.organisationNouns.has(text)) return 'organisation'
  if (hasRole) return capital && !nouns.personNouns.has(text) ? 'named' : 'anonymous'
  return hasName || (capital && !isOpeningPlural(items, source)) ? null : 'anonymous'
}

interface Head {
  /** the noun that decides: the last one before what only adds to it */
  noun: Item | null
  hasName: boolean
  /** whether a noun for people stands in it */
  hasRole: boolean
}

/** "a spokesman | for the Army": the noun before "for" speaks */
function endsHead({ kind, text, capital, word }: Item, { noun, hasName }: Head): boolean {
  if (kind !== 'word') return text === '('
  if ((word.bits & is.preposition) !== 0) return text !== 'of' || (noun !== null && !hasName)
  return noun !== null && !capital && participle.test(text)
}

/** "a report | released last week", "a draft | seen by": behind a noun, what was done with it */
const participle = /(?:ed|seen|written|shown|sent|made|given|drawn|taken)$/

function readHead(items: readonly Item[], { from, headTo }: Subject): Head {
  let head: Head = { noun: null, hasName: false, hasRole: false }
  for (let i = from; i < headTo; i++) {
    const item = items[i]!
    const { kind, text, capital, word } = item
    if (i > from && endsHead(item, head)) break
    if (kind !== 'word') continue
    if (text === "'s") {
      head = { noun: null, hasName: false, hasRole: false }
      continue
    }
    // "a report released last Friday", "a memo of 12 May": no noun behind the one that speaks
    if (!isNominal(item) || (head.noun && (word.bits & (is.number | is.time)) !== 0)) continue
    head.noun = item
    const isRole = nouns.personNouns.has(text)
    head.hasRole ||= isRole
    head.hasName ||=
      !isRole && capital && (i > from || (word.bits === 0 && !nouns.documentNouns.has(text)))
  }
  return head
}

/** "Villagers said": a plural that opens its sentence has a capital without being a name. */
function isOpeningPlural(items: readonly Item[], { from, headTo }: Subject): boolean {
  const last = items[headTo - 1]!
  const before = items[from - 1]
  const isFirst = !before || (before.kind !== 'word' && '.!?'.includes(before.text))
  return headTo === from + 1 && last.text.endsWith('s') && isFirst
}
