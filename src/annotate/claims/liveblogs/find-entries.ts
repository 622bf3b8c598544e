import type { Basis, Entity } from '../../../model/annotation.ts'
import type { Block, Span, TextDocument } from '../../../model/text.ts'
import type { LiveblogRules } from '../../../languages/claims/liveblog-rules.ts'
import type { Language } from '../../../languages/language.ts'
import { trimEnd } from '../../../text/trim-end.ts'
import { basisOf } from '../basis-of.ts'
import { mentionIndexOf } from '../mention-index.ts'
import type { SpokenClaim } from '../resolve-speakers.ts'

/** Lines that make a liveblog: with a clock's time, or, under a headline that tells of one, a source. */
const fewest = 3
const clock =
  /^(?:(?:[01]?\d|2[0-3]) ?[:.h] ?[0-5]\d|(?!\d)\p{Nd}{1,2} ?[:.] ?\p{Nd}{2})(?!\p{Nd})/u
/** A source before a colon: UTF-16 units and words at most. */
const sourceLabel = /^(\p{L}[^:\n.!?؟«»“”]{0,79}?)\s?:\s+(?=\S)/u
const mostWords = 10
const quotes = [/^«[^»\n]+»/u, /^“[^”\n]+”/u, /^"[^"\n]+"/u]
/** Up to the end of the first sentence. */
const sentence = /^.*?(?:[.!?؟](?=\s|$)|$)/u

/**
 * Who is told to say something in the entries of a liveblog, "2.15pm – Police: no injuries"; none
 * where the text is no liveblog.
 */
export function findEntries(
  document: TextDocument,
  { getLiveblogs }: Language,
  entities: readonly Entity[],
): SpokenClaim[] {
  const { text, title, blocks } = document
  const rules = getLiveblogs?.()
  if (!rules) return []
  const starts = blocks.map((block) => behindClock(text, block, rules))
  const first = blocks[0]
  const isTold = [title ?? '', first ? text.slice(first.start, first.end) : ''].some((line) =>
    rules.headline.test(line),
  )
  const timed = starts.filter((start) => start !== null).length
  if (timed < fewest && !isTold) return []
  const entries = blocks.map((block, i) => {
    const start = timed >= fewest ? starts[i]! : (starts[i] ?? block.start)
    return start === null || block.kind === 'title' || (i === 0 && starts[0] === null)
      ? []
      : readEntry(text, { start, end: trimEnd(text, start, block.end) }, rules, entities)
  })
  return timed >= fewest || entries.filter((claims) => claims.length > 0).length >= fewest
    ? entries.flat()
    : []
}

/** Where the words behind a clock's time begin; null where none stands. */
function behindClock(text: string, { start, end }: Block, { behindTime }: LiveblogRules) {
  const line = text.slice(start, end)
  const time = clock.exec(line)?.[0]
  if (!time) return null
  const rest = line.slice(time.length)
  const zone = behindTime.exec(rest)?.[0] ?? ''
  const gap = /^[\s\-–—|.:•]*/u.exec(rest.slice(zone.length))![0]
  return gap === '' ? null : start + time.length + zone.length + gap.length
}

/** The claims of an entry: what its source says, and, passed on by an outlet, the outlet's before it. */
function readEntry(
  text: string,
  { start, end }: Span,
  rules: LiveblogRules,
  entities: readonly Entity[],
): SpokenClaim[] {
  const line = text.slice(start, end)
  const [found, label] = sourceLabel.exec(line) ?? []
  if (!found || !label || label.split(' ').length > mostWords) return []
  const said = saidAt(line, found.length)
  const content = { start: start + said.start, end: start + said.end }
  const kind = said.isQuoted ? 'direct' : 'indirect'
  const sourceAt = (from: number, to: number) =>
    readSource(text, { start: start + from, end: start + to }, rules, entities)
  const relay = rules.relay.exec(label)
  if (!relay) {
    const source = sourceAt(0, label.length)
    return source ? [{ ...source, ...plain, cue: [], content: [content], kind }] : []
  }
  const innerStart = relay.index + relay[0].length
  const inner = sourceAt(innerStart, label.length)
  if (!inner) return []
  const teller = { start, end: start + relay.index }
  const outlet = sourceAt(0, relay.index) ?? { source: [teller], entity: null, basis: 'outlet' }
  const words = relay[0].replace(/^[\s,]+|\s+$/gu, '')
  const cue = start + label.indexOf(words, relay.index)
  return [
    {
      ...outlet,
      ...plain,
      cue: [{ start: cue, end: cue + words.length }],
      content: [{ start: start + innerStart, end: content.end }],
      kind: 'indirect',
    },
    { ...inner, ...plain, cue: [], content: [content], kind },
  ]
}

const plain = { stance: 'neutral' } as const

/** The quotation with which the words begin, else their first sentence. */
function saidAt(line: string, from: number) {
  const rest = line.slice(from)
  const quoted = quotes.map((quote) => quote.exec(rest)?.[0]).find((quote) => quote !== undefined)
  const words = quoted ?? sentence.exec(rest)![0]
  return { start: from, end: from + words.length, isQuoted: quoted !== undefined }
}

/** A source by a name or by its noun; null for other words before a colon, as a place or a topic. */
function readSource(
  text: string,
  span: Span,
  { sources, addressee }: LiveblogRules,
  entities: readonly Entity[],
): Pick<SpokenClaim, 'source' | 'entity' | 'basis'> | null {
  const words = text.slice(span.start, span.end).replace(addressee, '')
  const source = { start: span.start, end: span.start + words.length }
  const rule = sources.find((one) => one.words.test(words))
  const named = mentionIndexOf(entities).at(source)
  const speaker = named && speaks(named) ? named : null
  if (!rule && !speaker) return null
  const isNameless = rule?.basis === 'anonymous' && speaker?.type !== 'PER'
  const basis: Basis = isNameless ? 'anonymous' : basisOf(rule?.basis ?? null, speaker, [source])
  return { source: [source], entity: isNameless ? null : (speaker?.id ?? null), basis }
}

/** A club before a colon is what an entry is about. */
const speaks = ({ type, candidates }: Entity): boolean =>
  type === 'PER' || (type === 'ORG' && !/club|team/u.test(candidates[0]?.kind ?? ''))
