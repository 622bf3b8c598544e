/** What a claim shows of its basis, as numbers of features. */
import { fnv } from '../../../model/fnv.ts'
import type { ClaimKind, Entity } from '../../../model/annotation.ts'
import { bases, type Basis } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'
import { onceFor } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { ofNobodyNamed } from '../basis-of.ts'
import { mentionIndexOf } from '../mention-index.ts'
import { gather } from '../../../text/gather.ts'

/** Numbers of features are hashes below this. */
export const basisFeatureSpace = 1 << 15

/** So many words of a source are looked at, and of a cue. */
const mostWords = 8
const mostCueWords = 3
/** UTF-16 units of a source that are looked at. */
const longestSource = 400
/** Further into its source than an article, UTF-16 units, a name only completes another noun. */
const longestArticle = 4

/** A claim as far as its basis goes. */
export interface BasisQuestion {
  /** by the rules */
  ruled: Basis
  /** who speaks; null: it does not show for sure */
  entity: Entity | null
  kind: ClaimKind
  source: readonly Span[]
  cue: readonly Span[]
}

/** What the features are read with. */
export interface BasisReading {
  text: string
  entities: readonly Entity[]
  /** a folded word without the article that is written onto it */
  withoutArticle: (folded: string) => string
}

type Add = (template: string, ...signs: (string | number)[]) => void

/** Which features a claim has, each once. */
export function findBasisFeatures(question: BasisQuestion, reading: BasisReading): Set<number> {
  const found = new Set<number>()
  const add: Add = (template, ...signs) => {
    found.add(fnv(signs.join(' '), fnv(template)) & (basisFeatureSpace - 1))
  }
  const { ruled, entity, kind, cue } = question
  const type = entity?.type ?? 'nobody'
  add('ruled', ruled)
  add('type', type, ruled)
  add('record', entity?.candidates[0]?.kind ?? 'unknown')
  add('kind', kind)
  add('kind and rule', kind, ruled)
  for (const word of wordsIn(reading.text, cue).slice(0, mostCueWords)) add('cue', word)
  addSource(question, reading, add)
  return found
}

function addSource({ ruled, entity, source }: BasisQuestion, reading: BasisReading, add: Add) {
  const type = entity?.type ?? 'nobody'
  const words = wordsIn(reading.text, source)
  const [first] = words
  if (first === undefined) {
    add('no source', ruled, type)
    add('no source among people', ruled, Math.min(peopleOf(reading.entities).count, 3))
    return
  }
  const bare = words.map(reading.withoutArticle)
  const noun = bare[0]!
  add('article', first === noun ? first.slice(0, 3) : 'written on', ruled)
  add('noun and rule', noun, ruled)
  for (const word of bare.slice(0, mostWords)) add('word', word)
  addNames({ ruled, entity, source }, noun, reading, add)
}

/** The names inside a source, at its beginning or behind another noun. */
function addNames(
  { ruled, entity, source }: Pick<BasisQuestion, 'ruled' | 'entity' | 'source'>,
  noun: string,
  { entities }: BasisReading,
  add: Add,
): void {
  const names = mentionIndexOf(entities).inside(source)
  const begin = source[0]!.start + longestArticle
  for (const { start, entity: named } of names) {
    const place = start <= begin ? 'first' : 'behind'
    add('name', named.type, place)
    add('name and noun', named.type, place, noun)
    add('name and rule', named.type, place, ruled)
    if (named === entity) add('speaker', named.type, place)
  }
  const types = new Set(names.map(({ entity: named }) => named.type))
  if (types.size === 0) add('no name', noun, ruled)
  if (!types.has('PER')) add('no person', noun)
  if (entity && !names.some(({ entity: named }) => named === entity))
    add('named elsewhere', entity.type, ruled)
}

/** How many people a text names, of whom one may have spoken. */
const peopleOf = onceFor((entities: readonly Entity[]) => ({
  count: entities.filter(({ type }) => type === 'PER').length,
}))

/** The folded words of spans, up to a length that no source of a paper has. */
const wordsIn = (text: string, spans: readonly Span[]): string[] =>
  gather(spans, ({ start, end }) =>
    findTokens(text, start, Math.min(end, start + longestSource)).map(({ folded }) => folded),
  )

/**
 * Which bases its speaker allows a claim. Somebody with a name is no unnamed source, and one whose words
 * name nobody no named one; who is told only by whom he belongs to, "critics of Orlo", stays unnamed.
 */
export function allowedBases(
  { ruled, entity, source }: Pick<BasisQuestion, 'ruled' | 'entity' | 'source'>,
  entities: readonly Entity[],
): readonly Basis[] {
  if (entity?.type === 'PER') return bases.filter((basis) => !ofNobodyNamed.has(basis))
  if (entity || ruled !== 'anonymous') return bases
  const isOfSomebody = mentionIndexOf(entities)
    .inside(source)
    .some(({ entity: { type } }) => type === 'PER')
  return isOfSomebody ? ['anonymous'] : bases.filter((basis) => basis !== 'named')
}
