import type { Claim } from '../../model/annotation.ts'
import { beginClaimNote } from '../begin-note.ts'
import { getEntity, getSpeaker } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Press } from '../parts/press.tsx'
import { CopyItem } from '../take/copy-item.tsx'
import { takeClaim } from '../take/taken.ts'
import { Words } from '../parts/words.tsx'
import { ClaimReviews } from './claim-reviews.tsx'
import { ClaimRows } from './claim-rows.tsx'
import { getQuotedSpans } from '../claim-spans.ts'
import { Frame, toldId, type ViewProps } from './frame.tsx'
import { getSaidSpans } from '../said.ts'
import { WrongHere } from './something-wrong.tsx'
import { sayUnnamed } from '../say-unnamed.ts'

/** Who said it, by what word, on what basis, when, and in the article's exact words. */
export function ClaimCard({ claim, ...view }: ViewProps & { claim: Claim }) {
  const {
    props: { apparatus, online, onOpen, onHideClaim },
    t,
  } = view
  const { document } = apparatus
  const speaker = getSpeaker(apparatus, claim, t.lang)
  const told = toldId(view.props)
  return (
    <Frame
      {...view}
      line="cue"
      kind={t.claimKinds[claim.kind]}
      label={speaker ?? sayUnnamed(claim, t)}
      told={told}
      head={
        <h2 class={speaker ? 'name' : 'name none'}>
          {speaker ? <Foreign text={speaker} /> : sayUnnamed(claim, t)}
        </h2>
      }
      foot={<ClaimFoot {...view} claim={claim} />}
    >
      {speaker && claim.isUnclear && <p class="small meta">{t.unclearWho}</p>}
      <p class="quote" id={told}>
        <Words
          document={document}
          spans={getQuotedSpans({ ...claim, content: getSaidSpans(document.text, claim) })}
          cues={claim.cue}
        />
      </p>
      <ClaimRows claim={claim} apparatus={apparatus} t={t} onOpen={onOpen} />
      {online && (
        <ClaimReviews key={claim.id} claim={claim} online={online} apparatus={apparatus} t={t} />
      )}
      <WrongHere
        key={claim.id}
        t={t}
        words={t.correct.misread}
        onPress={() => onHideClaim(claim)}
      />
    </Frame>
  )
}

function ClaimFoot({
  claim,
  props: { apparatus, onOpen, onNote },
  t,
}: ViewProps & { claim: Claim }) {
  const entity = getEntity(apparatus, claim.entity)
  return (
    <>
      <span>{t.readByMachine}</span>
      <Press t={t} onPress={() => onNote(beginClaimNote(apparatus, claim, t.lang), null)}>
        {t.writeNote}
      </Press>
      <CopyItem taken={() => takeClaim(apparatus, claim, t)} t={t} />
      {entity && (
        <button type="button" class="end" onClick={() => onOpen({ kind: 'entity', id: entity.id })}>
          {t.toSpeaker}
        </button>
      )}
    </>
  )
}
