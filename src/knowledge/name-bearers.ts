/**
 * The records that bear a name, as candidates of a hit. The postings of a slot are read from the
 * records once and cached, for some thousands of names at most.
 */
import type { Candidate } from '../model/annotation.ts'
import type { EntityRecord } from '../model/knowledge.ts'
import { fold, ignoredUnit, separatorUnit } from '../text/fold.ts'
import { foldTable } from '../text/fold-table.ts'
import {
  aliasBit,
  commonBit,
  eachPosting,
  kindsOf,
  recordOf,
  valueOf,
} from './gazetteer/name-index.ts'
import { hiddenUnit } from './gazetteer/particle-letters.ts'
import type { Pack } from './pack-file/pack.ts'

export interface Bearer {
  /** of its posting, see gazetteer/name-index.ts */
  kind: number
  common: boolean
  candidate: Candidate
  facts: number
}

/** The bearers of one name. */
export interface NameBearers {
  /** the name, folded */
  letters: string
  kinds: number
  /** likeliest first */
  bearers: readonly Bearer[]
  candidates: readonly Candidate[]
  /** an ordinary word for all of them */
  common: boolean
  /** the same of fewer kinds, asked for last */
  part: NameBearers | null
}

/** Weight of a record that states none. */
const usualPrior = 0.5
/** A common word («الأمل», "Target") is rarely used as the name. */
const commonShare = 0.3
const aliasShare = 0.9
/** Names kept for each pack are between once and twice so many. */
const namesKept = 1 << 13

/**
 * By slot: the bearers of those kinds of the name that the text has from `start` to `end` (`alif`:
 * with an alif before it); none where the letters are others.
 */
export type GetBearers = (
  slot: number,
  kinds: number,
  text: string,
  start: number,
  end: number,
  alif: boolean,
) => NameBearers

export function createBearers(pack: Pack): GetBearers {
  let recent = new Map<number, NameBearers>()
  let former = recent
  const keep = (slot: number, bearers: NameBearers): void => {
    if (recent.size >= namesKept) {
      former = recent
      recent = new Map()
    }
    recent.set(slot, bearers)
  }
  return (slot, kinds, text, start, end, alif) => {
    let known = recent.get(slot)
    if (known === undefined) {
      known = former.get(slot)
      if (known !== undefined) keep(slot, known)
    }
    if (known === undefined || !readsAs(known.letters, text, start, end, alif)) {
      const { bearers, whole } = readBearers(
        pack,
        slot,
        fold((alif ? hiddenLetter : '') + text.slice(start, end)),
      )
      known = bearers
      if (whole) keep(slot, known)
    }
    return known.kinds === kinds ? known : partOf(known, kinds)
  }
}

function partOf(known: NameBearers, kinds: number): NameBearers {
  if (known.part?.kinds !== kinds)
    known.part = joinBearers(
      known.letters,
      known.bearers.filter(({ kind }) => kind & kinds),
      kinds,
    )
  return known.part
}

/** `whole`: false while a record is not loaded. */
function readBearers(
  pack: Pack,
  slot: number,
  letters: string,
): { bearers: NameBearers; whole: boolean } {
  const bearers: Bearer[] = []
  const value = valueOf(pack.index, slot)
  let whole = true
  eachPosting(pack.index, value, (posting) => {
    const record = pack.getRecordAt(recordOf(posting))
    if (!record) whole = false
    else if (isNamed(record, letters)) bearers.push(toBearer(pack.manifest.id, posting, record))
  })
  return { bearers: joinBearers(letters, bearers, kindsOf(value)), whole }
}

/** Joins bearers into one answer. Sorts the given array, likeliest first. */
export function joinBearers(letters: string, bearers: Bearer[], kinds: number): NameBearers {
  bearers.sort((a, b) => b.candidate.score - a.candidate.score || b.facts - a.facts)
  return {
    letters,
    kinds,
    bearers,
    candidates: bearers.map(({ candidate }) => candidate),
    common: bearers.every(({ common }) => common),
    part: null,
  }
}

function toBearer(
  pack: string,
  posting: number,
  { id, type, kind, prior = usualPrior, facts = [], briefs = [] }: EntityRecord,
): Bearer {
  const common = (posting & commonBit) !== 0
  const score = prior * (common ? commonShare : 1) * (posting & aliasBit ? aliasShare : 1)
  return {
    kind: kindsOf(posting),
    common,
    candidate: { pack, id, type, kind, score },
    facts: facts.length + briefs.length,
  }
}

const isNamed = ({ labels, aliases, hints = {} }: EntityRecord, letters: string): boolean =>
  [...Object.values(labels), ...Object.values(aliases).flat(), ...Object.values(hints).flat()].some(
    (name) => readsAs(letters, name, 0, name.length, false),
  )

const spaceUnit = 0x20
const hiddenLetter = String.fromCharCode(hiddenUnit)

/**
 * Whether `folded` is what text/fold.ts makes of the text from `start` to `end`, without making it.
 */
function readsAs(folded: string, text: string, start: number, end: number, alif: boolean): boolean {
  const units = foldTable
  const length = folded.length
  let at = 0
  let gap = false
  if (alif && folded.charCodeAt(at++) !== hiddenUnit) return false
  for (let i = start; i < end; i++) {
    const letter = units[text.charCodeAt(i)]!
    if (letter <= ignoredUnit) {
      if (letter === separatorUnit && at > 0) gap = true
      continue
    }
    if (gap) {
      if (folded.charCodeAt(at++) !== spaceUnit) return false
      gap = false
    }
    if (at >= length || folded.charCodeAt(at++) !== letter) return false
  }
  return at === length
}
