import type { EntityType } from '../../../src/model/kinds.ts'
import { getType } from './draft.ts'

/** What a thing is whose "instance of" (P31) names a class. */
export interface ClassMeaning {
  type: EntityType
  kind: string
}

/**
 * Classes of Wikidata, each with the name under which it was read. Q5 and Q515 stand in Wikidata's
 * own answers (the P31 of persons and of a city, in the tests of Wikidata-Toolkit and
 * wikibase-sdk); all others were read, with this name, in at least two independent public programs.
 * Wikidata has thousands more: `--class Q…=TYPE:kind` or a file of `--classes` adds those that an
 * import needs.
 */
const table: [qid: string, name: string, type: EntityType, kind: string][] = [
  ['Q5', 'human', 'PER', 'public-figure'],
  ['Q43229', 'organization', 'ORG', 'body'],
  ['Q4830453', 'business', 'ORG', 'company'],
  ['Q783794', 'company', 'ORG', 'company'],
  ['Q6881511', 'enterprise', 'ORG', 'company'],
  ['Q891723', 'public company', 'ORG', 'company'],
  ['Q3918', 'university', 'ORG', 'university'],
  ['Q215380', 'band', 'ORG', 'band'],
  ['Q6256', 'country', 'LOC', 'country'],
  ['Q3624078', 'sovereign state', 'LOC', 'country'],
  ['Q7275', 'state', 'LOC', 'country'],
  ['Q3024240', 'historical country', 'LOC', 'historical-country'],
  ['Q35657', 'state of the United States', 'LOC', 'region'],
  ['Q82794', 'geographic region', 'LOC', 'region'],
  ['Q515', 'city', 'LOC', 'city'],
  ['Q1549591', 'big city', 'LOC', 'city'],
  ['Q5119', 'capital', 'LOC', 'city'],
  ['Q3957', 'town', 'LOC', 'town'],
  ['Q486972', 'human settlement', 'LOC', 'locality'],
  ['Q8502', 'mountain', 'LOC', 'mountain'],
  ['Q11424', 'film', 'WORK', 'film'],
  ['Q5398426', 'television series', 'WORK', 'television-series'],
  ['Q571', 'book', 'WORK', 'book'],
  ['Q7725634', 'literary work', 'WORK', 'book'],
  ['Q482994', 'album', 'WORK', 'album'],
  ['Q7889', 'video game', 'PRODUCT', 'video-game'],
]

export type Classes = ReadonlyMap<string, ClassMeaning>

export const knownClasses: Classes = new Map(
  table.map(([qid, , type, kind]) => [qid, { type, kind }]),
)

/** A mapping that does not read `Q…=TYPE` or `Q…=TYPE:kind`. */
export class BadClass extends Error {
  override name = 'BadClass'
}

/** The known classes and those of the mappings, which go before. Throws BadClass. */
export function withClasses(mappings: readonly string[]): Classes {
  return new Map([
    ...knownClasses,
    ...mappings.map((mapping): [string, ClassMeaning] => {
      const [, qid, word, kind = ''] =
        /^(Q[1-9]\d*)\s*=\s*([^:\s]+)(?::([a-z-]+))?$/.exec(mapping.trim()) ?? []
      const type = word ? getType(word) : null
      if (!qid || !type) throw new BadClass(`not a class (Q…=TYPE or Q…=TYPE:kind): ${mapping}`)
      return [qid, { type, kind }]
    }),
  ])
}
