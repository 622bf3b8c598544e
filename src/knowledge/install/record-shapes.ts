/**
 * The shapes of the manifest and the records of a pack from outside, so that later code can rely on
 * them. The pack tool checks the content.
 */
import { briefKinds } from '../../model/knowledge.ts'
import { entityTypes, reportKinds } from '../../model/kinds.ts'
import {
  byKey,
  byLanguage,
  count,
  filled,
  flag,
  itemNumber,
  listOf,
  matching,
  nullable,
  object,
  oneOf,
  refuse,
  share,
  text,
  type Shape,
} from '../../model/shape.ts'

const localised = byLanguage(text)
const names = byLanguage(listOf(filled))
const date = matching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
const source = object({ url: text, name: localised })
const recordId = matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
const absent: Shape = (_value, where) =>
  refuse(where, 'a field that only the reader’s own notes have')

const packId = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const version = matching(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/)
const language = matching(/^[a-z]{2,3}$/)
export const coverage = nullable(object({ from: date, to: date }))
export { localised }

/** What a pack's manifest and its entry in a catalogue both tell. */
export const aboutPack = {
  id: packId,
  version,
  title: localised,
  description: localised,
  languages: listOf(language),
  licence: filled,
}

export const manifest = object(
  {
    ...aboutPack,
    credits: listOf(object({ name: filled, licence: filled, url: text })),
    coverage,
  },
  { matter: object({ together: listOf(listOf(recordId)) }), sources: byKey(source) },
)

const must = {
  id: recordId,
  type: oneOf(...entityTypes),
  kind: matching(/^[a-z0-9-]+$/),
  labels: byLanguage(filled),
  aliases: names,
  descriptions: localised,
}

export const entity = object(must, {
  hints: names,
  qid: itemNumber,
  country: matching(/^[A-Z]{2}$/),
  domains: listOf(filled),
  related: listOf(recordId),
  prior: share,
  facts: listOf(
    object(
      {
        text: localised,
        date,
        source,
        status: oneOf('record', 'stated', 'reported', 'finding'),
      },
      { general: flag, standing: flag, from: date },
    ),
  ),
  positions: listOf(
    object(
      {
        who: localised,
        text: nullable(localised),
        date: nullable(date),
        source: nullable(source),
      },
      { general: flag },
    ),
  ),
  offices: listOf(
    object(
      { office: recordId, asof: date, source: filled },
      { start: date, end: date, past: flag },
    ),
  ),
  briefs: listOf(
    object({ what: oneOf(...briefKinds), date, asof: date, source: filled }, { count }),
  ),
  gender: oneOf('m', 'f'),
  born: date,
  died: date,
  titles: byLanguage(listOf(filled)),
  remark: absent,
})

/** A record of the reader's own notes; what is in it is then read field by field (read-notes.ts). */
export const ownEntity = object(
  { ...must, id: matching(/^[\w~-]+$/) },
  {
    remark: object(
      {
        text,
        changed: text,
        tags: listOf(text),
        sources: listOf(object({ url: text, title: text, date: nullable(date) })),
      },
      { name: text },
    ),
  },
)

export const report = object(
  { id: recordId, url: text, title: filled, outlet: filled },
  {
    domain: text,
    authors: listOf(text),
    date,
    lang: language,
    kind: oneOf(...reportKinds),
    entities: listOf(text),
    figures: listOf(text),
  },
)
