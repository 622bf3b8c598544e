import type { EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from './fields.ts'
import type { Report } from './finding.ts'

/** Words that tell a time by the day of writing: nobody who reads a card knows which that is. */
const relativeTime =
  /\b(?:the (?:week|month|year|[A-Z][a-z]+ber|January|February|March|April|May|June|July|August) before(?! \d)|last (?:week|month|year)|yesterday|today|currently|recently)\b/

/** What ends a body or somebody's office. */
const ending =
  /\b(?:was|were|has been) (?:dissolved|disbanded|abolished|ousted)\b|\bceased (?:publication|to exist)\b|\bclosed down\b|\b(?:left|leave) (?:his|her|its|their) (?:post|office)\b|\bstepped down\b|\bsucceeded (?:him|her|them) as\b/

/** How a description says that something is over, or until when it was. */
const told =
  /\b(?:former|formerly|once|until|ended|dissolved|closed|was|were|commanded)\b|\b\d{4}\b/i

/**
 * Dates are no more exact than what is told, and what is over is told as over. A bare year must
 * stand in the sentence: the year of looking something up is not a date of it.
 */
export function checkTime(record: EntityRecord, report: Report): void {
  const facts = Array.isArray(record.facts) ? record.facts.filter(isObject) : []
  facts.forEach((fact, index) => checkFact(fact as unknown as Fact, `facts[${index}]`, report))
  const positions = Array.isArray(record.positions) ? record.positions.filter(isObject) : []
  positions.forEach((position, index) => {
    const { date, text } = position as { date?: unknown; text?: { en?: unknown } | null }
    checkYear(date, text?.en, `positions[${index}]`, report)
  })
  const description = record.descriptions?.en
  const end = facts.find((fact) => {
    const text = (fact as unknown as Fact).text?.en
    return isText(text) && ending.test(text)
  })
  if (end && isText(description) && !told.test(description))
    report(`the description tells in the present what a fact says is over: ${description}`)
}

function checkFact({ text, date }: Fact, where: string, report: Report): void {
  const sentence: unknown = text?.en
  checkYear(date, sentence, where, report)
  const relative = isText(sentence) ? relativeTime.exec(sentence) : null
  if (relative) report(`${where}: "${relative[0]}" depends on the day of writing: give the date`)
}

function checkYear(date: unknown, sentence: unknown, where: string, report: Report): void {
  if (isText(date) && /^\d{4}$/.test(date) && isText(sentence) && !sentence.includes(date))
    report(`${where}: the year ${date} does not stand in the sentence: is it the source's?`)
}
