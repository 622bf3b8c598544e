import type { Basis, ClaimKind } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'
import type { Agreement, AttributionDraft } from '../../attribution-rules.ts'
import { antecedentOf } from './subjects/antecedent.ts'
import { isNominal, openEnd, type Item } from './phrases/items.ts'
import { is } from './lexicon/word-kinds.ts'
import type { CueReport } from './subjects/cue-report.ts'
import type { Stretch } from './subjects/stretch.ts'
import * as nouns from './lexicon/source-words.ts'
import type { Subject } from './subjects/subject.ts'

/** A report in items as a draft in spans. */
export function toDraft(items: readonly Item[], report: CueReport): AttributionDraft {
  const span = ({ from, to }: Stretch): Span => ({
    start: items[from]!.start,
    end: items[to - 1]!.end,
  })
  const content = report.content.filter(({ from, to }) => to > from)
  const { source } = report
  const draft: AttributionDraft = {
    source: source ? [span(source)] : [],
    cue: report.cue.to > report.cue.from ? [span(report.cue)] : [],
    content: content.map(span),
    kind: kindOf(items, content, report.opens),
    stance: report.stance,
    basis: source ? basisOf(items, source) : 'none',
    anaphora: null,
  }
  if (report.opens) draft.opens = true
  if (report.weak) draft.weak = true
  if (report.signs) draft.signs = true
  if (report.doubt) draft.doubt = report.doubt
  if (draft.cue.length === 0) {
    draft.anaphora = 'dropped'
    draft.basis = null
    draft.continues = true
  }
  const last = content[content.length - 1]
  const lastItem = last && items[last.to - 1]
  if (lastItem?.kind === 'quote' && lastItem.text === openEnd) draft.opens = true
  if (source) describeSource(items, source, draft, span)
  return draft
}

function kindOf(items: readonly Item[], content: readonly Stretch[], opens?: boolean): ClaimKind {
  if (content.length === 0) return opens ? 'direct' : 'indirect'
  let quoted = 0
  let bare = 0
  for (const { from, to } of content) {
    for (const { kind } of items.slice(from, to)) {
      if (kind === 'quote') quoted++
      else if (kind === 'word') bare++
    }
  }
  if (quoted === 0) return 'indirect'
  return bare === 0 ? 'direct' : 'mixed'
}

function describeSource(
  items: readonly Item[],
  source: Subject,
  draft: AttributionDraft,
  span: (stretch: Stretch) => Span,
): void {
  if (source.kind === 'pronoun') {
    if (ownWords.has(items[source.from]!.text)) {
      draft.basis = 'none'
      return
    }
    draft.anaphora = 'pronoun'
    draft.agreement = agreementOf(items[source.from]!.text)
    draft.basis = personal.has(items[source.from]!.text) ? null : 'anonymous'
    return
  }
  if (source.kind === 'relative') {
    const antecedent = antecedentOf(items, source.from)
    if (antecedent) draft.source = [span(antecedent)]
    draft.basis = antecedent
      ? basisOf(items, { ...antecedent, headTo: antecedent.to, kind: 'phrase' })
      : 'anonymous'
    return
  }
  // "the state's foreign ministry": the ministry speaks
  let headFrom = source.from
  for (let i = source.from; i < source.headTo - 1; i++)
    if (items[i]!.text === "'s") headFrom = i + 1
  // "… embassy in the capital": not the capital
  let headTo = source.headTo
  if (headFrom > source.from && !items[headFrom]!.capital)
    for (let i = headFrom + 1; i < headTo; i++)
      if ((items[i]!.word.bits & is.preposition) !== 0) headTo = i
  if (headTo !== source.to || headFrom !== source.from)
    draft.head = span({ from: headFrom, to: headTo })
  const first = items[source.from]!
  const length = source.headTo - source.from
  const last = items[source.headTo - 1]!
  if (first.text === 'the' && length <= 4 && !last.capital && headFrom === source.from) {
    const type = typeOf(last.text)
    if (type) {
      draft.anaphora = 'definite'
      draft.agreement = {
        types: type,
        gender: nouns.maleNouns.has(last.text)
          ? 'm'
          : nouns.femaleNouns.has(last.text)
            ? 'f'
            : null,
        plural: last.text.endsWith('s'),
        ...(!type.includes('PER') && !nouns.genericNouns.has(last.text) && { specific: true }),
      }
    }
  }
}

