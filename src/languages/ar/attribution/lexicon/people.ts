/**
 * The people that a text names, by place, and the name inside a source's words: «وزير العدل | عمر
 * منصور».
 */
import type { Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import { findTokens, type Token } from '../../../../text/tokens.ts'
import { exclusiveRoles } from '../exclusive-roles.ts'
import { isListed } from './abstract-noun.ts'
import { isOffice, isSpokesman, isThing } from './basis.ts'
import { findVerb } from './lookup.ts'
import { clauseOpeners, particles, phraseStops, prepositions, relatives } from './words.ts'
import { firstEndingAfter } from '../../../../text/first-from.ts'
import { wordSet } from '../../../word-sets.ts'

interface Known {
  /** where names begin and end */
  names: ReadonlyMap<number, number>
  text: string
  /** where persons' names begin and end */
  persons: ReadonlyMap<number, number>
  people: Span[]
  bodies: Span[]
  bodyStarts: ReadonlySet<number>
  others: Span[]
  /** whether an office is held by someone the text names, by its first words */
  held: Map<string, boolean>
}

const known = new WeakMap<readonly Entity[], Known>()

function knownOf(text: string, entities: readonly Entity[]): Known {
  const before = known.get(entities)
  if (before?.text === text) return before
  const people: Span[] = []
  const bodies: Span[] = []
  const others: Span[] = []
  for (const { type, mentions } of entities) {
    const kind = type === 'PER' ? people : others
    for (const mention of mentions) kind.push(mention)
    if (type === 'ORG') for (const mention of mentions) bodies.push(mention)
  }
  const sorted = (spans: Span[]) => spans.sort((a, b) => a.start - b.start)
  const made = {
    text,
    persons: new Map(people.map(({ start, end }) => [start, end])),
    names: new Map([...others, ...people].map(({ start, end }) => [start, end])),
    people: sorted(people),
    bodies: sorted(bodies),
    bodyStarts: new Set(bodies.map(({ start }) => start)),
    others: sorted(others),
    held: new Map<string, boolean>(),
  }
  known.set(entities, made)
  return made
}

/** Where known names begin, and where each ends. */
export function nameSpans(text: string, entities: readonly Entity[]): ReadonlyMap<number, number> {
  return knownOf(text, entities).names
}

/** Where the names of known persons begin, and where each ends. */
export function personSpans(
  text: string,
  entities: readonly Entity[],
): ReadonlyMap<number, number> {
  return knownOf(text, entities).persons
}

/** Where the names of known bodies begin. */
export const bodyStarts = (text: string, entities: readonly Entity[]): ReadonlySet<number> =>
  knownOf(text, entities).bodyStarts

/** Whether a known name stands in a span. */
export function hasMention(
  text: string,
  { start, end }: Span,
  entities: readonly Entity[],
): boolean {
  const { people, bodies } = knownOf(text, entities)
  return touching(people, start, end) !== null || touching(bodies, start, end) !== null
}

/**
 * Whether a body's name begins a source's words and makes up most of them: «أطباء بلا حدود» are no
 * unnamed doctors.
 */
export function isBody(text: string, { start, end }: Span, entities: readonly Entity[]): boolean {
  const body = touching(knownOf(text, entities).bodies, start, end)
  return body !== null && body.start <= start && 2 * (Math.min(body.end, end) - start) > end - start
}

/** The first span that ends after `start`, if it begins before `end`. */
function touching(spans: readonly Span[], start: number, end: number): Span | null {
  const found = spans[firstEndingAfter(spans, start)]
  return found && found.start < end ? found : null
}

/**
 * Where a person's name begins in a source's words, null when none is seen: a known person's, else
 * what stands in apposition to a definite noun.
 */
export function findName(text: string, source: Span, entities: readonly Entity[]): number | null {
  const { people, others } = knownOf(text, entities)
  const person = touching(people, source.start, source.end)
  if (person) return Math.max(person.start, source.start)
  const tokens = findTokens(text, source.start, source.end)
  const at = nameIndex(text, tokens, others)
  return at < 0 ? null : tokens[at]!.start
}

const personTitles = wordSet(
  'د دكتور الدكتور الدكتوره السيد السيده العميد اللواء العقيد الشيخ المهندس المهندسه الاستاذ الاستاذه المحامي المحاميه الجنرال الادميرال الاميرال',
)

/** «المتحدث باسم الوزارة», «المتحدث باسمها»: no «باسم» who is a spokesman */
const inNameOf = /^باسم(?:ها?|هم|هما)?$/

/** «المدير», «والمدير»; not «والد», «والي» */
const withArticle = /^(وال(?!(د|ده|دا|دي|ي)$)|بال|لل|ال)/

function nameIndex(text: string, tokens: readonly Token[], others: readonly Span[]): number {
  let marks = 0
  for (let i = 1; i < tokens.length && i < 16; i++) {
    const { folded, start } = tokens[i]!
    const previous = tokens[i - 1]!
    const gap = text.slice(previous.end, start)
    if (personTitles.has(folded)) return i
    if (inNameOf.test(folded) && isSpokesman(previous.folded)) continue
    for (const character of gap) if ('"«»“”'.includes(character)) marks++
    if (gap.includes('(') || marks % 2 === 1 || !mayBeName(folded)) continue
    if (/["»”]/.test(gap)) return i
    if (/[،,]/.test(gap)) return i
    if (
      withArticle.test(previous.folded) &&
      !/^ال(و|متحده)?$/.test(previous.folded) &&
      !folded.startsWith('ال')
    )
      return i
    const place = touching(others, previous.start, previous.end)
    if (
      place &&
      place.end <= previous.end &&
      !folded.startsWith('ال') &&
      !touching(others, start, start + 1)
    )
      return i
  }
  return -1
}

function mayBeName(folded: string): boolean {
  if (
    /^\d/.test(folded) ||
    folded.length < 2 ||
    prepositions.has(folded) ||
    phraseStops.has(folded) ||
    relatives.has(folded) ||
    particles.has(folded) ||
    clauseOpeners.has(folded)
  )
    return false
  if (
    isThing(folded) ||
    isListed(folded) ||
    /^(ت..ي.|است.*)ه?$/.test(folded) ||
    /^(و|ب|ل|لل)(?=ال)/.test(folded) ||
    (folded.startsWith('و') && folded.length > 3)
  )
    return false
  return findVerb(folded) === null
}

/** offices that several people of one article hold: told apart by their second word */
const manyHold = /^(قنصل|وزير|وزيرة|نائب|نائبة|عضو|مدير|مديرة|سفير|سفيرة|ممثل|ممثلة|مندوب|ابن)$/
const farthest = 20_000
const most = 6

/**
 * The name at the beginning of a source's words, «سامي نصر من نقابة العمال», when nothing else is
 * known to stand there: the span of it.
 */
export function leadingName(text: string, source: Span, entities: readonly Entity[]): Span | null {
  const { people, others } = knownOf(text, entities)
  const isKnown = [people, others].some((all) => touching(all, source.start, source.start + 1))
  if (isKnown) return null
  const tokens = findTokens(text, source.start, source.end)
  // «المتهم بقتل جاره»: what somebody is in court or for a state begins no name
  const noun = tokens[0]?.folded.replace(/^ال/, '') ?? ''
  if (exclusiveRoles.some((role) => role.has(noun))) return null
  let to = 1
  while (
    to < tokens.length &&
    to < 5 &&
    !/[،,(«"]/.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start)) &&
    mayBeName(tokens[to]!.folded) &&
    !isOffice(tokens[to]!.folded)
  )
    to++
  return to >= 2 && to < tokens.length ? { start: source.start, end: tokens[to - 1]!.end } : null
}

/**
 * Whether the text elsewhere names the holder of the office that `source` speaks of: its first two
 * words, or its one; for whom a spokesman speaks besides.
 */
export function isHeldByName(text: string, source: Span, entities: readonly Entity[]): boolean {
  const { held } = knownOf(text, entities)
  const [first = '', second, third] = findTokens(text, source.start, source.end)
    .slice(0, 3)
    .map(({ start, end }, i) => text.slice(start, end).replace(i === 0 ? /^ال/ : /^$/, ''))
  const isOfBody = second === 'باسم' && third !== undefined
  const isShared = second !== undefined && manyHold.test(first)
  const key = isOfBody ? `${first} باسم ${third}` : isShared ? `${first} ${second}` : first
  const before = held.get(key)
  if (before !== undefined || held.size > 200) return before ?? false
  let found = false
  for (
    let at = text.indexOf(key), tries = 0;
    at >= 0 && at < farthest && tries < most && !found;
    at = text.indexOf(key, at + key.length), tries++
  ) {
    if (at >= source.start && at < source.end) continue
    const stop = text.indexOf('\n', at)
    const end = Math.min(stop < 0 ? text.length : stop, at + 120)
    found =
      findName(text, { start: at, end: Math.min(end, wordsEnd(text, at, end)) }, entities) !== null
  }
  held.set(key, found)
  return found
}

/**
 * As far as a holder's name may stand from the office's first word: to a full stop or the ninth
 * word.
 */
function wordsEnd(text: string, from: number, to: number): number {
  const tokens = findTokens(text, from, to).slice(0, 9)
  for (let i = 1; i < tokens.length; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start)
    if (
      /[.:؟!؛"«]/.test(gap) ||
      findVerb(tokens[i]!.folded) !== null ||
      relatives.has(tokens[i]!.folded)
    )
      return tokens[i - 1]!.end
  }
  return tokens.at(-1)?.end ?? to
}
