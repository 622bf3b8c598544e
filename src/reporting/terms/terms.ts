/**
 * The terms by which reports and articles are compared: words, numbers and names. A name counts
 * under each spelling and under its record.
 */
import {
  getTitleStopWords,
  stemOf,
  withoutNameArticle,
  withoutOneParticle,
} from '../../languages/words-in-reports.ts'
import type { Entity, NameHit } from '../../model/annotation.ts'
import { type RecordKey, recordKey } from '../../model/record-key.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { getFoldedLabels } from '../../knowledge/linking/record-names.ts'
import { fold } from '../../text/fold.ts'
import { findTokens } from '../../text/tokens.ts'
import { digitOf } from '../../text/numbers.ts'
import { toNameTerm, toRecordTerm } from './term-kinds.ts'

/**
 * A name without a particle before it, where the same name is known without: «والقطاع» beside
 * «القطاع». `known`: folded names.
 */
export function withoutParticle(name: string, known: ReadonlySet<string>): string {
  const rest = withoutOneParticle(name)
  return known.has(fold(rest)) ? rest : name
}

/** The significant words of a text from `from` up to `to`, in order, with repetitions. */
export function wordsOf(text: string, from = 0, to = text.length): string[] {
  const words: string[] = []
  const stopWords = getTitleStopWords()
  for (const { folded } of findTokens(text, from, to))
    if (folded.length > 1 && !stopWords.has(folded)) words.push(stemOf(folded))
  return words
}

/**
 * Words and numbers in comparable forms as a title writes them, each once: «الصحة» and not «صحه»
 * is shown. A form that the title has not stays as it is.
 */
export function asWritten(forms: readonly string[], title: string): string[] {
  const written = new Map<string, string>()
  for (const { start, end, folded } of findTokens(title)) {
    const word = title.slice(start, end)
    for (const form of [stemOf(folded), folded]) if (!written.has(form)) written.set(form, word)
  }
  return [...new Set(forms.map((form) => written.get(form) ?? form))]
}

const digits = /[0-9٠-٩۰-۹](?:[0-9٠-٩۰-۹,٬']{0,14}[0-9٠-٩۰-۹])?/g
const anyDigit = /[0-9٠-٩۰-۹]/

/**
 * The significant numbers of a text as terms that are the same in every language: from 10 on,
 * without years.
 */
export function numbersOf(text: string): string[] {
  const found: string[] = []
  if (!anyDigit.test(text)) return found
  for (const [number] of text.matchAll(digits)) {
    const value = valueOf(number)
    if (value >= 10 && !(value >= 1900 && value <= 2100)) found.push(`#${value}`)
  }
  return found
}

/** Separators between the digits are passed over. */
function valueOf(number: string): number {
  let value = 0
  for (let i = 0; i < number.length; i++) {
    const digit = digitOf(number.charCodeAt(i))
    if (digit >= 0) value = value * 10 + digit
  }
  return value
}

const termOfFolded = (folded: string): string => toNameTerm(withoutNameArticle(folded))
const nameTerm = (name: string): string => termOfFolded(fold(name))

/** One term for the records of a thing in all packs: its QID where it has one. */
function recordTerm(key: RecordKey, knowledge: KnowledgeBase): string {
  return toRecordTerm(knowledge.getRecord(key)?.qid ?? recordKey(key))
}

/** A line of text as packs' names are found in it: the hits, from its beginning on. */
interface NamedLine {
  line: string
  hits: NameHit[]
}

/**
 * Finds the packs' names in many lines at once, in their order: no name crosses the end of a line,
 * and one search costs less than a thousand.
 */
function findInLines(lines: readonly string[], { findNames }: KnowledgeBase): NamedLine[] {
  const hits = findNames(lines.join('\n'))
  let [from, next] = [0, 0]
  return lines.map((line) => {
    const end = from + line.length
    const own: NameHit[] = []
    for (; next < hits.length && hits[next]!.start < end; next++) {
      const hit = hits[next]!
      own.push({ ...hit, start: hit.start - from, end: hit.end - from })
    }
    from = end + 1
    return { line, hits: own }
  })
}

/** The terms of names that reports say they are about, in their order. */
export const termsOfNames = (names: readonly string[], knowledge: KnowledgeBase): string[][] =>
  findInLines(names, knowledge).map(({ line, hits }) => {
    const whole = hits.flatMap(({ start, end, hint, candidates: [best] }) =>
      best && !hint && end - start >= line.trim().length - 2 ? [recordTerm(best, knowledge)] : [],
    )
    return [...new Set([nameTerm(line), ...whole])]
  })

/** The terms of the packs' names in titles, in their order. */
export const termsInTitles = (titles: readonly string[], knowledge: KnowledgeBase): string[][] =>
  findInLines(titles, knowledge).map(({ hits }) =>
    hits.flatMap(({ hint, candidates: [best] }) =>
      best && !hint ? [recordTerm(best, knowledge)] : [],
    ),
  )

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
