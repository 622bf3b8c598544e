import type { Span, TextDocument } from '../../model/text.ts'
import { getDirection } from '../language.ts'
import { cutSpans, plainText } from '../quote.ts'

/** In French a space parts some marks from their words: no line is broken there. */
const keepTogether = (text: string): string => text.replace(/(?<=«) | (?=[»?!:;])/g, '\u00a0')

const show = (text: string): string => keepTogether(plainText(text))

/** The article's exact words, in its language; reporting verbs are underlined with a wave. */
export function Words({
  document,
  spans,
  cues,
  look = '',
}: {
  document: TextDocument
  spans: Span[]
  cues?: Span[]
  look?: string
}) {
  return (
    <span class={`read ${look}`} lang={document.lang} dir={getDirection(document.lang)}>
      {cutSpans(document.text, spans, cues).map(({ text, cue }) =>
        cue ? <mark>{show(text)}</mark> : show(text),
      )}
    </span>
  )
}
