import type { Apparatus } from '../../model/apparatus.ts'
import type { Entity } from '../../model/annotation.ts'
import type { MarkKind, PageSettings } from '../../model/settings.ts'
import type { Span } from '../../model/text.ts'
import type { CardTarget } from '../../ui/card/card-props.ts'
import { recordKey } from '../../model/record-key.ts'
import { canResolve, getLine } from '../../ui/lookups.ts'
import { firstEndingAfter } from '../../text/first-from.ts'
import { findOpeningWord } from './opening-word.ts'

/** A mark: a span of the text, the style of its underline, and what it annotates. */
export interface Mark extends Span {
  kind: MarkKind
  /** a later mention of what was marked before: a fainter line */
  again: boolean
  target: CardTarget
}

type Marked = Pick<Apparatus, 'entities' | 'claims' | 'citations'> & {
  notes?: Apparatus['notes']
  document: Pick<Apparatus['document'], 'text' | 'links'>
}

/**
 * Which marks a page gets: cited phrases first, names outside them, cues outside both, so that no
 * word bears two lines; a reference that nothing can lead further is none.
 * Claims are marked at their cue alone; those without one (answers, words that go on) where they
 * begin. Sorted by start, never overlapping; `marks` says which kinds the reader wants, `quiet` that
 * few are wanted.
 */
export function planMarks(
  apparatus: Marked,
  { marks: shown, quiet }: Pick<PageSettings, 'marks' | 'quiet'>,
): Mark[] {
  const cited: Mark[] = findLeading(apparatus).map(({ start, end, id }) => ({
    start,
    end,
    kind: 'cited',
    again: false,
    target: { kind: 'citation', id },
  }))
  const names: Mark[] = apparatus.entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      kind: getLine(type),
      again: false,
      target: { kind: 'entity' as const, id },
    })),
  )
  const cues = apparatus.claims.flatMap(({ id, cue }) => cue.map((span) => toCue(id, span)))
  let marks: Mark[] = []
  const add = (layer: readonly Mark[]) => {
    const wanted = layer.filter(({ kind, start, end }) => shown[kind] && end > start)
    marks = merged(marks, wanted)
  }
  for (const layer of [cited, names, cues]) add(layer)
  add(planOpenings(apparatus, marks))
  const seen = new Set<string>()
  for (const mark of marks) {
    if (mark.target.kind !== 'entity') continue
    mark.again = seen.has(mark.target.id)
    seen.add(mark.target.id)
  }
  return quiet ? keepQuiet(marks, apparatus) : marks
}

/** The references that get a mark: something can lead them further. */
const findLeading = ({ citations, document }: Pick<Marked, 'citations' | 'document'>) =>
  citations.filter((citation) => canResolve(citation, document.links))

/** Whether an article gets the same marks with its reports as without them. */
export function isMarkedAlike(read: Apparatus, whole: Apparatus): boolean {
  const before = findLeading(read)
  const after = findLeading(whole)
  return before.length === after.length && before.every(({ id }, i) => id === after[i]!.id)
}

const toCue = (id: string, { start, end }: Span): Mark => ({
  start,
  end,
  kind: 'cue',
  again: false,
  target: { kind: 'claim', id },
})

/** Where claims without a cue begin, on a word that bears no mark yet. */
function planOpenings({ claims, document }: Marked, marks: readonly Mark[]): Mark[] {
  return claims.flatMap(({ id, cue, content: [first] }) => {
    const word = cue.length === 0 && first && findOpeningWord(document.text, first, marks)
    return word ? [toCue(id, word)] : []
  })
}

/**
 * The first mention of each name. Where even these are more than a text bears, references, claims
 * and names of which packs or notes say something take turns, those first that have most to tell
 * and that the article names most; the others stand only in the room that is left.
 */
function keepQuiet(marks: readonly Mark[], apparatus: Marked): Mark[] {
  const first = marks.filter(({ again }) => !again)
  const most = Math.max(
    always,
    Math.ceil((countWords(apparatus.document.text) * mostInHundred) / 100),
  )
  const told = new Map(
    apparatus.entities.map((entity) => [entity.id, howMuchIsTold(entity, apparatus)]),
  )
  const toldOf = ({ target: { id } }: Mark) => told.get(id) ?? 0
  const named = new Map(apparatus.entities.map(({ id, mentions }) => [id, mentions.length]))
  const weightOf = (mark: Mark) =>
    toldOf(mark) + perMention * Math.min(named.get(mark.target.id) ?? 0, enough)
  const names = first
    .filter(({ target }) => target.kind === 'entity')
    .sort((a, b) => weightOf(b) - weightOf(a))
  const ofKind = (kind: MarkKind) => first.filter((mark) => mark.kind === kind)
  const turns = [ofKind('cited'), ofKind('cue'), names.filter((mark) => toldOf(mark) >= known)]
  const inTurn = turns.flatMap((group) => group.map((mark, turn) => ({ mark, turn })))
  const order = [
    ...inTurn.sort((a, b) => a.turn - b.turn).map(({ mark }) => mark),
    ...names.filter((mark) => toldOf(mark) < known),
  ]
  const kept = new Set(order.slice(0, most))
  return first.filter((mark) => kept.has(mark))
}

/** Marks in a hundred words, beyond which a text is hard to read. */
const mostInHundred = 4
/** Marks that the shortest text bears. */
const always = 12
/** From here on a pack or a note says what the name is; below, the article at most. */
const known = 2
/** What a mention weighs beside a fact: whom the article is about comes first. */
const perMention = 2
/** Beyond so many facts a name has no more to tell than others, and beyond so many mentions no more weight. */
const enough = 4

function howMuchIsTold({ link, own, introduction }: Entity, { notes }: Marked): number {
  if (link === null && (own?.length ?? 0) === 0) return introduction ? 1 : 0
  const { facts = [], positions = [] } = (link && notes?.[recordKey(link)]?.record) ?? {}
  return known + Math.min(facts.length + positions.length, enough)
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * Both lists in order of the text; of what overlaps, the earlier layer stays, within a layer the
 * longer of two that start together.
 */
function merged(settled: readonly Mark[], layer: Mark[]): Mark[] {
  const marks: Mark[] = []
  let i = 0
  let end = 0
  layer.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mark of layer) {
    while (i < settled.length && settled[i]!.start < mark.start) marks.push(settled[i++]!)
    end = Math.max(end, marks.at(-1)?.end ?? 0)
    const next = settled[i]
    if (mark.start < end || (next && next.start < mark.end)) continue
    marks.push(mark)
    end = mark.end
  }
  return marks.concat(settled.slice(i))
}

/** The mark that covers an offset, null between marks. `marks` as from planMarks. */
export function getMarkAt(marks: readonly Mark[], offset: number): Mark | null {
  const mark = marks[firstEndingAfter(marks, offset)]
  return mark && mark.start <= offset ? mark : null
}

/**
 * The mark of the name at a place. Where the page bears none there, since few are wanted or another
 * line lies on the words, one that is not painted; null where no name is.
 */
export function findNameMark(
  { marks, apparatus }: { marks: readonly Mark[]; apparatus: Pick<Apparatus, 'entities'> },
  { start, end }: Span,
): Mark | null {
  const planned = getMarkAt(marks, start)
  if (planned?.target.kind === 'entity') return planned
  const entity = apparatus.entities.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === end),
  )
  if (!entity) return null
  const { id, type } = entity
  return { start, end, kind: getLine(type), again: false, target: { kind: 'entity', id } }
}
