/**
 * Outlets that report, and people who speak through them: "The Hill reported", "told CNN", "said on
 * MSNBC", "NBC's Dante Ruiz noted".
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citation-rules.ts'
import type { EnglishBlock, NamedOutlet } from './words-of-block.ts'
import {
  announceVerbs,
  betweenWords,
  madeVerbs,
  reportVerbs,
  speakVerbs,
  staffRoles,
  tellVerbs,
} from './words.ts'

export function findSpeakingOutlets(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  for (const outlet of block.outlets) {
    rememberStaff(block, outlet)
    const draft =
      outlet.kind === 'platform'
        ? readCompany(block, outlet)
        : (readToldOutlet(block, outlet) ??
          readStaff(block, outlet) ??
          readReportingOutlet(block, outlet))
    if (draft) drafts.push(draft)
  }
  return [...drafts, ...readToldStaff(block)]
}

/** A platform that announces something speaks as a company. */
function readCompany(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  return announceVerbs.has(baseAt(block, outlet.to)) && isJoined(block, outlet.to - 1)
    ? draftOf(block, outlet.from, outlet.to + 1, 'statement', outlet)
    : null
}

/** "Anna Roe of CNN". */
function rememberStaff(block: EnglishBlock, outlet: NamedOutlet): void {
  const the = baseAt(block, outlet.from - 1) === 'the' ? outlet.from - 2 : outlet.from - 1
  if (outlet.kind === 'platform' || !['of', 'at', 'from'].includes(baseAt(block, the))) return
  const before = nameLeft(block, the - 1)
  if (before !== null && the - 1 - before > 1)
    block.memory.staff.set(baseAt(block, the - 1), outlet.name)
}

const baseAt = ({ words }: EnglishBlock, i: number) => words[i]?.base ?? ''
const isJoined = ({ text, words }: EnglishBlock, i: number) =>
  i >= 0 &&
  i + 1 < words.length &&
  /^[\s"“‘'’-]+$/.test(text.slice(words[i]!.end, words[i + 1]!.start)) &&
  !text.slice(words[i]!.end, words[i + 1]!.start).includes('\n')

function draftOf(
  { words }: EnglishBlock,
  from: number,
  to: number,
  kind: CitationKind,
  outlet: NamedOutlet,
): CitationDraft {
  const last = Math.min(to + 7, words.length) - 1
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    kind,
    outlets: [outlet],
    joint: false,
    clause: { start: words[Math.max(0, from - 4)]!.start, end: words[last]!.end },
    seeksNamed: false,
  }
}

/** Leftwards over "the", dates and adverbs; the index of the word before them. */
function skipLeft(block: EnglishBlock, i: number, most: number): number {
  for (
    let steps = 0;
    steps < most && betweenWords.has(baseAt(block, i)) && isJoined(block, i);
    steps++
  )
    i--
  return i
}

/**
 * "told CNN", "said Thursday morning on Fox News", "appeared on MSNBC", "speaking to the BBC",
 * "told Anna Roe of CNN".
 */
function readToldOutlet(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  const the = baseAt(block, outlet.from - 1) === 'the' ? outlet.from - 2 : outlet.from - 1
  if (tellVerbs.has(baseAt(block, the)) && isJoined(block, the))
    return draftOf(block, the, outlet.to, 'interview', outlet)
  const preposition = baseAt(block, the)
  if (['on', 'to', 'with', 'in', 'during'].includes(preposition) || outlet.kind === 'programme') {
    const verb = skipLeft(block, the, 6)
    if (speakVerbs.has(baseAt(block, verb)) && (verb < the || outlet.kind === 'programme'))
      return draftOf(
        block,
        verb,
        outlet.to,
        preposition === 'on' ? 'broadcast' : 'interview',
        outlet,
      )
    const isAppearance = [
      'appearance',
      'appearances',
      'remarks',
      'comments',
      'conversation',
      'op-ed',
      'ed',
      'spot',
      'hit',
    ].includes(baseAt(block, the - 1))
    if (isAppearance)
      return draftOf(
        block,
        the - 1,
        outlet.to,
        baseAt(block, the - 1) === 'ed' ? 'article' : 'broadcast',
        outlet,
      )
  }
  if (['of', 'at', 'from', 'for', 'with'].includes(preposition)) {
    const verb = nameLeft(block, the - 1)
    if (verb !== null && tellVerbs.has(baseAt(block, verb)))
      return draftOf(block, verb, outlet.to, 'interview', outlet)
  }
  return null
}

