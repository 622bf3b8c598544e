import type { Span, TextDocument } from '../../model/text.ts'
import { quoteIntroduction } from '../introductions.ts'
import { getDirection } from '../language.ts'
import { plainText } from '../quote.ts'

/** How the article introduces a person, in its own words and its language. */
export function IntroductionWords({
  document,
  introduction,
  look = '',
}: {
  document: TextDocument
  introduction: Span
  look?: string
}) {
  return (
    <span class={`read ${look}`} lang={document.lang} dir={getDirection(document.lang)}>
      {plainText(quoteIntroduction(document.text, introduction))}
    </span>
  )
}
