import type { Claim } from '../../../model/annotation.ts'
import { getChain } from '../../claim-chain.ts'
import { Chain } from '../../parts/chain.tsx'
import { nameWith } from '../../name-with.ts'
import { Gloss } from '../../parts/gloss.tsx'
import { closePath, Icon } from '../../parts/icon.tsx'
import { Words } from '../../parts/words.tsx'
import { quoteSpans } from '../../quote.ts'
import { getSaidSpans } from '../../said.ts'
import { CopyItem } from '../../take/copy-item.tsx'
import { takeClaim } from '../../take/taken.ts'
import { LinksHere } from '../cited/links-here.tsx'
import type { ViewProps } from '../view-props.ts'
import { QuoteDrifts } from './quote-drifts.tsx'

/** One claim: what is said, in whose words it is told, and the way to say that it was misread. */
export function ClaimItem({
  claim,
  apparatus,
  t,
  drifts = [],
  onJump,
  onHideClaim,
}: ViewProps & { claim: Claim }) {
  const { document } = apparatus
  const chain = getChain(apparatus, claim)
  return (
    <Gloss isItem look="tight claim" margin={<Words document={document} spans={claim.cue} />}>
      <button type="button" class="hit" title={t.toPlace} onClick={() => onJump(claim.content)}>
        <Words document={document} spans={getSaidSpans(document.text, claim)} />
      </button>
      <button
        type="button"
        class="icon wrong"
        aria-label={nameWith(t.card.correct.misread, quoteSpans(document.text, claim.content))}
        onClick={() => onHideClaim(claim)}
      >
        <Icon path={closePath} tip={t.card.correct.misread} />
      </button>
      <CopyItem taken={() => takeClaim(apparatus, claim, t.card)} t={t.card} />
      <LinksHere isOf={({ claim: id }) => id === claim.id} apparatus={apparatus} t={t} />
      <QuoteDrifts
        drifts={drifts.filter((drift) => drift.claim === claim.id)}
        of={quoteSpans(document.text, claim.content)}
        apparatus={apparatus}
        t={t}
      />
      {chain.length > 1 && (
        <div class="meta">
          {t.card.chain}
          <Chain
            apparatus={apparatus}
            chain={chain}
            current={claim}
            t={t.card}
            onClaim={({ content }) => onJump(content)}
          />
        </div>
      )}
    </Gloss>
  )
}