/**
 * The word before a name of one to four capitalised words that ends at word `i`, role words passed
 * over; null when there is none.
 */
function nameLeft(block: EnglishBlock, i: number): number | null {
  let at = i
  while (at > i - 4 && at >= 0 && block.words[at]!.capital && isJoined(block, at)) at--
  if (at === i) return null
  while (staffRoles.has(baseAt(block, at))) at--
  return at
}

/** Somebody of an outlet: remembered, and cited where a verb of speech stands beside. */
function readStaff(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words, memory } = block
  let first = outlet.to
  while (
    staffRoles.has(baseAt(block, first)) ||
    ['political', 'chief', 'senior', 'national', 'co', 'show', 'news', 'legal'].includes(
      baseAt(block, first),
    )
  )
    first++
  if (
    (first > outlet.to || words[outlet.to - 1]!.possessive) &&
    words[first]?.capital &&
    isJoined(block, first - 1)
  ) {
    let to = first
    while (
      to < words.length &&
      to - first < 4 &&
      words[to]!.capital &&
      (to === first || isJoined(block, to - 1))
    )
      to++
    if (!block.outletOf[first] && to - first > 1) {
      memory.staff.set(words[to - 1]!.base, outlet.name)
      const verb = baseAt(block, outlet.from - 1) === 'the' ? outlet.from - 2 : outlet.from - 1
      if (reportVerbs.has(baseAt(block, verb)) && !baseAt(block, verb).startsWith('ask'))
        return draftOf(block, verb, to, 'article', outlet)
      if (tellVerbs.has(baseAt(block, outlet.from - 1)))
        return draftOf(block, outlet.from - 1, to, 'interview', outlet)
      if (reportVerbs.has(baseAt(block, to)))
        return draftOf(block, outlet.from, to + 1, 'article', outlet)
    }
    return null
  }
  const the = baseAt(block, outlet.from - 1) === 'the' ? outlet.from - 2 : outlet.from - 1
  if (!['of', 'at', 'from', 'for', 'with'].includes(baseAt(block, the))) return null
  const before = nameLeft(block, the - 1)
  if (before === null) return null
  const size = the - 1 - before
  if (reportVerbs.has(baseAt(block, before)))
    return draftOf(block, before, outlet.to, 'article', outlet)
  return size > 1 && reportVerbs.has(baseAt(block, outlet.to))
    ? draftOf(block, before + 1, outlet.to + 1, 'article', outlet)
    : null
}

/**
 * "Bloomberg reports", "The Times on Saturday wrote", "reported Reuters", "told by The Daily
 * Caller", "according to the BBC", "writing for Slate".
 */
