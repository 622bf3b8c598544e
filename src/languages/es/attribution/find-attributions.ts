import type { Basis, ClaimKind, Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { headBesideOwner } from '../../head-beside-owner.ts'
import { readSentences } from '../../read-sentences.ts'
import { isOnlyQuote, type Stretch } from '../../sentence-items.ts'
import {
  goesOn,
  openUnfinished,
  placeReport,
  quoteAlone,
  type SentenceReport,
} from '../../sentence-report.ts'
import { findHeadline, findReports } from './find-reports.ts'
import { reading, type Item } from './items.ts'
import {
  bodyNouns,
  determiners,
  documentNouns,
  groupNouns,
  outletNouns,
  personNouns,
  pronouns,
  titlesOfAnybody,
} from './words.ts'

/** The attributions of one block. */
export function findAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  const { sentences, quotes } = readSentences(text, block, reading)
  if (sentences.length === 1 && quotes.length === 1 && isOnlyQuote(sentences[0]!))
    return [quoteAlone(quotes[0]!)]
  const isTitle = block.kind === 'title' || block.kind === 'heading'
  const allPersons = entities.filter(({ type }) => type === 'PER')
  const starts = new Set(allPersons.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  const beginsPerson = (offset: number) => starts.has(offset)
  const persons = isTitle ? allPersons : []
  const isNamed = ({ start }: Item) =>
    persons.some(({ mentions }) => mentions.some((at) => at.start <= start && start < at.end))
  const drafts: AttributionDraft[] = []
  for (const items of sentences) {
    if (goesOn(drafts, items)) continue
    const headline = isTitle ? findHeadline(items, isNamed) : null
    const reports = headline ? [headline] : findReports(items)
    drafts.push(...reports.map((report) => toDraft(items, report, beginsPerson)))
  }
  openUnfinished(drafts, quotes)
  return drafts
}

const toDraft = (
  items: readonly Item[],
  report: SentenceReport,
  beginsPerson: (offset: number) => boolean,
): AttributionDraft => {
  const placed = placeReport(items, report)
  const { source } = report
  return {
    ...placed,
    ...(source ? readSource(items, source, beginsPerson) : readDropped(placed.kind)),
  }
}

/** A quotation is of a person who spoke, "no hay prisa", sooner than of a body. */
const readDropped = (
  kind: ClaimKind,
): Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement'> => ({
  basis: null,
  anaphora: 'dropped',
  ...(kind === 'direct' && { agreement: { types: ['PER'], gender: null, plural: false } }),
})

const ofAnother = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'a', 'al', 'en'])
const definite = new Set(['el', 'la', 'este', 'esta'])

/** What a source's own words show: whom it may take up, and on what it rests. */
function readSource(
  items: readonly Item[],
  { from, to }: Stretch,
  beginsPerson: (offset: number) => boolean,
): Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement' | 'head'> {
  const words = items.slice(from, to)
  const { text } = words[0]!
  if (pronouns.has(text)) {
    const plural = text.startsWith('ell') && text.endsWith('s')
    const gender = text.startsWith('ella') ? 'f' : 'm'
    const types = plural ? (['GROUP', 'ORG', 'PER'] as const) : (['PER'] as const)
    return { basis: null, anaphora: 'pronoun', agreement: { types, gender, plural } }
  }
  const isNamed = words.some(({ capital }, i) => capital && (i > 0 || !determiners.has(text)))
  // "el portavoz de la Xunta" is not named by the name of another
  const isHisName = words.some(
    ({ capital }, i) =>
      capital && (i > 0 || !determiners.has(text)) && !ofAnother.has(words[i - 1]?.text ?? ''),
  )
  const noun = words.find((word) => basisOfNoun(word.text) !== null)?.text ?? ''
  if (!isNamed && personNouns.has(noun) && definite.has(text))
    return {
      basis: 'anonymous',
      anaphora: 'definite',
      agreement: {
        types: ['PER'],
        gender: text.endsWith('a') ? 'f' : 'm',
        plural: false,
        // "el fiscal" is nobody who was not told to be one
        ...(!titlesOfAnybody.has(noun) && { specific: true }),
      },
      ...(words[1] && { head: { start: words[1].start, end: words.at(-1)!.end } }),
    }
  const head = headBesideOwner(words, beginsPerson)
  const isByName = personNouns.has(noun) && isHisName && !head
  return {
    basis: isByName ? 'named' : (basisOfNoun(noun) ?? (isNamed && !head ? null : 'anonymous')),
    anaphora: null,
    ...(head && { head }),
  }
}

function basisOfNoun(noun: string): Basis | null {
  if (documentNouns.has(noun)) return 'document'
  if (bodyNouns.has(noun)) return 'organisation'
  if (outletNouns.has(noun)) return 'outlet'
  return personNouns.has(noun) || groupNouns.has(noun) ? 'anonymous' : null
}
