import type { Citation, Reason } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { formatRange } from '../dates.ts'
import { getCitedDays, getLocalName } from '../lookups.ts'
import { getPublisherNames } from '../publisher-names.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign, Names } from './foreign.tsx'
import { Gloss } from './gloss.tsx'

/** Why a piece was chosen: one row a reason, its name in the margin. */
export function Reasons({
  why,
  apparatus,
  t,
}: {
  why: Reason[]
  apparatus: Apparatus
  t: CardStrings
}) {
  const local = (name: string) => getLocalName(apparatus, name, t.lang)
  const around = ([before, after]: [string, string], name: string) => (
    <>
      {before}
      <Foreign text={local(name)} />
      {after}
    </>
  )
  const row = (reason: Reason) => {
    switch (reason.kind) {
      case 'outlet':
        return [t.outlet, around(t.whyOutlet, reason.name)]
      case 'date':
        return [t.date, t.whyDate(formatRange(reason, t))]
      case 'shares':
        return [t.names, <Names names={reason.names.map(local)} comma={t.comma} />]
      case 'words':
        return [t.words, <Names names={reason.words} comma={t.comma} />]
      case 'link':
        return [t.link, t.whyLink]
      case 'kind':
        return [t.kind, t.citationKinds[reason.name as Citation['kind']] ?? reason.name]
      case 'again':
        return [t.chain, t.whyAgain]
      case 'latest':
        return [t.date, t.whyLatest]
      case 'speaker':
        return [t.names, around(t.whySpeaker, reason.name)]
      case 'worked':
        return [t.date, t.whyWorked(formatRange(reason, t))]
      case 'companion':
      case 'page':
        return null
    }
  }
  return (
    <>
      {why.map(row).map(
        (cells) =>
          cells && (
            <Gloss look="tight small" margin={cells[0]}>
              {cells[1]}
            </Gloss>
          ),
      )}
    </>
  )
}

/** What was looked for when nothing was found. */
export function LookedFor({
  citation,
  apparatus,
  t,
}: {
  citation: Citation
  apparatus: Apparatus
  t: CardStrings
}) {
  const publishers = getPublisherNames(apparatus, citation, t.lang)
  const days = getCitedDays(citation)
  return (
    <>
      <Gloss look="tight small" margin={t.outlet}>
        {publishers.length > 0 ? <Names names={publishers} comma={t.comma} /> : t.noOutlet}
      </Gloss>
      <Gloss look="tight small" margin={t.date}>
        {days ? t.whyDate(formatRange(days, t)) : t.noDate}
      </Gloss>
      <Gloss look="tight small" margin={t.kind}>
        {t.citationKinds[citation.kind]}
      </Gloss>
    </>
  )
}
