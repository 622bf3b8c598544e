import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { Alternative } from '../../model/choice.ts'
import type { NoteDraft } from '../../model/own-note.ts'
import type { Span } from '../../model/text.ts'
import type { Digits, MarkKind, TextSize } from '../../model/settings.ts'
import type { InterfaceLanguage } from '../language.ts'
import type { CardOnline } from '../ask/asker.ts'

/** What the card is about. */
export interface CardTarget {
  kind: 'entity' | 'claim' | 'citation' | 'look-up' | 'corrected'
  id: string
}

/**
 * The reader decides what a name stands for; it is remembered for this name. Each rejects where it
 * could not be kept.
 */
export interface Choosing {
  /** null: not what is shown, and none of the others */
  choose(entity: Entity, record: Alternative | null): Promise<unknown>
  forget(entity: Entity): Promise<unknown>
  /** what kind of name it is, whatever stood here */
  setKind(entity: Entity, type: EntityType): Promise<unknown>
}

/** What the reader has just called wrongly read; `words`: of the article. */
export interface Corrected {
  what: 'name' | 'claim' | 'citation'
  words: string
  undo(): Promise<unknown>
}

/** Which of the marks of its kind a card belongs to, the first being 1. */
export interface CardPosition {
  kind: MarkKind
  at: number
  of: number
}

export interface CardProps {
  apparatus: Apparatus
  target: CardTarget
  language: InterfaceLanguage
  /** left out: 0123, and the usual size */
  digits?: Digits
  textSize?: TextSize
  /** null: as the reader's system */
  theme: 'light' | 'dark' | null
  /** given where the reader came by stepping from mark to mark */
  position?: CardPosition
  /** it stands beside a mention of what it is about */
  isAtMention?: boolean
  pinned: boolean
  /** the page no longer shows the words that it stands beside */
  isAdrift?: boolean
  onPin(pinned: boolean): void
  /** Escape, or the button */
  onClose(): void
  /**
   * of a pinned card: Tab leads out of it. True when the focus is where it should be; else the
   * browser moves it on
   */
  onLeave?(): boolean
  /** go to this place of the article */
  onJump(spans: Span[]): void
  /** show another card in this one's place */
  onOpen(target: CardTarget): void
  /** the reader wants to write a new note, or to edit the own note of that id */
  onNote(draft: NoteDraft, id: string | null): Promise<unknown>
  /** left out where nothing can be asked */
  online?: CardOnline
  /** absent where nothing can be remembered */
  choosing?: Choosing
  /** the reader says that it was wrongly read */
  onHideClaim(claim: Claim): Promise<unknown>
  /** … that it is no reference to a piece */
  onHideCitation(citation: Citation): Promise<unknown>
  /** … that it is not a name */
  onNoName(entity: Entity): Promise<unknown>
  /** what the card of the kind `corrected` says */
  corrected?: Corrected
}
