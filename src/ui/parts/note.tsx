import type { ComponentChildren } from 'preact'
import type { EntityRecord, Fact, Localised, Position, SourceRef } from '../../model/knowledge.ts'
import { describeRecord } from '../describe-record.ts'
import { splitByDay } from '../facts-by-day.ts'
import { groupPositions, splitFacts } from '../lookups.ts'
import { getDirection, pickText } from '../language.ts'
import { plainText } from '../quote.ts'
import { withoutSaidDay, wordsBesideDay } from '../source-name.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { keepMonthsWhole } from '../strings/date-words.ts'
import { Day, Gloss, Items } from './gloss.tsx'
import { Outward } from './outward.tsx'

/** A pack's text in the reader's language, or in the one it has, marked as such. */
export function Ours({ texts, t }: { texts: Localised; t: CardStrings }) {
  const found = pickText(texts, t.lang)
  if (!found) return null
  return found.lang === t.lang ? (
    <>{keepMonthsWhole(plainText(found.text))}</>
  ) : (
    <bdi lang={found.lang} dir={getDirection(found.lang)}>
      {keepMonthsWhole(plainText(found.text))}
    </bdi>
  )
}

interface SourceProps {
  source: SourceRef
  /** the words before it, and the day in the margin */
  texts: Localised
  date?: string | null
  t: CardStrings
}

function Source({ source, texts, date = null, t }: SourceProps) {
  const text = pickText(texts, t.lang)?.text ?? ''
  const names = Object.entries(source.name).map(([lang, name]) => [
    lang,
    withoutSaidDay(name, lang, { date, text }),
  ])
  return (
    <>
      {' '}
      <Outward url={source.url} look="src">
        <bdi>
          <Ours texts={Object.fromEntries(names)} t={t} />
        </bdi>
      </Outward>
    </>
  )
}

/** What a thing is in a few words, with the source where a fact of the record says the same. */
export function Description({ record, t }: { record: EntityRecord; t: CardStrings }) {
  const { described } = splitFacts(record, t.lang)
  const texts = describeRecord(record, t.lang)
  return (
    <>
      <Ours texts={texts} t={t} />
      {described && <Source source={described.source} texts={texts} t={t} />}
    </>
  )
}

/**
 * Facts with their dates in the margin, each directly followed by its source; what came after the
 * article's day under a heading of its own.
 */
export function Facts({
  facts,
  day,
  t,
  after,
}: {
  facts: Fact[]
  /** of the article, ISO; null where it has none */
  day: string | null
  t: CardStrings
  /** what can be done with a fact */
  after?: (fact: Fact) => ComponentChildren
}) {
  const { known, since } = splitByDay(facts, day)
  const draw = (fact: Fact) => (
    <Gloss isItem margin={<Day iso={fact.date} locale={t} />}>
      <Ours texts={wordsBesideDay(fact)} t={t} />
      <Source source={fact.source} texts={fact.text} date={fact.date} t={t} />{' '}
      <span class="meta tail">
        <span class="status">{t.statuses[fact.status]}</span>
        {after?.(fact)}
      </span>
    </Gloss>
  )
  return (
    <>
      <Items label={t.facts}>{known.map(draw)}</Items>
      {since.length > 0 && (
        <Gloss look="since">
          <p class="label">{t.sinceThen}</p>
        </Gloss>
      )}
      <Items label={t.sinceThen}>{since.map(draw)}</Items>
    </>
  )
}

/** What each side says, or the words that none was found: a side without words weighs as much. */
export function Positions({ positions, t }: { positions: Position[]; t: CardStrings }) {
  return (
    <Items label={t.sides}>
      {groupPositions(positions)
        .flat()
        .map(({ who, text, date, source }, i, all) => (
          <Gloss isItem margin={date ? <Day iso={date} locale={t} /> : '—'}>
            {JSON.stringify(all[i - 1]?.who) !== JSON.stringify(who) && (
              <b class="who">
                <Ours texts={who} t={t} />
              </b>
            )}{' '}
            {text ? <Ours texts={text} t={t} /> : t.noPosition}
            {source && <Source source={source} texts={text ?? {}} date={date} t={t} />}
          </Gloss>
        ))}
    </Items>
  )
}
