import type { Claim, Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { EntityRecord, Note } from '../../model/knowledge.ts'
import type { Span } from '../../model/text.ts'
import { getIntroduction, isIntroducedOtherwise } from '../introductions.ts'
import type { InterfaceLanguage } from '../language.ts'
import { getFactsOfNotes, type FactsOfNote } from '../facts-of-notes.ts'
import { getClaims, getNotes, getOwnNotes } from '../lookups.ts'

/** How many claims a card shows before the reader asks for all, and facts where one pack has any. */
const shown = 3
const shownOfSeveral = 2

/** What a card has to show of a name. */
export interface EntityContent {
  own: Note[]
  notes: Note[]
  record: EntityRecord | undefined
  /** the article's own words of it, where they add to what the record says */
  introduction: Span | null
  /** the article introduces it in other words than the record */
  introducedOtherwise: boolean
  factsOfNotes: FactsOfNote[]
  claims: Claim[]
  /** how many facts all notes have together */
  factCount: number
  /** before all is asked for: facts of each note, claims */
  few: { facts: number; claims: number }
  /** there is more to ask for */
  hasMore: { facts: boolean; claims: boolean }
}

export function getEntityContent(
  apparatus: Apparatus,
  entity: Entity,
  lang: InterfaceLanguage,
): EntityContent {
  const notes = getNotes(apparatus, entity)
  const record = notes[0]?.record
  const factsOfNotes = getFactsOfNotes(notes, lang, apparatus.document.date)
  const claims = getClaims(apparatus, entity)
  const introducedOtherwise = !!record && isIntroducedOtherwise(apparatus, entity, record)
  const introduction = getIntroduction(apparatus, entity)
  const addsNothing =
    introducedOtherwise ||
    (record !== undefined && introduction !== null && isOneWord(apparatus, introduction))
  const few = { facts: notes.length > 1 ? shownOfSeveral : shown, claims: shown }
  return {
    own: getOwnNotes(apparatus, entity),
    notes,
    record,
    introduction: addsNothing ? null : introduction,
    introducedOtherwise,
    factsOfNotes,
    claims,
    factCount: factsOfNotes.reduce((sum, { facts }) => sum + facts.length, 0),
    few,
    hasMore: {
      facts: factsOfNotes.some(({ facts, fresh }) => facts.length > Math.min(fresh, few.facts)),
      claims: claims.length > few.claims,
    },
  }
}

/** "President", «الرئيس»: says less than any record, and stands right beside the name. */
const isOneWord = ({ document }: Apparatus, { start, end }: Span): boolean =>
  !/\s/.test(document.text.slice(start, end).trim())
