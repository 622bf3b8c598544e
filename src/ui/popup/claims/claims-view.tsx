import { useMemo } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import { createFilter } from '../../filter.ts'
import { getIntroduction } from '../../introductions.ts'
import { getEntity } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Items, Line } from '../../parts/gloss.tsx'
import { LeftCount } from '../../parts/left-count.tsx'
import { nameWith } from '../../name-with.ts'
import { IntroductionWords } from '../../parts/introduction-words.tsx'
import { quoteSpans } from '../../quote.ts'
import { NoMatch } from '../frame/no-match.tsx'
import { Nothing } from '../frame/nothing.tsx'
import { useSteps } from '../use-steps.ts'
import type { ViewProps } from '../view-props.ts'
import { ClaimItem } from './claim-item.tsx'
import { groupClaims, type SpeakerGroup } from '../../group-claims.ts'
import { Reviews } from './reviews.tsx'
import { sayBasis } from '../../say-basis.ts'
import { sayUnnamed } from '../../say-unnamed.ts'

/**
 * Who claims what, by speaker; the word of saying stands in the margin, the basis beside every
 * name.
 */
export function ClaimsView({ typed, ...props }: ViewProps & { typed: string }) {
  const { apparatus, t } = props
  const { lang } = t.card
  const groups = filterGroups(groupClaims(apparatus, lang), apparatus, typed)
  const doubtful = filterGroups(
    groupClaims(apparatus, lang, apparatus.doubtful ?? []),
    apparatus,
    typed,
  )
  const reviews = typed ? [] : (apparatus.article.reviews ?? [])
  const nothing = !typed && groups.length === 0 && reviews.length === 0 && (
    <Nothing view="claims" {...props} />
  )
  const isEmpty = groups.length === 0 && reviews.length === 0 && doubtful.length === 0
  if (isEmpty && nothing) return nothing
  const left = countClaims(groups) + countClaims(doubtful)
  return (
    <>
      <LeftCount typed={typed} count={left} say={t.claims} t={t} />
      {isEmpty ? (
        <NoMatch {...props} />
      ) : (
        <div class="ruled">
          {reviews.length > 0 && <Reviews reviews={reviews} t={t} />}
          <Groups groups={groups} {...props} />
          {nothing && <Gloss>{nothing}</Gloss>}
          {doubtful.length > 0 && (
            <details class="doubtful">
              <summary>{t.doubtful(countClaims(doubtful))}</summary>
              <Groups groups={doubtful} {...props} />
            </details>
          )}
        </div>
      )}
    </>
  )
}

const countClaims = (groups: readonly SpeakerGroup[]): number =>
  groups.reduce((sum, { claims }) => sum + claims.length, 0)

type GroupsProps = ViewProps & { groups: readonly SpeakerGroup[] }

/** Claims under those who make them. */
export function Groups(props: GroupsProps) {
  // made once for all steps: what stands there already is not gone through again
  const sections = useMemo(() => laySections(props), [props])
  const asked = sections.find(({ key }) => key === props.toRow)?.before
  const drawn = useSteps(
    sections.reduce((sum, { items }) => sum + items.length, 0),
    asked,
  )
  return (
    <>
      {sections
        .filter(({ before }) => before < drawn)
        .map(({ key, who, speaker, items, before }) => (
          <section class="group" key={key} data-row={key}>
            {speaker}
            <Items label={who}>{items.slice(0, drawn - before)}</Items>
          </section>
        ))}
    </>
  )
}

/** Each speaker with the claims, and how many claims stand before. */
function laySections({ groups, ...props }: GroupsProps) {
  let before = 0
  return groups.map((group) => {
    const items = group.claims.map((claim) => <ClaimItem key={claim.id} claim={claim} {...props} />)
    before += items.length
    return {
      key: group.key,
      who: nameWith(props.t.views.claims, group.name ?? sayUnnamed(group, props.t.card)),
      speaker: <Speaker group={group} apparatus={props.apparatus} t={props.t} />,
      items,
      before: before - items.length,
    }
  })
}

/** The claims that pass what was typed, by speaker. */
function filterGroups(
  groups: SpeakerGroup[],
  { document: { text } }: Apparatus,
  typed: string,
): SpeakerGroup[] {
  const passes = createFilter(typed)
  return groups
    .map((group) => ({
      ...group,
      claims: group.claims.filter(({ content, cue }) =>
        passes(group.name, quoteSpans(text, content), quoteSpans(text, cue)),
      ),
    }))
    .filter(({ claims }) => claims.length > 0)
}

function Speaker({
  group,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { group: SpeakerGroup }) {
  const { name, entity, line, isUnclear } = group
  const basis = sayBasis(group, t.card)
  const introduction = getIntroduction(apparatus, getEntity(apparatus, entity))
  return (
    <Gloss margin={<Line kind={line} />}>
      <h2 class={name ? 'name' : 'name none'}>
        {name ? <Foreign text={name} /> : sayUnnamed({ isUnclear }, t.card)}
      </h2>
      {name && isUnclear && <p class="small meta">{t.card.unclearWho}</p>}
      {introduction && (
        <p class="small">
          <IntroductionWords
            document={apparatus.document}
            introduction={introduction}
            look="inline"
          />
        </p>
      )}
      {basis && <p class="meta">{basis}</p>}
    </Gloss>
  )
}
