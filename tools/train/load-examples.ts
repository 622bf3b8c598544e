import type { EntityType } from '../../src/model/kinds.ts'
import type { Span } from '../../src/model/text.ts'
import { readJsonLines } from '../read-json-lines.ts'
import { articleOf } from './folds.ts'
import { readStandoff } from './standoff/read-standoff.ts'

/** 'any': a name of some kind may stand here or not, the source does not say. */
export interface LabelledSpan extends Span {
  type: EntityType | 'any'
}

/** A text with the names that its source marks. */
export interface Example {
  id: string
  /** the file or corpus that it comes from; '' for composed sentences */
  source: string
  text: string
  spans: LabelledSpan[]
  /** another example is the same article with its own names */
  isCopy?: boolean
}

interface GoldEntity extends Span {
  type: EntityType
  optional?: boolean
}

interface GoldText {
  id: string
  text: string
  entities: GoldEntity[]
}

/** The source of texts of others that have labels of ours: nothing in them is foreign. */
const relabelled = 'relabelled'

/**
 * The examples of the file `name` in the folder `gold`: with our labels where there are any, else
 * with its own, its conventions brought to ours.
 */
export function loadExamples(gold: string, name: string): Example[] {
  const ours = new Map(readStandoff(gold, name).map((text) => [text.id, text.entities]))
  const hasNames = !name.includes('attribution')
  const texts = readJsonLines<GoldText>(`${gold}/${name}.jsonl`)
  const examples = texts
    .filter(({ id }) => hasNames || ours.has(id))
    .map(({ id, text, entities }): Example => ({
      id,
      text,
      source: ours.has(id) ? relabelled : name,
      spans: ours.get(id) ?? toOurWays(name, text, entities),
    }))
  return name.includes('pud') ? merged(examples) : examples
}

function toOurWays(name: string, text: string, entities: GoldEntity[]): LabelledSpan[] {
  if (name.includes('gum')) return flattened(text, entities)
  if (!name.includes('aqmar')) return entities
  return entities.map((entity) =>
    isForeignToUs(text, entity) ? { ...entity, type: 'any' as const } : entity,
  )
}

/** AQMAR's MISC takes in concepts and its PER whole peoples. */
const isForeignToUs = (text: string, { type, start, end }: GoldEntity) =>
  type === 'MISC' || (type === 'PER' && /^\S+(ون|ين|يين)$/.test(text.slice(start, end)))

/** Single sentences of one article put together again, so that the document shows what it can. */
function merged(examples: Example[]): Example[] {
  const articles = new Map<string, Example>()
  for (const { id, source, text, spans } of examples) {
    const key = articleOf(id)
    const known = articles.get(key) ?? { id: key, source, text: '', spans: [] }
    const shift = known.text.length
    known.text += `${text}\n`
    known.spans.push(
      ...spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    )
    articles.set(key, known)
  }
  return [...articles.values()]
}

/**
 * Nested labels to flat ones: persons lose their roles and the bodies before them, other names lose
 * articles and clauses.
 */
function flattened(text: string, entities: GoldEntity[]): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  const byLength = [...entities].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const entity of byLength) {
    const inner = entities.filter(
      (other) => other !== entity && other.start >= entity.start && other.end <= entity.end,
    )
    const outer = byLength.some(
      (other) =>
        other !== entity &&
        other.start <= entity.start &&
        other.end >= entity.end &&
        other.type !== 'PER' &&
        !isLong(text, other),
    )
    if (outer && entity.optional) continue
    const core =
      entity.type === 'MISC'
        ? { start: entity.start, end: entity.end }
        : coreOf(text, entity, inner)
    if (core) spans.push({ ...core, type: entity.type === 'MISC' ? 'any' : entity.type })
  }
  return spans
}

const isLong = (text: string, { start, end }: Span) => text.slice(start, end).split(' ').length > 8

/** The longest run of capitalised words, small words of names between them allowed. */
function coreOf(text: string, { start, end, type }: GoldEntity, inner: GoldEntity[]): Span | null {
  const runs: Span[] = []
  const small = type === 'PER' ? smallInPersons : smallInOthers
  const bodies = type === 'PER' ? inner.filter((other) => other.type !== 'PER') : []
  let run: Span | null = null
  const endRun = () => {
    if (run) runs.push(run)
    run = null
  }
  for (const word of text.slice(start, end).matchAll(/[^\s,;:()[\]"“”]+/g)) {
    const raw = word[0]
    const from = start + word.index
    const to = from + raw.replace(possessive, '').length
    if (run && partsNames(text.slice((run as Span).end, from), type)) endRun()
    const isForeign = bodies.some((other) => other.start <= from && other.end >= to)
    if (isForeign || !beginsWithCapital.test(raw)) {
      if (isForeign || !small.test(raw)) endRun()
    } else if (run) (run as Span).end = to
    else if (/\p{Lu}|\p{Lo}/u.test(raw)) run = { start: from, end: to }
  }
  endRun()
  return runs.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
}

const smallInPersons = /^(de|da|von|van|der|bin|al|ibn|del|la|le|di)$/
const smallInOthers = /^(of|for|and|the|in|on|de|du|la|&|al|der|von)$/
const possessive = /['’]s$/
const beginsWithCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u

/** Whether what stands between two words ends a name: signs, but in places; 's in persons. */
const partsNames = (gap: string, type: EntityType): boolean =>
  (type !== 'LOC' && /[^\s]/.test(gap.replace(/['’]s/, ''))) ||
  (type === 'PER' && /['’]s/.test(gap))
