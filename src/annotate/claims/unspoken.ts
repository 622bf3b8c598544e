import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import type { PlacedDraft } from './join-paragraphs.ts'
import type { Speaker } from './speaker.ts'

/** A text with the drafts of its claims, whose speakers are asked for. */
export interface Unspoken {
  document: TextDocument
  drafts: readonly PlacedDraft[]
  entities: readonly Entity[]
  language: Language
}

/** What the rules say of each draft, by its number. */
export interface RuledSpeakers {
  /** null: it could not be read */
  ruled: readonly (Speaker | null)[]
  /** whether it stands inside the words of another */
  nested: readonly boolean[]
  /** what a person's name and introduction show */
  genderOf(entity: Entity): 'm' | 'f' | null
}
