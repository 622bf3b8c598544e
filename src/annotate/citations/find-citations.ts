import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'

/** Where the text refers to pieces published elsewhere; `resolved` is left empty here. */
export function findCitations(_document: TextDocument, _language: Language, _entities: readonly Entity[], _claims: readonly Claim[]): Citation[] {
  return []
}
