import { getChain } from '../../claim-chain.ts'
import { getEntity } from '../../lookups.ts'
import { Chain } from '../../parts/chain.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Line } from '../../parts/gloss.tsx'
import { closePath, Icon } from '../../parts/icon.tsx'
import { Words } from '../../parts/words.tsx'
import { quoteSpans } from '../../quote.ts'
import { createFilter } from '../../filter.ts'
import { groupClaims } from './group-claims.ts'
import { Reviews } from './reviews.tsx'
import type { ViewProps } from '../view-props.ts'

/**
 * Who claims what, by speaker; the word of saying stands in the margin, the basis beside every
 * name.
 */
export function ClaimsView({
  typed,
  apparatus,
  t,
  onJump,
  onHideClaim,
}: ViewProps & { typed: string }) {
  const { document } = apparatus
  const passes = createFilter(typed)
  const groups = groupClaims(apparatus, t.card.lang)
    .map((group) => ({
      ...group,
      claims: group.claims.filter((claim) =>
        passes(
          group.name,
          quoteSpans(document.text, claim.content),
          quoteSpans(document.text, claim.cue),
        ),
      ),
    }))
    .filter((group) => group.claims.length > 0)
  const reviews = typed ? [] : (apparatus.article.reviews ?? [])
  if (groups.length === 0 && reviews.length === 0)
    return <p class="nothing">{typed ? t.nothingMatches : t.none.claims}</p>
  return (
    <div class="ruled">
      {reviews.length > 0 && <Reviews reviews={reviews} t={t} />}
      {groups.map(({ key, name, entity, line, basis, claims }) => {
        const introduction = getEntity(apparatus, entity)?.introduction
        return (
          <section class="group" key={key}>
            <Gloss margin={<Line kind={line} />}>
              <h2 class={name ? 'name' : 'name none'}>
                {name ? <Foreign text={name} /> : t.card.noSpeaker}
              </h2>
              {introduction && (
                <p class="small">
                  <Words document={document} spans={[introduction]} look="inline" />
                </p>
              )}
              <p class="meta">{t.card.basis[basis]}</p>
            </Gloss>
            {claims.map((claim) => {
              const chain = getChain(apparatus, claim)
              return (
                <Gloss
                  key={claim.id}
                  look="tight claim"
                  margin={<Words document={document} spans={claim.cue} />}
                >
                  <button
                    type="button"
                    class="hit"
                    title={t.toPlace}
                    onClick={() => onJump(claim.content)}
                  >
                    <Words document={document} spans={claim.content} />
                  </button>
                  <button
                    type="button"
                    class="icon wrong"
                    aria-label={`${t.card.wrong} ${quoteSpans(document.text, claim.content)}`}
                    title={t.card.wrong}
                    onClick={() => onHideClaim(claim)}
                  >
                    <Icon path={closePath} />
                  </button>
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
            })}
          </section>
        )
      })}
    </div>
  )
}
