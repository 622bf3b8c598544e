import type { ComponentChildren } from 'preact'
import type { Claim } from '../../model/annotation.ts'
import { getChain, getPassedOn } from '../claim-chain.ts'
import { formatDate, formatRange } from '../dates.ts'
import { getIntroduction } from '../introductions.ts'
import { getCitation, getCitedDays, getEntity, getLocalName, getSpeaker } from '../lookups.ts'
import { Chain } from '../parts/chain.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import { IntroductionWords } from '../parts/introduction-words.tsx'
import { Words } from '../parts/words.tsx'
import { sayBasis } from '../say-basis.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps } from './card-props.ts'

interface ClaimRowsProps extends Pick<CardProps, 'apparatus' | 'onOpen'> {
  claim: Claim
  t: CardStrings
}

/** What is known of a claim, a row each, its name in the margin; a row without a value is left out. */
export function ClaimRows(props: ClaimRowsProps) {
  const { claim, apparatus, t } = props
  const introduction = getIntroduction(apparatus, getEntity(apparatus, claim.entity))
  const name = getSpeaker(apparatus, claim, t.lang)
  return (
    <section class="ruled">
      <Chains {...props} />
      <Row name={t.speaksAs}>
        {introduction && (
          <IntroductionWords document={apparatus.document} introduction={introduction} />
        )}
      </Row>
      <Row name={t.manner}>{t.stances[claim.stance]}</Row>
      <Row name={t.basisLabel}>{sayBasis({ ...claim, name }, t)}</Row>
      <Row name={t.when}>{sayWhen(props)}</Row>
      <CitedPiece {...props} />
    </section>
  )
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <Gloss look="tight small" margin={name}>
      {children}
    </Gloss>
  )
}

/** In whose words the claim is told, and whose words it tells. */
function Chains({ claim, apparatus, t, onOpen }: ClaimRowsProps) {
  const chain = getChain(apparatus, claim)
  const passedOn = getPassedOn(apparatus, claim)
  const shared = {
    apparatus,
    current: claim,
    t,
    onClaim: ({ id }: Claim) => onOpen({ kind: 'claim', id }),
  }
  return (
    <>
      <Row name={t.chain}>{chain.length > 1 && <Chain chain={chain} {...shared} />}</Row>
      <Row name={t.passesOn}>
        {passedOn.length > 0 &&
          passedOn.map((inner) => <Chain key={inner.id} chain={[inner]} {...shared} />)}
      </Row>
    </>
  )
}

/** The piece that the claim rests on, or the words that refer to it. */
function CitedPiece({ claim, apparatus, t, onOpen }: ClaimRowsProps) {
  const citation = getCitation(apparatus, claim)
  if (!citation) return null
  const piece = citation.resolved[0]
  return (
    <Row name={t.source}>
      {piece ? (
        <Piece report={piece} t={t} outlet={getLocalName(apparatus, piece.outlet, t.lang)} />
      ) : (
        <button
          type="button"
          class="hit"
          onClick={() => onOpen({ kind: 'citation', id: citation.id })}
        >
          <Words document={apparatus.document} spans={[citation]} />
        </button>
      )}
    </Row>
  )
}

/** The days of the piece that the claim rests on, else the day of the article. */
function sayWhen({ claim, apparatus, t }: ClaimRowsProps): string | null {
  const citation = getCitation(apparatus, claim)
  const days = citation && getCitedDays(citation)
  if (days) return formatRange(days, t)
  const published = apparatus.article.published ?? apparatus.document.date
  return published && t.inPrint(formatDate(published, t))
}
