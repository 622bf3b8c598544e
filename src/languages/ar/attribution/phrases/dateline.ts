/**
 * From where a report was sent, and who reports for whom, in the line that begins it: «جدة - », «جدة (المنارة)
 * - », «سامي نصر – المنارة – جدة: …». Nobody of these acts in it, and none of it is said.
 */
import { findTokens } from '../../../../text/tokens.ts'
import type { Span } from '../../../../model/text.ts'

/** A word between spaces and dashes; no mark of either is inside, so that no text is read twice. */
const word = /[^\s:.،()«"“–—-]+/.source
const part = `${word}(?:\\s${word}){0,3}`
/** Parts of one to four words between dashes, the last before a colon. */
const dateline = new RegExp(`^${part}(?:\\s?[-–—]\\s?${part}){1,4}\\s?:\\s`)
/** UTF-16 units. */
const longest = 80

/**
 * Known names by where they begin, with where they end; `persons`: those of people; `bodies`: where
 * those of bodies begin.
 */
export interface KnownNames {
  names: ReadonlyMap<number, number>
  persons: ReadonlyMap<number, number>
  bodies: ReadonlySet<number>
}

/** «14:50 », «21:05 ت.غ - »: when an entry of a liveblog was written */
const clock =
  /(?:[01]?\d|2[0-3]|[٠-٩]{1,2}):(?:[0-5]\d|[٠-٩]{2})(?: (?:ت\.غ|غرينتش|[صم](?=\s)))?\s*[-–—|•]?\s+/y

/** Without its dateline: what is left of the sentence that begins a block. */
export function withoutDateline(text: string, whole: Span, known: KnownNames): Span {
  const sentence = { start: ends(clock, text, whole.start) ?? whole.start, end: whole.end }
  const end = behindWriter(text, sentence, known) ?? behindPlace(text, sentence, known)
  return end !== null && end < sentence.end ? { start: end, end: sentence.end } : sentence
}

/** «سامي نصر – المنارة – جدة: » */
function behindWriter(
  text: string,
  { start }: Span,
  { names, persons }: KnownNames,
): number | null {
  const found = dateline.exec(text.slice(start, start + longest))
  if (!found) return null
  const end = start + found[0].length
  const dash = Math.max(...['-', '–', '—'].map((mark) => text.lastIndexOf(mark, end)))
  const [place] = findTokens(text, dash, end)
  return place && names.has(place.start) && !persons.has(place.start) ? end : null
}

/** «عواصم - وكالات: », «جدة - خاص»: places and senders without a name. */
const unnamed = /(?:عواصم|وكالات|خاص)(?=[\s:])/y
const digit = '[\\d٠-٩]'
/** «16 تشرين الأول», «، 3 ديسمبر 2025», «في 24 نوفمبر» */
const month = /[^\s\d٠-٩:.،()«"“–—/-]+/.source
const day = new RegExp(`،? (?:ف[يى] )?${digit}{1,2} ${month}(?: ${month})?(?: ${digit}{4})?`, 'y')
/** «(بترا)», «/العمانية/» */
const bracketed = /\s?(?:\([^()\n]{2,30}\)|\/[^/\n]{2,30}\/)/y
const dash = /\s?[-–—ـ]{1,2}\s|\s[-–—ـ]{1,2}/y
const quoted = /[«"“]([^«»"“”\n]{2,30})[»"”]/y
const goesOn = /\s?[-–—ـ:(/]/y
const colon = /\s?:\s/y
const space = /\s/y
/** A place, two further places or senders, and a mark between all of them. */
const mostSteps = 6

const ends = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** «جدة - », «جدة - المنارة: », «جدة، 3 ديسمبر (المنارة) - »: behind its last mark; null without one. */
function behindPlace(text: string, { start }: Span, known: KnownNames): number | null {
  const first = placeAt(text, start, known)
  if (first === null) return null
  const dated = ends(day, text, first)
  let at = dated ?? first
  let isSure = dated !== null
  for (let step = 0; step < mostSteps; step++) {
    const sender = ends(bracketed, text, at)
    const mark = ends(dash, text, sender ?? at)
    // «/المنارة/ أغلق الجسر»: slashes need no dash
    if (sender !== null && mark === null)
      return (
        ends(colon, text, sender) ?? (text[sender - 1] === '/' ? ends(space, text, sender) : null)
      )
    if (mark === null) return isSure ? ends(colon, text, at) : null
    const behind = ends(space, text, mark) ?? mark
    const next = senderAt(text, behind, known)
    // «جدة - وادي النهر طريق قديم», «جدة - خاص أغلق الجسر»
    if (next === null) return known.names.has(behind) ? null : behindUnnamed(text, behind)
    at = next
    isSure = true
  }
  return null
}

/** Where a place, a person or a body ends that begins there and has a mark behind it. */
function senderAt(text: string, at: number, { names }: KnownNames): number | null {
  const end = names.get(at) ?? ends(unnamed, text, at) ?? ends(quoted, text, at)
  return end === null || ends(goesOn, text, end) === null ? null : end
}

function behindUnnamed(text: string, at: number): number {
  const end = ends(unnamed, text, at)
  return (end && ends(space, text, end)) ?? at
}

/** Where the place ends that begins there: no person and no body. */
const placeAt = (text: string, at: number, { names, persons, bodies }: KnownNames): number | null =>
  (persons.has(at) || bodies.has(at) ? null : names.get(at)) ?? ends(unnamed, text, at)
