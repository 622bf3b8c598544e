import type { ComponentChildren } from 'preact'
import type { Claim } from '../../model/annotation.ts'
import { beginClaimNote } from '../begin-note.ts'
import { getChain, getPassedOn } from '../claim-chain.ts'
import { formatDate, formatRange } from '../dates.ts'
import { getCitation, getEntity, getLocalName, getSpeaker } from '../lookups.ts'
import { Chain } from '../parts/chain.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import { Press } from '../parts/press.tsx'
import { Words } from '../parts/words.tsx'
import { ClaimReviews } from './claim-reviews.tsx'
import { Frame, type ViewProps } from './frame.tsx'

/** Who said it, by what word, on what basis, when, and in the article's exact words. */
export function ClaimCard({ claim, ...view }: ViewProps & { claim: Claim }) {
  const {
    props: { apparatus, online, onOpen, onHideClaim, onNote },
    t,
  } = view
  const { document, article } = apparatus
  const speaker = getSpeaker(apparatus, claim, t.lang)
  const entity = getEntity(apparatus, claim.entity)
  const citation = getCitation(apparatus, claim)
  const piece = citation?.resolved[0]
  const published = article.published ?? document.date
  const when = citation?.from
    ? formatRange({ from: citation.from, to: citation.to ?? citation.from }, t.lang)
    : published && t.inPrint(formatDate(published, t.lang))
  // a source that stands between the word of saying and what is said belongs to the quotation
  const said = [...claim.cue, ...claim.content]
  const from = Math.min(...said.map((span) => span.start))
  const to = Math.max(...said.map((span) => span.end))
  const quoted = [
    ...claim.content,
    ...claim.source.filter((span) => span.start > from && span.end < to),
  ]
  const chain = getChain(apparatus, claim)
  const passedOn = getPassedOn(apparatus, claim)
  const onClaim = ({ id }: Claim) => onOpen({ kind: 'claim', id })
  const row = (name: string, value: ComponentChildren) =>
    value && (
      <Gloss look="tight small" margin={name}>
        {value}
      </Gloss>
    )
  return (
    <Frame
      {...view}
      line="cue"
      kind={t.claimKinds[claim.kind]}
      label={speaker ?? t.noSpeaker}
      head={
        <h2 class={speaker ? 'name' : 'name none'}>
          {speaker ? <Foreign text={speaker} /> : t.noSpeaker}
        </h2>
      }
      foot={
        <>
          <span>{t.readByMachine}</span>
          <Press look="quiet" t={t} onPress={() => onHideClaim(claim)}>
            {t.wrong}
          </Press>
          <Press t={t} onPress={() => onNote(beginClaimNote(apparatus, claim, t.lang), null)}>
            {t.writeNote}
          </Press>
          {entity && (
            <button
              type="button"
              class="end"
              onClick={() => onOpen({ kind: 'entity', id: entity.id })}
            >
              {t.toSpeaker}
            </button>
          )}
        </>
      }
    >
      <p class="quote">
        <Words document={document} spans={quoted} cues={claim.cue} />
      </p>
      <section class="ruled">
        {row(
          t.chain,
          chain.length > 1 && (
            <Chain apparatus={apparatus} chain={chain} current={claim} t={t} onClaim={onClaim} />
          ),
        )}
        {row(
          t.passesOn,
          passedOn.length > 0 &&
            passedOn.map((inner) => (
              <Chain
                apparatus={apparatus}
                chain={[inner]}
                current={claim}
                t={t}
                onClaim={onClaim}
              />
            )),
        )}
        {row(
          t.speaksAs,
          entity?.introduction && <Words document={document} spans={[entity.introduction]} />,
        )}
        {row(t.manner, t.stances[claim.stance])}
        {row(t.basisLabel, t.basis[claim.basis])}
        {row(t.when, when)}
        {row(
          t.source,
          citation &&
            (piece ? (
              <Piece report={piece} t={t} outlet={getLocalName(apparatus, piece.outlet, t.lang)} />
            ) : (
              <button
                type="button"
                class="hit"
                onClick={() => onOpen({ kind: 'citation', id: citation.id })}
              >
                <Words document={document} spans={[citation]} />
              </button>
            )),
        )}
      </section>
      {online && (
        <ClaimReviews key={claim.id} claim={claim} online={online} apparatus={apparatus} t={t} />
      )}
    </Frame>
  )
}
