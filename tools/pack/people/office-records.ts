import { idOfUnnamed } from '../../../src/knowledge/pack-file/unnamed-ids.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { TitleWords } from './title-words.ts'

export interface OfficeRecords {
  /** the id of the record with the words of a key */
  of(key: string, wordsOf: () => TitleWords): string
  list(): EntityRecord[]
}

/**
 * Records of words, made when first asked for; their ids are short, since many name them, and tell
 * where they stand in the pack.
 */
export function createOfficeRecords(): OfficeRecords {
  const offices = new Map<string, EntityRecord>()
  return {
    of(key, wordsOf) {
      let office = offices.get(key)
      if (!office) offices.set(key, (office = toOffice(idOfUnnamed(offices.size), wordsOf())))
      return office.id
    },
    list: () => [...offices.values()],
  }
}

const toOffice = (id: string, titles: TitleWords): EntityRecord => ({
  id,
  type: 'MISC',
  kind: 'office',
  labels: {},
  aliases: {},
  descriptions: {},
  titles,
})
