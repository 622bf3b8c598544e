import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { isHeld } from '../held-office.ts'
import { areBornApart } from './born-apart.ts'
import { getSort } from '../kind-words.ts'
import { getFoldedLabels } from '../record-names.ts'
import type { WeighedCandidate } from '../weighing/weigh-by-name.ts'

/** Records of several packs for one thing, the likeliest first. */
export interface RecordGroup {
  records: WeighedCandidate[]
  odds: number
}

/** Puts the records that stand for one thing together, the likeliest thing first. */
export function groupRecords(weighed: readonly WeighedCandidate[]): RecordGroup[] {
  const things: RecordGroup[] = []
  for (const one of [...weighed].sort((a, b) => b.odds - a.odds)) {
    const thing = things.find(({ records }) => records.every((other) => isSameThing(one, other)))
    if (thing) thing.records.push(one)
    else things.push({ records: [one], odds: one.odds })
  }
  return things
}

/**
 * Records of several packs for one thing: one Wikidata identifier, or, where one of them lacks it,
 * one name and one type in no two countries, and no births years apart. MISC is no type of its own.
 * Their kinds may differ, since each pack has its own words for them; two records of one pack are
 * two things, unless they are namesakes in one country of which one lacks the identifier: lists put
 * together hold such doubles.
 */
export function isSameThing(
  { candidate: { pack }, record: a }: WeighedCandidate,
  { candidate: { pack: otherPack }, record: b }: WeighedCandidate,
): boolean {
  if (a.qid && b.qid) return a.qid === b.qid
  if (
    pack === otherPack &&
    !(
      a.country !== undefined &&
      a.country === b.country &&
      (a.qid === undefined) !== (b.qid === undefined)
    )
  )
    return false
  if (a.type !== b.type && a.type !== 'MISC' && b.type !== 'MISC') return false
  if (a.country && b.country && a.country !== b.country) return false
  if (areBornApart(a, b)) return false
  if (pack === otherPack && getSort(a) !== getSort(b) && getSort(a) !== null && getSort(b) !== null)
    return false
  return haveOneLabel(a, b) || bearsLabel(a, b) || bearsLabel(b, a)
}

function haveOneLabel(a: EntityRecord, b: EntityRecord): boolean {
  const others = getFoldedLabels(b)
  for (const [language, label] of getFoldedLabels(a))
    if (others.get(language) === label) return true
  return false
}

/**
 * Whether one's full label, of several words, is among the other's names: "US Food and Drug
 * Administration". "U.S." is "US".
 */
function bearsLabel({ labels }: EntityRecord, { labels: others, aliases }: EntityRecord): boolean {
  const full = Object.values(labels)
    .filter((label) => label.includes(' '))
    .map(closed)
  return (
    full.length > 0 &&
    [...Object.values(others), ...Object.values(aliases).flat()].some((name) =>
      full.includes(closed(name)),
    )
  )
}

const closed = (name: string): string => fold(name).replaceAll(' ', '')

/**
 * The one that tells an office of the article's day (ISO), so that who reads of 2019 is told what
 * somebody was then; of several the one with most to tell, what registers say of
 * it only where nothing else is told; among equals the likeliest.
 */
export function getRichest({ records }: RecordGroup, day: string | null): WeighedCandidate {
  const ofDay = day === null ? [] : records.filter(({ record }) => hasOfficeOn(day, record))
  const told = ({ facts = [], briefs = [], positions = [] }: EntityRecord) =>
    facts.filter(({ standing }) => !standing).length + briefs.length + positions.length
  const worth = (record: EntityRecord) => told(record) || (record.facts?.length ? 1 / 2 : 0)
  const wanted = ofDay.length > 0 ? ofDay : records
  return wanted.reduce((best, other) => (worth(other.record) > worth(best.record) ? other : best))
}

/** What has no beginning, as the party of somebody, is told of no day. */
const hasOfficeOn = (day: string, { offices = [] }: EntityRecord): boolean =>
  offices.some((term) => term.start !== undefined && isHeld(term, day, false))
