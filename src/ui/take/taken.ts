/** One claim, fact or reference with its source line, ready to be written in any form. */
import type { Citation, Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { Fact } from '../../model/knowledge.ts'
import { quoteClaim } from '../claim-spans.ts'
import { formatDate } from '../dates.ts'
import { getDirection, guessLanguage, pickText, type Direction } from '../language.ts'
import { getLinkOf, toReport } from '../linked-entries.ts'
import { getLocalName, getSpeaker } from '../lookups.ts'
import { outletOf } from '../outlet-of.ts'
import { quoteSpans } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { withoutSaidDay, wordsBesideDay } from '../source-name.ts'
import { sayBasis } from '../say-basis.ts'
import { sayUnnamed } from '../say-unnamed.ts'

/** Where something stands: the article, a source of a fact, a piece. */
export interface SourceLine {
  title: string
  /** null: no address that may be followed */
  url: string | null
  /** publisher and day, as shown */
  rest: string[]
}

export interface Taken {
  /** whose words they are, or what they are about; null where nobody is named */
  who: string | null
  /** basis or status; null: none */
  how: string | null
  words: string
  lang: string
  dir: Direction
  /** statements and references are in the article's own words */
  what: 'claim' | 'citation' | 'fact'
  sources: SourceLine[]
}

function articleLine({ article, document }: Apparatus, t: CardStrings): SourceLine {
  const date = article.published ?? document.date
  return {
    title: article.title,
    url: article.url,
    rest: [outletOf(article), date && formatDate(date, t)].filter((part) => !!part) as string[],
  }
}

const quoted = ({ document }: Apparatus, words: string) => ({
  words,
  lang: document.lang,
  dir: getDirection(document.lang),
})

/**
 * What is said, with the word of saying, by whom, on what basis and in whose words, in this article:
 * a writer's words must not be taken for the speaker's.
 */
export function takeClaim(apparatus: Apparatus, claim: Claim, t: CardStrings): Taken {
  const name = getSpeaker(apparatus, claim, t.lang)
  const basis = sayBasis({ ...claim, name }, t)
  return {
    what: 'claim',
    who: name ?? sayUnnamed(claim, t),
    how: [basis, t.take.given[claim.kind]].filter(Boolean).join(t.comma),
    ...quoted(apparatus, quoteClaim(apparatus.document.text, claim)),
    sources: [articleLine(apparatus, t)],
  }
}

/** What a pack says of a thing, with the source that it gives. `name`: of the thing. */
export function takeFact(name: string, fact: Fact, t: CardStrings): Taken {
  const { date, source, status } = fact
  const words = pickText(wordsBesideDay(fact), t.lang) ?? { text: '', lang: t.lang }
  const named = pickText(source.name, t.lang)
  return {
    what: 'fact',
    who: name,
    how: t.statuses[status],
    words: words.text,
    lang: words.lang,
    dir: getDirection(words.lang),
    sources: [
      {
        title: named ? withoutSaidDay(named.text, named.lang, { date, text: '' }) : source.url,
        url: source.url,
        rest: [formatDate(date, t)],
      },
    ],
  }
}

/** The words that refer to a piece, the piece, and the article in which they stand. */
export function takeCitation(apparatus: Apparatus, citation: Citation, t: CardStrings): Taken {
  const [best] = citation.resolved
  const link = getLinkOf(apparatus, citation)
  const piece = link ? toReport(link) : best
  return {
    what: 'citation',
    who: null,
    how: link ? null : best ? t.found : t.notFound,
    ...quoted(apparatus, quoteSpans(apparatus.document.text, [citation])),
    sources: [
      ...(piece
        ? [
            {
              title: piece.title,
              url: piece.url,
              rest: [
                getLocalName(apparatus, piece.outlet, t.lang),
                ...(piece.date ? [formatDate(piece.date, t)] : []),
              ],
            },
          ]
        : []),
      articleLine(apparatus, t),
    ],
  }
}

/** The direction in which a line of strangers' text is written. */
export const directionOf = (text: string): Direction => getDirection(guessLanguage(text))
