import type { EntityType } from '../../../../model/kinds.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import { wordSet } from '../../../word-sets.ts'

const longestSpeaker = 6
/** Words that open a headline or a line without speaking: "Update: …", "Editor's note: …". */
const labels = wordSet(`
  update updated note correction photo photos video watch live breaking opinion analysis
  exclusive related source image images read listen transcript example part chapter question
  answer date time place location tags topics contact email phone twitter facebook credit
  picture graphic fact warning result results score bonus plus also weather traffic politics business
  sport football cricket travel science economy explainer obituary interview profile review
`)

/** "Norrvik 2-1 Selwyn: …", "Norrvik vs. Selwyn: …": two teams and no speaker. */
const match = /^(?:\d+[-–]\d+|vs?\.?)$/

/** Documents that are a matter in a headline: "Norrvik lawsuit: …" */
const matters = wordSet(
  'notes lawsuit bill law treaty constitution files policy plan agreement settlement ad tapes list',
)

/**
 * "Mayor: the bridge is safe", "The bridge is safe: mayor", and in transcripts "SALEH: We left at
 * dawn."
 */
export function findHeadlineReports({
  items,
  sentences,
  headline,
  typesIn,
}: ParsedBlock): CueReport[] {
  const first = sentences[0]
  if (!first) return []
  const colon = items.findIndex(
    ({ kind, text }, i) => kind === 'mark' && text === ':' && i <= longestSpeaker,
  )
  const named = (from: number, to: number) =>
    typesIn({ start: items[from]!.start, end: items[to - 1]!.end })
  if (
    colon > 0 &&
    colon + 2 < items.length &&
    items[colon]!.start === items[colon - 1]!.end &&
    isSpeaker(items, 0, colon, headline) &&
    canSpeak(items, [0, colon], named(headline ? colon - 1 : 0, colon), headline) &&
    !isInvitation(items, colon + 1, named(0, colon)) &&
    !isOfSpeakerBehind(items, colon + 1)
  ) {
    const last = sentences[sentences.length - 1]!
    const to = headline ? first.to : last.to
    const end =
      headline && items[to - 1]!.kind === 'mark' && items[to - 1]!.text === '.' ? to - 1 : to
    return [
      {
        sentence: 0,
        cue: { from: colon, to: colon + 1 },
        source: { from: 0, to: colon, headTo: colon, kind: 'phrase' },
        content: [{ from: colon + 1, to: end }],
        stance: 'neutral',
        manner: 'headline',
      },
    ]
  }
  return headline ? findSigned(items, named) : []
}

type TypesOf = (from: number, to: number) => readonly EntityType[]

/** "The bridge is safe: mayor", "The bridge is safe – mayor" */
function findSigned(items: readonly Item[], named: TypesOf): CueReport[] {
  const late = items.findLastIndex(
    ({ kind, text }, i) => kind === 'mark' && (text === ':' || isSpacedDash(items, i)),
  )
  const stop = items[items.length - 1]!.text === '.' ? items.length - 1 : items.length
  if (
    late < 4 ||
    stop - late - 1 > 4 ||
    stop - late < 2 ||
    !(items[late]!.text === ':' && !isSpaced(items, late)
      ? isSpeaker(items, late + 1, stop, true) &&
        !holdsVerb(items, late + 2, stop - 1) &&
        canSpeak(items, [late + 1, stop], named(stop - 1, stop), true)
      : signs(items, late + 1, stop, named(late + 1, stop)))
  )
    return []
  return [
    {
      sentence: 0,
      cue: { from: late, to: late + 1 },
      source: { from: late + 1, to: stop, headTo: stop, kind: 'phrase' },
      content: [{ from: 0, to: late }],
      stance: 'neutral',
      manner: 'headline',
    },
  ]
}

/** "…: Norland pulls proposal": small letters that may be what somebody does. */
const holdsVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, Math.max(from, to))
    .some(({ capital, word }) => !capital && (word.forms & form.third) !== 0)

