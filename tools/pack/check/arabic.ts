import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { isText } from './fields.ts'
import type { Report } from './finding.ts'

/** Letters that Persian, Urdu, Kurdish, Uighur write and Arabic does not. */
const foreignLetters = /[\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]/

/** Whether a text in Arabic letters is written in another language's. */
export const hasForeignLetters = (text: string): boolean => foreignLetters.test(text)

/**
 * A particle before the article, which then loses its alif («للمملكة», never «لـالمملكة» or
 * «لالمملكة»), or a particle that a stroke holds to its word.
 */
const particleBeforeArticle = /(?<![\u0621-\u064a])[وف]?ل\u0640?ال[\u0621-\u064a]{2}/
const strokeBeforeWord = /(?<![\u0621-\u064a])[وف]?[لبك]\u0640[\u0621-\u064a]/

/** A month by one of its two names alone: cards write «يوليو/تموز» throughout. */
const halfMonth =
  /(?<![/\u0621-\u064a])(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?![/\u0621-\u064a])(?= \d)/

/** That letter ends a word. */
const gluedWords = /ة[\u0621-\u064a]/

/** Whose office a sentence tells, before a colon: a name may begin as a particle does («لالو»). */
const nameBeforeColon = /^[^:]+: /

/** What is wrong with a sentence of Arabic; null when nothing is. */
export function findArabicFault(text: string): string | null {
  if (particleBeforeArticle.test(text.replace(nameBeforeColon, '')))
    return 'has a particle before «ال»: write «للـ»'
  if (strokeBeforeWord.test(text)) return 'has a stroke between a particle and its word'
  if (halfMonth.test(text)) return 'names a month by one of its two names: write «يوليو/تموز»'
  return hasForeignLetters(text) ? 'has letters that Arabic does not write' : null
}

/** Arabic names and sentences of a record are Arabic, and written as Arabic is. */
export function checkArabic(record: EntityRecord, report: Report): void {
  const names = [record.labels?.ar, ...list(record.aliases?.ar), ...list(record.hints?.ar)]
  for (const name of names.filter(isText)) {
    if (hasForeignLetters(name)) report(`the Arabic name "${name}" has letters of another language`)
    if (gluedWords.test(name)) report(`the Arabic name "${name}" lacks a space behind «ة»`)
  }
  const sentences = [
    record.descriptions?.ar,
    ...list(record.facts).map((fact) => fact?.text?.ar),
    ...list(record.positions).map((position) => position?.text?.ar),
  ]
  for (const sentence of sentences.filter(isText)) {
    const fault = findArabicFault(sentence)
    if (fault) report(`"${sentence}" ${fault}`)
  }
}

const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value : []
