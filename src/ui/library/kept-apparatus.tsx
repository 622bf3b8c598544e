import type { Citation, Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { describeRecord } from '../describe-record.ts'
import { getLinkOf, toReport } from '../linked-entries.ts'
import { getLine, getLocalName, getName, getNotes } from '../lookups.ts'
import { pickText } from '../language.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss, Items, Line } from '../parts/gloss.tsx'
import { Piece } from '../parts/piece.tsx'
import { Words } from '../parts/words.tsx'
import { groupClaims } from '../group-claims.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { sayUnnamed } from '../say-unnamed.ts'
import { sayBasis } from '../say-basis.ts'

interface PartProps {
  apparatus: Apparatus
  t: AppStrings
}

/** The apparatus as it was kept: statements by speaker and basis, references, names. */
export function KeptApparatus(props: PartProps) {
  const { apparatus, t } = props
  return (
    <div class="found">
      <Head words={t.views.claims} />
      <Claims {...props} />
      {apparatus.citations.length > 0 && <Head words={t.views.cited} />}
      <Items label={t.views.cited}>
        {apparatus.citations.map((citation) => (
          <Reference key={citation.id} citation={citation} {...props} />
        ))}
      </Items>
      {apparatus.entities.length > 0 && <Head words={t.views.background} />}
      <Items label={t.views.background}>
        {apparatus.entities.map((entity) => (
          <Name key={entity.id} entity={entity} {...props} />
        ))}
      </Items>
    </div>
  )
}

const Head = ({ words }: { words: string }) => (
  <Gloss>
    <h3>{words}</h3>
  </Gloss>
)

/** On what a speaker's statements rest; nothing where that is not known. */
function BasisOf({ based, t }: { based: Parameters<typeof sayBasis>[0]; t: PartProps['t'] }) {
  const basis = sayBasis(based, t.card)
  return basis && <span class="meta">{basis}</span>
}

function Claims({ apparatus, t }: PartProps) {
  const groups = groupClaims(apparatus, t.card.lang)
  if (groups.length === 0)
    return (
      <Gloss>
        <p class="small">{t.none.claims}</p>
      </Gloss>
    )
  return (
    <>
      {groups.map(({ key, name, isUnclear, line, basis, claims }) => (
        <Gloss key={key} look="claim" margin={<Line kind={line} />}>
          <p>
            <b>{name === null ? sayUnnamed({ isUnclear }, t.card) : <Foreign text={name} />}</b>{' '}
            <BasisOf based={{ name, isUnclear, basis }} t={t} />
          </p>
          <ul class="said-here">
            {claims.map((claim) => (
              <li key={claim.id}>
                <Words document={apparatus.document} spans={claim.content} cues={claim.cue} />
              </li>
            ))}
          </ul>
        </Gloss>
      ))}
    </>
  )
}

function Reference({ citation, apparatus, t }: PartProps & { citation: Citation }) {
  const [best] = citation.resolved
  const link = getLinkOf(apparatus, citation)
  const piece = link ? toReport(link) : best
  return (
    <Gloss isItem margin={<Line kind="cited" />}>
      <Words document={apparatus.document} spans={[citation]} />
      {piece ? (
        <Piece
          report={piece}
          t={t.card}
          outlet={getLocalName(apparatus, piece.outlet, t.card.lang)}
          look={best ? 'found' : ''}
        />
      ) : (
        <p class="small">{t.notFoundShort}</p>
      )}
    </Gloss>
  )
}

function Name({ entity, apparatus, t }: PartProps & { entity: Entity }) {
  const { text } = getName(apparatus, entity, t.card.lang)
  const record = getNotes(apparatus, entity)[0]?.record
  const what = record ? pickText(describeRecord(record, t.card.lang), t.card.lang) : null
  return (
    <Gloss isItem margin={<Line kind={getLine(entity.type)} />}>
      <Foreign text={text} />
      {what && (
        <span class="meta">
          {t.card.comma}
          <Foreign text={what.text} lang={what.lang} />
        </span>
      )}
    </Gloss>
  )
}