const isSpacedDash = (items: readonly Item[], i: number): boolean =>
  items[i]!.text === '—' && isSpaced(items, i)

/** "The bridge is safe : NPR": as sites write their names. */
const isSpaced = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  items[i]!.start > items[i - 1]!.end &&
  items[i + 1] !== undefined &&
  items[i + 1]!.start > items[i]!.end

/**
 * "The bridge is safe – mayor", "… – Amina Saleh", "… – police": behind a dash a paper's own name
 * stands too, so that no body's name is taken.
 */
function signs(
  items: readonly Item[],
  from: number,
  to: number,
  types: readonly EntityType[],
): boolean {
  const { text, capital } = items[to - 1]!
  const words = items.slice(from, to)
  if (words.some((item) => item.kind !== 'word' || labels.has(item.text) || !isNominal(item)))
    return false
  return (
    (types.includes('PER') && !types.includes('ORG')) ||
    personNouns.has(text) ||
    (!capital && (organisationNouns.has(text) || documentNouns.has(text)))
  )
}

/** What only ends like a body. */
const compounds: ReadonlySet<string> = new Set(['free agency', 'box office'])

/**
 * A person or a body by noun, or by a name that ends the words ("Amina Saleh", not "Amina Saleh
 * takeaways"); in a transcript also one or two words that no list knows. In a headline those rather
 * name its matter: "Weather: …", "Coronavirus: …".
 */
function canSpeak(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  types: readonly EntityType[],
  headline: boolean,
): boolean {
  const last = items[to - 1]!.text
  const before = to - 1 > from ? items[to - 2]!.text : ''
  // "LeBron James free agency: …"
  if (compounds.has(`${before} ${last}`)) return false
  if (headline && before !== '' && matters.has(last)) return false
  return (
    types.includes('PER') ||
    types.includes('ORG') ||
    personNouns.has(last) ||
    organisationNouns.has(last) ||
    outletNouns.has(last) ||
    documentNouns.has(last) ||
    (to - from <= 2 &&
      !headline &&
      items.slice(from, to).every(({ word }) => word.bits === 0 && word.lemma === ''))
  )
}

/**
 * "GUIDE: How to stay well", "TOOL: Check your area": a link to something else, whoever offers it.
 */
function isInvitation(items: readonly Item[], from: number, types: readonly EntityType[]): boolean {
  if (types.includes('PER')) return false
  const { text, word } = items[from]!
  const isQuestion = (word.bits & is.complementizer) !== 0 && text !== 'that'
  return (
    (isQuestion && items[items.length - 1]!.text !== '?') ||
    ((word.forms & form.base) !== 0 &&
      !isVerbHere(items, from + 1) &&
      !items[from + 1]?.text.startsWith("'")) ||
    text === 'your'
  )
}

/** "Cup: "We lost it," says coach": the words of whoever stands behind them. */
const isOfSpeakerBehind = (items: readonly Item[], from: number): boolean =>
  items[from]!.kind === 'quote' && isVerbHere(items, from + 1)

function isSpeaker(items: readonly Item[], from: number, to: number, headline: boolean): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (item.kind !== 'word' || labels.has(item.text) || match.test(item.text)) return false
    if (
      (item.word.bits &
        (is.preposition | is.subordinator | is.be | is.modal | is.have | is.complementizer)) !==
        0 &&
      item.text !== 'of'
    )
      return false
    if (!item.capital && isVerbHere(items, i)) return false
    if (!headline && item.text === item.text.toLowerCase() && !item.capital && item.word.bits === 0)
      return false
  }
  const last = items[to - 1]!
  return (
    isNominal(last) &&
    // "Orlo Phone 15: …"
    !/^\d+$/.test(last.text) &&
    items[from]!.capital &&
    (headline || items.slice(from, to).every(({ capital }) => capital))
  )
}
