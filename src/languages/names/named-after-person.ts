import type { EntityType } from '../../model/kinds.ts'

/** What a noun says of the person's name behind it: the name of a thing of this type. */
export interface NamedAfterPerson {
  type: EntityType
  /**
   * how he must be named: by one word, by two or behind a title, or behind a title that is no maker's
   */
  by: 'oneWord' | 'twoWords' | 'title'
}
