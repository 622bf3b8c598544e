/** Who has spoken in a block so far, for the subjects that Arabic leaves out. */
import type { Span } from '../../../../model/text.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import type { SourceReading } from './source.ts'

export interface Speaker {
  span: Span
  gender: Gender
  reading: SourceReading
  /** whoever asked him, who is another */
  asker?: Span
}

const memory = 12

export class Speakers {
  private readonly known: Speaker[] = []
  /** the first of those known who may still go on */
  private first = 0
  /** whoever put the question that somebody unnamed answers, as long as he may go on */
  asker: Span | null = null

  /** Remembers a speaker. */
  add(speaker: Speaker, text: string): void {
    const spoken = text.slice(speaker.span.start, speaker.span.end)
    // «حسب اعتقادي»: the words of who speaks already
    if (/^(اعتقاد|راي|رأي|تقدير|علم|ظن)(ي|نا)$/.test(spoken)) return
    this.known.push(speaker)
    this.asker = null
  }

  /** «سأله القاضي، فأجاب»: somebody who stands elsewhere speaks now, and not who asked him. */
  giveWay(asker: Span | null): void {
    this.first = this.known.length
    this.asker = asker
  }

  /** The last one that a verb of this gender can have as its subject. */
  last(gender: Gender): Speaker | null {
    for (
      let i = this.known.length - 1;
      i >= Math.max(this.first, this.known.length - memory);
      i--
    ) {
      const speaker = this.known[i]!
      if (gender === null || speaker.gender === null || speaker.gender === gender) return speaker
    }
    return null
  }
}
