/**
 * The terms by which reports and articles are compared: words, numbers and names. A name counts
 * under each spelling and under its record.
 */
import type { Entity } from '../../model/annotation.ts'
import { type RecordKey, recordKey } from '../../model/record-key.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { getFoldedLabels } from '../../knowledge/linking/record-names.ts'
import { fold } from '../../text/fold.ts'
import { findTokens } from '../../text/tokens.ts'
import { inEuropeanDigits } from '../../text/numbers.ts'

/** Stop words of titles, folded. */
const commonWords = new Set(
  (
    'the a an of to in on for and or at by with from as is are was were be been has have had it its this that after before over into about out up not no new says said say will would could how why what who when more than his her their he she they you we but amid against under between during ' +
    'في من علي الي عن ان انه انها مع بعد قبل خلال التي الذي هذا هذه ذلك ما لا لم لن قد كما او ثم كان كانت بين حول بشان ضد عند كل غير اي هو هي وهو وهي قال قالت يقول تقول عبر منذ حتي اذا لدي'
  ).split(' '),
)

/** A folded word without the Arabic particles and article before it. */
function stem(folded: string): string {
  const first = folded.charCodeAt(0)
  const isArabic = first >= 0x600 && first <= 0x6ff
  const bare = isArabic ? folded.slice(countAttached(folded)) : folded
  return bare.endsWith('s') && !bare.endsWith('ss') && /^[a-z]{5,}$/.test(bare)
    ? bare.slice(0, -1)
    : bare
}

/**
 * How many letters of «و ف», of an article with or without «ب ك ل» stand before at least three
 * others; «و ف» alone before four.
 */
function countAttached(folded: string): number {
  const from = folded.startsWith('و') || folded.startsWith('ف') ? 1 : 0
  const article =
    folded.startsWith('ال', from) || folded.startsWith('لل', from)
      ? 2
      : folded.startsWith('بال', from) || folded.startsWith('كال', from)
        ? 3
        : 0
  if (article > 0 && folded.length >= from + article + 3) return from + article
  return from === 1 && folded.length >= 5 ? 1 : 0
}

/** One of «و ف ب ك ل», attached to a word. */
const attached = /^[وفبكل](?=[\u0621-\u064a]{3})/

/**
 * A name without a particle before it, where the same name is known without: «والقطاع» beside
 * «القطاع». `known`: folded names.
 */
export function withoutParticle(name: string, known: ReadonlySet<string>): string {
  const rest = name.replace(attached, '')
  return known.has(fold(rest)) ? rest : name
}

/** The significant words of a text from `from` up to `to`, in order, with repetitions. */
export function wordsOf(text: string, from = 0, to = text.length): string[] {
  const words: string[] = []
  for (const { folded } of findTokens(text, from, to))
    if (folded.length > 1 && !commonWords.has(folded)) words.push(stem(folded))
  return words
}

const digits = /[0-9٠-٩۰-۹](?:[0-9٠-٩۰-۹,٬']{0,14}[0-9٠-٩۰-۹])?/g

/**
 * The significant numbers of a text as terms that are the same in every language: from 10 on,
 * without years.
 */
export function numbersOf(text: string): string[] {
  const found: string[] = []
  for (const [number] of text.matchAll(digits)) {
    const plain = inEuropeanDigits(number.replace(/[,٬']/g, '')).replace(/[۰-۹]/g, (digit) =>
      String(digit.charCodeAt(0) - 0x6f0),
    )
    const value = Number(plain)
    if (value >= 10 && !(value >= 1900 && value <= 2100)) found.push(`#${value}`)
  }
  return found
}

const termOfFolded = (folded: string): string =>
  `\u0001${folded.startsWith('the ') ? folded.slice(4) : folded}`
const nameTerm = (name: string): string => termOfFolded(fold(name))

/** One term for the records of a thing in all packs: its QID where it has one. */
function recordTerm(key: RecordKey, knowledge: KnowledgeBase): string {
  return `\u0002${knowledge.getRecord(key)?.qid ?? recordKey(key)}`
}

/** The terms of a name that a report says it is about. */
export function termsOfName(name: string, lang: string, knowledge: KnowledgeBase): string[] {
  const terms = new Set([nameTerm(name)])
  for (const hit of knowledge.findNames(name, lang)) {
    const best = hit.candidates[0]
    if (best && !hit.hint && hit.end - hit.start >= name.trim().length - 2)
      terms.add(recordTerm(best, knowledge))
  }
  return [...terms]
}

/** The terms of the packs' names in a title. */
export function termsInTitle(title: string, lang: string, knowledge: KnowledgeBase): string[] {
  return knowledge
    .findNames(title, lang)
    .flatMap(({ candidates, hint }) =>
      candidates[0] && !hint ? [recordTerm(candidates[0], knowledge)] : [],
    )
}

/**
 * The terms under which an article's entity may be found: its name, its record, the record's labels
 * in every language.
 */
export function termsOfEntity(entity: Entity, knowledge: KnowledgeBase): string[] {
  const terms = new Set([nameTerm(entity.name)])
  const record = entity.link && knowledge.getRecord(entity.link)
  if (entity.link && record) {
    terms.add(recordTerm(entity.link, knowledge))
    for (const folded of getFoldedLabels(record).values()) terms.add(termOfFolded(folded))
  }
  return [...terms]
}
