/** Stems by which words of titles meet, in all languages that reports are compared in. */
import { beginsInArabic } from '../text/scripts.ts'
import { particles as arabicParticles } from './ar/particles.ts'
import { reportWords as arabic } from './ar/report-words.ts'
import { reportWords as english } from './en/report-words.ts'
import { reportWords as spanish } from './es/report-words.ts'
import { reportWords as french } from './fr/report-words.ts'
import type { Particles } from './particles.ts'
import type { ReportWords } from './reports/report-words.ts'

export const wordsInReports: readonly ReportWords[] = [english, arabic, french, spanish]

/** The particles of a folded word, by its script; null where a script writes none onto words. */
export const particlesOf = (folded: string): Particles | null =>
  beginsInArabic(folded) ? arabicParticles : null

/** A folded word of a title without particles, article and the ending of a plural. */
export function stemOf(folded: string): string {
  const bare = particlesOf(folded)?.stemOf(folded) ?? folded
  return wordsInReports.reduce((word, { singularOf }) => singularOf?.(word) ?? word, bare)
}

/** The rough stem under which a family of words meets; `stem`: as stemOf gives it. */
export const looseStemOf = (stem: string): string =>
  (beginsInArabic(stem) ? arabic : english).looseStemOf!(stem)
