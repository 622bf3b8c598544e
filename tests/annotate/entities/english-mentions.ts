import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** Each mention that is found in an English text without packs, behind its type: "PER Anna Roe". */
export const mentionsIn = (text: string): string[] =>
  findEntities(toDocument(text, 'en'), english, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`),
  )
