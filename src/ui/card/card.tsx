import { Component } from 'preact'
import { getEntity } from '../lookups.ts'
import { getCardStrings } from '../strings/get-card-strings.ts'
import type { CardProps } from './card-props.ts'
import { CitationCard } from './citation-card.tsx'
import { ClaimCard } from './claim-card.tsx'
import { CorrectedCard } from './corrected-card.tsx'
import { EntityCard } from './entity-card.tsx'
import { LookUpCard } from './look-up-card.tsx'

/**
 * The card of a name, a claim, a citation or selected words; nothing when the apparatus has none of
 * that id. A class: hooks would weigh on every page.
 */
export class Card extends Component<CardProps, { allOf: string | null; jumps: number }> {
  override state = { allOf: null as string | null, jumps: 0 }

  override render(props: CardProps) {
    const {
      apparatus,
      target: { kind, id },
    } = props
    const key = `${kind}:${id}`
    const all = this.state.allOf === key
    const view = {
      props,
      t: getCardStrings(props.language, props.digits),
      all,
      onAll: () => this.setState({ allOf: all ? null : key }),
    }
    if (kind === 'corrected')
      return props.corrected ? <CorrectedCard {...view} corrected={props.corrected} /> : null
    if (kind === 'look-up') return <LookUpCard key={key} {...view} />
    const entity = kind === 'entity' && getEntity(apparatus, id)
    if (entity) {
      // each press goes one mention further, and round
      const onNext = () => {
        const { mentions } = entity
        const next = mentions[this.state.jumps % mentions.length]
        this.setState(({ jumps }) => ({ jumps: jumps + 1 }))
        if (next) props.onJump([next])
      }
      return <EntityCard key={key} entity={entity} onNext={onNext} {...view} />
    }
    const claim = kind === 'claim' && apparatus.claims.find((one) => one.id === id)
    if (claim) return <ClaimCard key={key} claim={claim} {...view} />
    const citation = kind === 'citation' && apparatus.citations.find((one) => one.id === id)
    return citation ? <CitationCard key={key} citation={citation} {...view} /> : null
  }
}
