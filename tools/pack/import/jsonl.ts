import type { Localised } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'
import { getType, malformed, type Reading } from './draft.ts'

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
  const population = more.population ?? more.pop
  const { placetype } = more
  return {
    draft: {
      id,
      type,
      kind: isText(more.kind) ? more.kind : isText(placetype) && type === 'LOC' ? placetype : '',
      labels,
      aliases: lists(others),
      descriptions: isObject(descriptions) ? texts(descriptions) : {},
      ...(isText(more.qid) ? { qid: more.qid } : /^Q[1-9]\d*$/.test(id) ? { qid: id } : {}),
      ...(isText(country) && { country }),
      ...(typeof more.prior === 'number' &&
        more.prior >= 0 &&
        more.prior <= 1 && { prior: more.prior }),
      fame: {
        ...(isText(placetype) && { placetype }),
        ...(typeof population === 'number' && { population }),
        languages: Object.keys(labels).length,
        ...(isText(more.source) && { lists: new Set(more.source.split('|')).size }),
      },
    },
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
