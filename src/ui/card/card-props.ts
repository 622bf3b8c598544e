import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { NoteDraft } from '../../model/own-note.ts'
import type { Span } from '../../model/text.ts'
import type { InterfaceLanguage } from '../language.ts'

/** What the card is about. */
export interface CardTarget {
  kind: 'entity' | 'claim' | 'citation' | 'look-up'
  id: string
}

export interface CardProps {
  apparatus: Apparatus
  target: CardTarget
  language: InterfaceLanguage
  /** null: as the reader's system */
  theme: 'light' | 'dark' | null
  pinned: boolean
  onPin(pinned: boolean): void
  /** Escape, or the button */
  onClose(): void
  /** go to this place of the article */
  onJump(spans: Span[]): void
  /** show another card in this one's place */
  onOpen(target: CardTarget): void
  /** the reader wants to write: a new note, or the own note of that id again */
  onNote(draft: NoteDraft, id: string | null): void
  /** the reader says that it was wrongly read */
  onHideClaim(claim: Claim): void
}
