import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { PersonSigns } from '../../../languages/names/person-signs.ts'
import { cutDraft, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { hasCapital, Shape } from '../shapes.ts'
import type { NameWord } from '../name-words.ts'
import { stretchOf, type WordStretch } from '../place-of.ts'
import { gather } from '../../../text/gather.ts'

const longestPerson = 3

/**
 * `drafts`, in order of the text, without the offices written on them: "Taoiseach | Edna Kell", "Selwyn Bank | CEO |
 * Orlo", "Minister for Trade and Fisheries | Faisal Khan". What is only a minister's portfolio is no body.
 */
export function withoutOffices(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { personSigns, finiteWords }: NameRules,
): Draft[] {
  if (!personSigns) return [...drafts]
  return gather(drafts, (draft, k) => {
    const place = stretchOf(draft, sentences)
    const { words, from } = place
    if (draft.type === 'PER')
      return behindOffice(beforeVerb(draft, place, finiteWords), place, personSigns)
    if (draft.type !== 'ORG') return [draft]
    if (isPortfolio(place, personSigns) || isLetters(place, personSigns)) return []
    if (isTitled(place, personSigns))
      return [{ ...cutDraft(draft, words, from + 1, place.to), type: 'PER' as const }]
    const title = titleInside(place)
    if (title > 0)
      return [
        cutDraft(draft, words, from, title),
        { ...cutDraft(draft, words, title + 1, place.to), type: 'PER' as const },
      ]
    const office = officeBehind(place, drafts.slice(k + 1, k + 3), personSigns)
    return office < place.to
      ? [cutDraft(draft, words, from, office)]
      : aroundLetters(draft, place, personSigns)
  })
}

/** "ADA REEVE | WAS": an article whose first words are all in capitals. */
function beforeVerb(
  draft: Draft,
  { words, from, to }: WordStretch,
  verbs: NameRules['finiteWords'],
): Draft {
  const last = words[to - 1]!
  const isVerb = last.shape === Shape.allCapitals && verbs?.has(last.folded) === true
  return isVerb && to - from > 1 ? cutDraft(draft, words, from, to - 1) : draft
}

/** The name without the office or the matter of a ministry before it; nothing where no name is left. */
function behindOffice(draft: Draft, place: WordStretch, signs: PersonSigns): Draft[] {
  const { words, from, to } = place
  let at = from
  while (at < to && signs.offices.has(words[at]!.folded)) at++
  if (at === from && isMatterJoined(place, signs)) while (to - at > 2 && isPlain(words[at]!)) at++
  if (at === from) return [draft]
  return at < to ? [cutDraft(draft, words, at, to)] : []
}

const longestFamily = 2
/** Letters of "Miss": a shop may be called Mr Orlo. */
const longestCourtesy = 4

/** "Mayor | Ferrol", "Garda | Ferrol": read as a body, with the title of a person alone at its beginning. */
function isTitled(
  { words, from, to }: WordStretch,
  { beforeFamilies, offices }: PersonSigns,
): boolean {
  const { folded } = words[from]!
  const behind = words.slice(from + 1, to)
  return (
    ((beforeFamilies.has(folded) && folded.length > longestCourtesy) || offices.has(folded)) &&
    behind.length > 0 &&
    behind.length <= longestFamily &&
    behind.every((word) => mayBeName(word) && word.shape === Shape.capital)
  )
}

/** "High Court | Justice | Aedit Orlo": where a title parts a body from who works there; -1 where none does. */
function titleInside({ words, from, to }: WordStretch): number {
  for (let at = from + 1; at < to - 1; at++) {
    const { bits, shape } = words[at]!
    const isTitle = (bits & bit.title) !== 0 && (bits & bit.given) === 0 && shape === Shape.capital
    if (!isTitle || (words[at - 1]!.bits & bit.organisationHead) === 0) continue
    if (words.slice(at + 1, to).every(mayBeName)) return at
  }
  return -1
}

const mayBeName = (word: NameWord): boolean =>
  hasCapital(word) &&
  (word.bits & (bit.organisationHead | bit.title)) === 0 &&
  (!word.isKnown || (word.bits & (bit.given | bit.surname)) !== 0)

/** "Minister for Trade and | Fisheries Faisal Khan" */
function isMatterJoined({ words, from }: WordStretch, { ministers, links }: PersonSigns): boolean {
  const [office, link, matter] = words.slice(Math.max(0, from - 4), from - 1)
  return (
    from > 3 &&
    ministers.has(office!.folded) &&
    links.has(link!.folded) &&
    hasCapital(matter!) &&
    !hasCapital(words[from - 1]!)
  )
}

const isPlain = ({ isKnown, bits }: NameWord): boolean =>
  isKnown && (bits & (bit.given | bit.surname)) === 0

/** "Minister of State for | Food Security": what stands behind a minister's link with a capital. */
function isPortfolio({ words, from }: WordStretch, { ministers, links }: PersonSigns): boolean {
  let at = from - 1
  if (!links.has(words[at]?.folded ?? '')) return false
  if (words[at - 1]?.folded === 'state' && links.has(words[at - 2]?.folded ?? '')) at -= 2
  return ministers.has(words[at - 1]?.folded ?? '')
}

/**
 * Where the office begins that ends a body's name in front of whoever holds it, "Elton High Court | Chief Justice (CJ)
 * | Ada Moeti"; the name's end where none does. `next`: the drafts behind it.
 */
function officeBehind(
  { words, from, to }: WordStretch,
  next: readonly Draft[],
  { ranked }: PersonSigns,
): number {
  const [rank, office] = words.slice(to - 2, to)
  if (to - from < 3 || !ranked.has(`${rank!.folded} ${office!.folded}`)) return to
  const isBracketed = words[to]?.gapBefore === Gap.parenOpen
  const holder = words[isBracketed ? to + 1 : to]
  return next.some(({ type, start }) => type === 'PER' && start === holder?.start) ? to - 2 : to
}

/** "the Chief Justice (CJ)": letters of an office by themselves. */
const isLetters = ({ words, from, to }: WordStretch, { letters }: PersonSigns): boolean =>
  to === from + 1 && words[from]!.shape === Shape.allCapitals && letters.has(words[from]!.folded)

/** The body before the letters of an office, and the person behind them. */
function aroundLetters(
  draft: Draft,
  { words, from, to }: WordStretch,
  signs: PersonSigns,
): Draft[] {
  const at = words.findIndex(
    ({ folded, shape }, i) =>
      i > from && i < to && shape === Shape.allCapitals && signs.letters.has(folded),
  )
  if (at < 0 || to - at - 1 > longestPerson) return [draft]
  const person = words.slice(at + 1, to)
  if (person.some(({ bits }) => (bits & bit.organisationHead) !== 0)) return [draft]
  return [
    cutDraft(draft, words, from, at),
    ...(person.length > 0 ? [{ ...cutDraft(draft, words, at + 1, to), type: 'PER' as const }] : []),
  ]
}
