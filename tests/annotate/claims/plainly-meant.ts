import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { readSpeakers } from '../../../src/annotate/claims/resolve-speakers.ts'
import { candidatesFor } from '../../../src/annotate/claims/speakers/candidates/candidates.ts'
import { eachOccasion } from '../../../src/annotate/claims/speakers/each-occasion.ts'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { Span } from '../../../src/model/text.ts'
import { toDocument } from '../../to-document.ts'

/** A name of a text, a person's where nothing is said. */
export interface Named {
  name: string
  type?: EntityType
  /** shorter forms of the name by which the text names it, too */
  short?: readonly string[]
  /** the words by which the text introduces it */
  introduction?: string
  isListed?: boolean
  /** of the record of one that is listed */
  kind?: string
}

type Rule = (occasion: Occasion, candidates: readonly EntityFacts[]) => EntityFacts | null

/**
 * Whom a rule takes for plainly meant in the last claim of an English text, whatever the ranker says;
 * null for nobody. Claims before are said by whom their words name.
 */
export const plainlyMeant = (rule: Rule, text: string, ...names: (Named | string)[]) =>
  meantIn('en', rule, text, names)

/** The same of an Arabic text. */
export const plainlyMeantInArabic = (rule: Rule, text: string, ...names: (Named | string)[]) =>
  meantIn('ar', rule, text, names)

function meantIn(lang: 'ar' | 'en', rule: Rule, text: string, names: (Named | string)[]) {
  const entities = names.map((one) => toEntity(text, typeof one === 'string' ? { name: one } : one))
  const document = toDocument(text, lang)
  const language = lang === 'ar' ? arabic : english
  const drafts = findDrafts(document, language, entities)
  const unspoken = { document, drafts, entities, language }
  let last = { at: -1, name: null as string | null }
  eachOccasion(unspoken, readSpeakers(unspoken), (occasion) => {
    const found = rule(occasion, candidatesFor(occasion))
    if (occasion.at > last.at) last = { at: occasion.at, name: found?.entity.name ?? null }
    return { best: occasion.ruled.entity, sure: true }
  })
  if (last.at < 0) throw new Error(`no claim in "${text}"`)
  return last.name
}

function toEntity(text: string, named: Named): Entity {
  const { name, type = 'PER', introduction, isListed, kind = 'company' } = named
  const from = introduction === undefined ? -1 : text.indexOf(introduction)
  return {
    id: name,
    type,
    name,
    mentions: placesOf(text, named),
    introduction: from < 0 ? null : { start: from, end: from + introduction!.length },
    candidates: isListed ? [{ pack: 'p', id: 'b', type, kind, score: 1 }] : [],
    link: null,
    qid: null,
  }
}

/** Where a name stands in a text, in full or by a shorter form that is no part of another name. */
function placesOf(text: string, { name, short = [] }: Named): Span[] {
  const forms = [name, ...short.map((form) => `(?<![A-Z][a-z]{3,}[ -])${form}(?! [A-Z])`)].join('|')
  return [...text.matchAll(new RegExp(`(?:${forms})(?![A-Za-z])`, 'g'))].map(
    ({ 0: { length }, index: start }) => ({ start, end: start + length }),
  )
}
