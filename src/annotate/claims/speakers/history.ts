import type { Entity } from '../../../model/annotation.ts'
import type { Span } from '../../../model/text.ts'
import { firstIndex } from '../../../text/first-from.ts'

export interface Speech {
  /** null: somebody whom the article does not name */
  entity: Entity | null
  /** whether it is plain or likely enough that he said it */
  isSure: boolean
  at: number
  block: number
  /** where the claim ends */
  end: number
  /** whether its words are quoted, at least in part */
  isQuoted: boolean
  /** whether he asked */
  asks?: boolean
}

/** A claim of one person without a name: where its source or cue stands, where it begins and ends. */
export interface SaidBySomebody extends Span {
  at: number
  /** as the noun shows */
  gender: 'm' | 'f' | null
}

/** Who has spoken, by place; filled claim by claim. */
export class History {
  private readonly speeches: Speech[] = []
  private readonly counts = new Map<Entity, number>()
  private readonly somebodies: SaidBySomebody[] = []

  /** Remembers what was said. */
  add(speech: Speech): void {
    const { entity, at } = speech
    if (entity) this.counts.set(entity, this.countOf(entity) + 1)
    let i = this.speeches.length
    while (i > 0 && this.speeches[i - 1]!.at > at) i--
    this.speeches.splice(i, 0, speech)
  }

  /**
   * Those who spoke before an offset, the last first, each once with the block of the last speech.
   * Who has long been silent is forgotten.
   */
  before(offset: number): Speech[] {
    const found: Speech[] = []
    const last = this.speeches.length - 1
    for (let i = last; i >= 0 && last - i < mostLookedAt; i--) {
      const speech = this.speeches[i]!
      if (speech.at >= offset) continue
      if (!found.some(({ entity }) => entity === speech.entity)) found.push(speech)
      if (found.length >= mostRemembered) break
    }
    return found
  }

  addSomebody(said: SaidBySomebody): void {
    // behind another claim with the same source
    this.somebodies.splice(countBefore(this.somebodies, said.at + 1), 0, said)
  }

  /** The last claim before an offset that one person without a name makes, unless somebody spoke since. */
  somebodyBefore(offset: number): SaidBySomebody | null {
    const said = this.somebodies[countBefore(this.somebodies, offset) - 1]
    const last = this.speeches[countBefore(this.speeches, offset) - 1]
    return said && (!last || last.at <= said.at) ? said : null
  }

  /** How often somebody spoke so far. */
  countOf(entity: Entity): number {
    return this.counts.get(entity) ?? 0
  }
}

/** How many of them, sorted by place, stand before an offset. */
const countBefore = (sorted: readonly { at: number }[], offset: number): number =>
  firstIndex(0, sorted.length, (i) => sorted[i]!.at < offset)

const mostRemembered = 6

/** Speeches, so that an article of a few who speak without end takes no square of time. */
const mostLookedAt = 500
