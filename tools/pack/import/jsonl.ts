import type { EntityType } from '../../../src/model/kinds.ts'
import type { Localised } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'
import { getType, malformed, type Draft, type Reading } from './draft.ts'

/** What a record of a list of names may tell of itself beside its names. */
interface More {
  cc?: unknown
  country?: unknown
  pop?: unknown
  population?: unknown
  placetype?: unknown
  source?: unknown
  ar_mt?: unknown
  qid?: unknown
  prior?: unknown
  kind?: unknown
}

/**
 * A line of a list of entities: {id, type, labels, aliases?, descriptions?} and, where known, kind,
 * qid, country or cc, population or pop, placetype, prior, source (names of lists joined by |). A
 * true `ar_mt` says that the Arabic label was made by machine: it is left out.
 */
export function readJsonLine(text: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return malformed(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(value)) return malformed('not an object')
  const { id, type: word, labels: named, aliases: others, descriptions } = value
  const more = value as More
  if (!isText(id)) return malformed('no id')
  const type = isText(word) ? getType(word) : null
  if (!type) return malformed(`unknown type: ${String(word)}`)
  if (!isObject(named)) return malformed('no labels')
  const labels = texts(named)
  if (more.ar_mt === true) delete labels.ar
  const country = more.country ?? more.cc
  return {
    draft: {
      id,
      type,
      kind: kindOf(more, type),
      labels,
      aliases: lists(others),
      descriptions: isObject(descriptions) ? texts(descriptions) : {},
      ...(isText(more.qid) ? { qid: more.qid } : /^Q[1-9]\d*$/.test(id) ? { qid: id } : {}),
      ...(isText(country) && { country }),
      ...(isShare(more.prior) && { prior: more.prior }),
      fame: { ...fameOf(more), languages: Object.keys(labels).length },
    },
  }
}

function kindOf({ kind, placetype }: More, type: EntityType): string {
  if (isText(kind)) return kind
  return isText(placetype) && type === 'LOC' ? placetype : ''
}

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1

function fameOf(more: More): Omit<Draft['fame'], 'languages'> {
  const { placetype, source } = more
  const population = more.population ?? more.pop
  return {
    ...(isText(placetype) && { placetype }),
    ...(typeof population === 'number' && { population }),
    ...(isText(source) && { lists: new Set(source.split('|')).size }),
  }
}

const texts = (value: Record<string, unknown>): Localised =>
  Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])),
  )
const lists = (value: unknown): Record<string, string[]> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([language, names]) => [
          language,
          Array.isArray(names) ? names.filter(isText) : [],
        ]),
      )
    : {}
