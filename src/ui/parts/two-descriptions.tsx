import type { Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { formatDate } from '../dates.ts'
import { getIntroduction, getRecordDate, isIntroducedByDeed } from '../introductions.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Description } from './note.tsx'
import { IntroductionWords } from './introduction-words.tsx'

/** A person by the article's own words, then by the record's, with the day that the record has. */
export function TwoDescriptions({
  apparatus,
  entity,
  record,
  t,
}: {
  apparatus: Apparatus
  entity: Entity
  record: EntityRecord
  t: CardStrings
}) {
  const date = getRecordDate(record, t.lang)
  const told = date && formatDate(date, t)
  const isDeed = isIntroducedByDeed(apparatus, entity)
  return (
    <>
      <p class="what">
        <span class="meta who">{t.introduced}</span>
        <IntroductionWords
          document={apparatus.document}
          introduction={getIntroduction(apparatus, entity)!}
        />
      </p>
      <p class="what small">
        <span class="meta who">{isDeed ? t.recordBesides(told) : t.recordOtherwise(told)}</span>
        <Description record={record} t={t} />
      </p>
    </>
  )
}
