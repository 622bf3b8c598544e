import type { Claim } from '../../model/annotation.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import { Gloss, Items } from '../parts/gloss.tsx'
import { IntroductionWords } from '../parts/introduction-words.tsx'
import { Words } from '../parts/words.tsx'
import { getSaidSpans } from '../said.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Part } from './part.tsx'

/** How the article introduces a name, and what it says that the name said. */
export function InArticle({
  introduction,
  claims,
  document,
  t,
  onJump,
}: {
  introduction: Span | null
  claims: Claim[]
  document: TextDocument
  t: CardStrings
  onJump: (spans: Span[]) => void
}) {
  if (!introduction && claims.length === 0) return null
  return (
    <Part title={t.inArticle}>
      {introduction && (
        <Gloss look="tight" margin={t.description}>
          <IntroductionWords document={document} introduction={introduction} />
        </Gloss>
      )}
      <Items label={t.inArticle}>
        {claims.map((claim) => (
          <Gloss
            key={claim.id}
            isItem
            look="tight"
            margin={<Words document={document} spans={claim.cue} />}
          >
            <button type="button" class="hit" onClick={() => onJump(claim.content)}>
              <Words document={document} spans={getSaidSpans(document.text, claim)} />
            </button>
          </Gloss>
        ))}
      </Items>
    </Part>
  )
}
