import type { Entity } from '../../model/annotation.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { MentionIndex } from './mention-index.ts'
import type { NamedSpeakers } from './named-speakers.ts'

/** What speakers are resolved with. */
export interface SpeakerContext {
  document: TextDocument
  mentions: MentionIndex
  named: NamedSpeakers
  /** the sentences of the block of this number */
  sentencesOf(block: number): readonly Span[]
  /** words of the sources that named nobody so far: "a senior official" */
  unnamed: Set<string>
  /** a folded noun phrase without the article that begins it */
  withoutArticle(folded: string): string
  /** a noun phrase ends with its noun: "the former minister", not «الوزير السابق» */
  endsWithNoun: boolean
  /**
   * where the words for somebody of a gender begin that belongs to the person whose name stands at an offset; null
   * for nobody
   */
  ownerPhraseBefore(at: number, gender: 'm' | 'f' | null): number | null
  /** what a person's name and introduction show */
  genderOf(entity: Entity): 'm' | 'f' | null
}
