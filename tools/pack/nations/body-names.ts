import type { Localised } from '../../../src/model/knowledge.ts'
import { agree, type Nation } from './load-nations.ts'

/** What a body is called without its country: «البرلمان», "Parliament". */
export interface BareName {
  ar: string
  /** of the noun that an adjective goes with */
  gender: 'm' | 'f'
  /** in small letters where running text writes it so: "the Egyptian army" */
  en: string
}

export interface NationalName {
  labels: Localised
  aliases: Record<string, string[]>
}

/**
 * A national body's names with its country, as each language forms them: «مجلس النواب المصري»,
 * "Egyptian House of Representatives", "House of Representatives of Egypt". Where Arabic has no
 * adjective, or one that two countries share («كونغولي»), the country stands after the name with «في».
 */
export function nameOf(bare: readonly BareName[], nation: Nation): NationalName {
  const names = {
    ar: bare.flatMap((one) => arabicOf(one, nation)),
    en: bare.flatMap((one) => englishOf(one, nation)),
  }
  const [ar, ...otherArabic] = [...new Set(names.ar)]
  const [en, ...otherEnglish] = [...new Set(names.en)]
  return {
    labels: { ar: ar!, en: `${en![0]!.toUpperCase()}${en!.slice(1)}` },
    aliases: { ar: otherArabic, en: otherEnglish },
  }
}

function arabicOf({ ar, gender }: BareName, { arabic, name, isShared }: Nation): string[] {
  const byAdjective = arabic.map((adjective) => `${ar} ${agree(adjective, gender)}`)
  return byAdjective.length === 0 || isShared
    ? [`${ar} في ${name.ar}`, ...byAdjective]
    : byAdjective
}

function englishOf({ en }: BareName, { english, name }: Nation): string[] {
  return [`${en} of ${name.of}`, ...english.map((adjective) => `${adjective} ${en}`)]
}