/** Outside quotation marks the article's author. */
const ownWords = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'])
const personal = new Set([
  'he',
  'she',
  'they',
  'it',
  'him',
  'her',
  'them',
  'his',
  'their',
  'its',
  'himself',
  'herself',
  'itself',
  'themselves',
])

function agreementOf(pronoun: string): Agreement {
  if (['he', 'him', 'his', 'himself'].includes(pronoun))
    return { types: ['PER'], gender: 'm', plural: false }
  if (['she', 'her', 'herself'].includes(pronoun))
    return { types: ['PER'], gender: 'f', plural: false }
  if (['it', 'its'].includes(pronoun))
    return { types: ['ORG', 'WORK', 'LOC', 'GROUP'], gender: null, plural: false }
  if (['they', 'them', 'their'].includes(pronoun))
    return { types: ['ORG', 'GROUP', 'PER'], gender: null, plural: true }
  return { types: [], gender: null, plural: false }
}

function typeOf(noun: string): EntityType[] | null {
  if (nouns.personNouns.has(noun)) return noun.endsWith('s') && noun !== 'boss' ? null : ['PER']
  if (nouns.organisationNouns.has(noun))
    return ['country', 'state', 'city', 'nation', 'kingdom', 'republic'].includes(noun)
      ? ['LOC', 'ORG']
      : ['ORG', 'GROUP']
  return nouns.outletNouns.has(noun) ? ['ORG', 'WORK'] : null
}

const opensSentence = (items: readonly Item[], i: number) =>
  i === 0 || (items[i - 1]!.kind !== 'word' && '.!?'.includes(items[i - 1]!.text))

/**
 * On whom or what the words rest, by the source's own words; null where only the entity can tell.
 */
function basisOf(items: readonly Item[], { from, headTo }: Subject): Basis | null {
  let name = false
  let lastNoun: Item | null = null
  let sawRole = false
  for (let i = from; i < headTo; i++) {
    const item = items[i]!
    if (item.kind !== 'word') {
      if (item.text === '(') break
      continue
    }
    if (i > from && (item.word.bits & is.preposition) !== 0) {
      // "a spokesman for the Army": the noun before "for" speaks
      if (lastNoun && !name) break
      if (item.text !== 'of') break
    }
    if (item.text === "'s") {
      name = false
      lastNoun = null
      sawRole = false
      continue
    }
    if (!isNominal(item) || (lastNoun && (item.word.bits & is.number) !== 0)) continue
    lastNoun = item
    if (nouns.personNouns.has(item.text)) sawRole = true
    if (item.capital && (i > from || item.word.bits === 0) && !nouns.personNouns.has(item.text))
      name = true
  }
  if (!lastNoun) return 'anonymous'
  const noun = lastNoun.text
  if (nouns.documentNouns.has(noun)) return 'document'
  if (
    (nouns.outletNouns.has(noun) && !(lastNoun.capital && sawRole)) ||
    (lastNoun.capital && name && nouns.outletNames.has(noun))
  )
    return 'outlet'
  if (nouns.organisationNouns.has(noun)) return 'organisation'
  if (sawRole) return lastNoun.capital && !nouns.personNouns.has(noun) ? 'named' : 'anonymous'
  // "Villagers said": a plural that opens its sentence
  return name ||
    (lastNoun.capital && !(headTo === from + 1 && noun.endsWith('s') && opensSentence(items, from)))
    ? null
    : 'anonymous'
}