function readReportingOutlet(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  const { words } = block
  const hasThe = ['the', 'a', 'an'].includes(baseAt(block, outlet.from - 1))
  const from = hasThe ? outlet.from - 1 : outlet.from
  const before = baseAt(block, from - 1)
  const kind: CitationKind =
    outlet.kind === 'pollster' ? 'poll' : outlet.kind === 'programme' ? 'broadcast' : 'report'
  let verb = outlet.to
  for (
    let steps = 0;
    steps < 5 && betweenWords.has(baseAt(block, verb)) && isJoined(block, verb - 1);
    steps++
  )
    verb++
  const isVerb =
    reportVerbs.has(baseAt(block, verb)) &&
    isJoined(block, verb - 1) &&
    !words[verb]!.capital &&
    !words[outlet.to - 1]!.possessive
  if (outlet.from === 0 && /^\s?:/.test(block.text.slice(outlet.end, outlet.end + 2)))
    return draftOf(block, 0, outlet.to, kind, outlet)
  const isObject = ['of', 'by', 'at', 'for', 'from', 'with', 'to', 'on', 'in', 'and'].includes(
    before,
  )
  if (isVerb && !isObject)
    return draftOf(
      block,
      from,
      verb + 1,
      /^wr[oi]t/.test(baseAt(block, verb)) ? 'article' : kind,
      outlet,
    )
  if (baseAt(block, outlet.to) === 'did' && baseAt(block, outlet.to + 2) === 'fact')
    return draftOf(block, from, outlet.to + 4, 'report', outlet)
  if (before === 'to' && ['according', 'thanks'].includes(baseAt(block, from - 2)))
    return draftOf(
      block,
      from - 2,
      outlet.to,
      outlet.kind === 'pollster' ? 'document' : kind,
      outlet,
    )
  if (before === 'by' && madeVerbs.has(baseAt(block, from - 2)))
    return draftOf(block, from - 2, outlet.to, kind, outlet)
  if (before === 'per' || before === 'via' || before === 'as')
    return before === 'as' && !isVerb ? null : draftOf(block, from - 1, outlet.to, kind, outlet)
  const leftVerb = ['for', 'in'].includes(before) ? from - 2 : from - 1
  const inverted =
    [
      'reported',
      'reports',
      'wrote',
      'writes',
      'noted',
      'notes',
      'said',
      'says',
      'revealed',
      'found',
    ].includes(baseAt(block, leftVerb)) &&
    isJoined(block, from - 1) &&
    !words[from]!.possessive
  if (inverted && leftVerb === from - 1 && isQuoteBefore(block, leftVerb))
    return draftOf(block, leftVerb, outlet.to, kind, outlet)
  if (
    leftVerb === from - 2 &&
    [
      'wrote',
      'writing',
      'writes',
      'written',
      'published',
      'appeared',
      'reported',
      'reporting',
    ].includes(baseAt(block, leftVerb))
  )
    return draftOf(block, leftVerb, outlet.to, 'article', outlet)
  if (before === 'for') {
    const subject = nameLeft(block, from - 2)
    if (
      subject !== null &&
      ['wrote', 'writes', 'writing', 'said', 'reported', 'noted'].includes(baseAt(block, subject))
    )
      return draftOf(block, subject, outlet.to, 'article', outlet)
  }
  return baseAt(block, outlet.to) === 'showing' || isList(block, outlet)
    ? draftOf(block, outlet.from, outlet.to, 'poll', outlet)
    : null
}

/** An inverted verb follows a quote or a comma: "…," reported Reuters. */
const isQuoteBefore = ({ text, words }: EnglishBlock, verb: number) =>
  verb === 0 ||
  /[,”"’?!]\s*$/.test(text.slice(Math.max(0, words[verb]!.start - 3), words[verb]!.start))

/** Figures in a row, each with its source: "Alpha 3 points, and Beta 2.1 points". */
const isList = ({ words }: EnglishBlock, outlet: NamedOutlet) =>
  /^\d/.test(words[outlet.to]?.folded ?? '') &&
  ['points', 'percent', '1', '2', '3', '4', '5', '6', '7', '8', '9'].includes(
    words[outlet.to + 1]?.folded ?? '',
  )

/** "telling Roe", once the article has said for whom Roe works. */
function readToldStaff(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  block.words.forEach((word, i) => {
    if (!tellVerbs.has(word.base)) return
    const next = block.words[i + 1]?.capital
      ? block.words[i + 2]?.capital && block.memory.staff.has(baseAt(block, i + 2))
        ? i + 2
        : i + 1
      : -1
    const outlet = next < 0 ? undefined : block.memory.staff.get(baseAt(block, next))
    const person = block.words[next]
    if (outlet && person)
      drafts.push(
        draftOf(block, i, next + 1, 'interview', {
          from: next,
          to: next + 1,
          start: person.start,
          end: person.end,
          name: outlet,
          kind: 'news',
          doubtful: false,
        }),
      )
  })
  return drafts
}
