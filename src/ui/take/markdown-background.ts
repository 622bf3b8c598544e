import type { Apparatus } from '../../model/apparatus.ts'
import type { EntityRecord, Localised, Position, SourceRef } from '../../model/knowledge.ts'
import { orderByDay } from '../facts-by-day.ts'
import { formatDate } from '../dates.ts'
import { describeRecord } from '../describe-record.ts'
import { pickText, type Direction } from '../language.ts'
import { withoutSaidDay, wordsBesideDay } from '../source-name.ts'
import { getName, getNotes, groupPositions, splitFacts } from '../lookups.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { isolateText } from './isolate-text.ts'
import { linked, literal, literalIn } from './markdown-text.ts'

/** What the packs know of the article's names: each with its facts, then each side's words. */
export const writeBackground = (apparatus: Apparatus, t: AppStrings): string[] =>
  apparatus.entities.flatMap((entity) => {
    const record = getNotes(apparatus, entity)[0]?.record
    return record
      ? writeRecord(
          getName(apparatus, entity, t.card.lang).text,
          record,
          apparatus.document.date,
          t,
        )
      : []
  })

/** `day`: of the article, ISO. */
function writeRecord(
  name: string,
  record: EntityRecord,
  day: string | null,
  t: AppStrings,
): string[] {
  const { lang, dir, statuses } = t.card
  const { facts, described } = splitFacts(record, lang)
  const what = `${localised(describeRecord(record, lang), lang)}${sourceOf(described?.source, t.card)}`
  return [
    `- **${literalIn(name, dir)}**: ${what}`,
    ...orderByDay(facts, day).map(
      (fact) =>
        `  - ${formatDate(fact.date, t.card)}: ${localised(wordsBesideDay(fact), lang)}${sourceOf(fact.source, t.card, fact.date)} (${statuses[fact.status]})`,
    ),
    ...groupPositions(record.positions ?? [])
      .flat()
      .map((position) => writePosition(position, t)),
  ]
}

function writePosition({ who, text, date, source }: Position, t: AppStrings): string {
  const { lang, dir, noPosition } = t.card
  const when = date ? `${formatDate(date, t.card)}: ` : ''
  const words = text ? localised(text, lang) : noPosition
  return `  - ${when}**${isolateText(localised(who, lang), dir)}** ${words}${sourceOf(source, t.card)}`
}

const localised = (texts: Localised, lang: string): string =>
  literal(pickText(texts, lang)?.text ?? '')

/** The source as a link, without its day where that is the one before it. */
function sourceOf(
  source: SourceRef | null | undefined,
  { lang, dir }: { lang: string; dir: Direction },
  date: string | null = null,
): string {
  if (!source) return ''
  const name = pickText(source.name, lang)
  const title = name ? withoutSaidDay(name.text, name.lang, { date, text: '' }) : source.url
  return ` ${linked(title, source.url, dir)}`
}
