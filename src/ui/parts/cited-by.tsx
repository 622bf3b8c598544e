import type { CitedBy as Citing } from '../../model/knowledge.ts'
import { formatDate } from '../dates.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign } from './foreign.tsx'
import { Outward } from './outward.tsx'

/**
 * From which article of Wikipedia a piece is known, with its credit and the day on which it was
 * read.
 */
export function CitedBy({
  citedBy: { title, url, lang, read },
  t,
}: {
  citedBy: Citing
  t: CardStrings
}) {
  const words = t.online.citations
  return (
    <>
      {words.by}{' '}
      <Outward url={url} look="src">
        <Foreign text={title} lang={lang} />
      </Outward>
      {t.comma}
      {words.read(formatDate(read, t))}
    </>
  )
}
