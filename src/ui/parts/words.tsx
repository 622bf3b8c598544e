import type { Span, TextDocument } from '../../model/text.ts'
import { getDirection } from '../language.ts'
import { cutSpans, plainText } from '../quote.ts'

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
        cue ? <mark>{plainText(text)}</mark> : plainText(text),
      )}
    </span>
  )
}
