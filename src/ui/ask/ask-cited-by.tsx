import type { CitedByWikipedia } from '../../model/online.ts'
import { CitedBy } from '../parts/cited-by.tsx'
import { Piece } from '../parts/piece.tsx'
import { nameWith } from '../name-with.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Asking } from './asking.tsx'
import type { Asker } from './asker.ts'
import type { CardQuestion } from './questions.ts'

interface AskCitedByProps {
  question: CardQuestion<CitedByWikipedia>
  online: Asker
  t: CardStrings
  /** of the button that asks */
  label: string
  /** an outlet's name in the reader's language */
  outlet: (name: string) => string
}

/** How many pieces are shown before the reader opens the rest. */
const shown = 5

/**
 * The pieces that Wikipedia's article of a name cites: the button, then the list with its credit.
 */
export function AskCitedBy({ question, online, t, label, outlet }: AskCitedByProps) {
  const words = t.online.citations
  return (
    <Asking
      question={question}
      online={online}
      t={t}
      label={label}
      show={({ article, pieces }) => {
        if (article === null) return <p class="small">{t.online.none}</p>
        const list = pieces.map((piece) => (
          <Piece key={piece.url} report={piece} t={t} outlet={outlet(piece.outlet)} />
        ))
        return (
          <>
            <p class="small">{pieces.length > 0 ? words.some(pieces.length) : words.none}</p>
            {list.slice(0, shown)}
            {list.length > shown && (
              <details>
                <summary aria-label={nameWith(words.more(list.length - shown), article.title)}>
                  {words.more(list.length - shown)}
                </summary>
                {list.slice(shown)}
              </details>
            )}
            <p class="meta">
              <CitedBy citedBy={article} t={t} />
            </p>
          </>
        )
      }}
    />
  )
}
