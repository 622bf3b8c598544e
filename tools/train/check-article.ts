/** What a well-formed article may still have wrong: labels that do not agree with each other. */
import type { CorpusArticle, CorpusEntity } from './corpus-form.ts'
import { findWords } from './find-words.ts'

/** Everything wrong with one article's labels, in words. */
export function checkArticle(article: CorpusArticle): string[] {
  return [
    ...findBare(article),
    ...checkEdges(article),
    ...checkSpeakers(article),
    ...checkWords(article),
  ]
}

/** Names that stand without their brackets elsewhere, also persons by their first or last name. */
function findBare(article: CorpusArticle): string[] {
  const { text, entities, words } = article
  const names = new Set(entities.map(({ start, end }) => text.slice(start, end)))
  for (const { start, end, type } of entities) {
    const parts = type === 'PER' ? text.slice(start, end).split(/\s/) : []
    for (const part of [parts.at(0), parts.at(-1)]) if (part && part.length > 2) names.add(part)
  }
  const faults: string[] = []
  for (const name of names) {
    if (words.includes(name)) continue
    for (const start of findWords(name, article)) {
      const end = start + name.length
      if (entities.some((entity) => entity.start < end && entity.end > start)) continue
      const around = text.slice(Math.max(0, start - 20), end + 20).replaceAll('\n', ' ')
      faults.push(`"${name}" is a name elsewhere, and stands without brackets in "…${around}…"`)
    }
  }
  return faults
}

const titles: Record<string, RegExp> = {
  ar: /^(الرئيس|الدكتورة?|د\.|السيدة?|الوزيرة?|اللواء|العميد|العقيد|النائبة?|المهندسة?|الأستاذة?|القاضية?|المحامية?) /,
  en: /^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Professor|Judge|Justice|Captain|Colonel)\.? /,
  fr: /^(M\.|MM\.|Mme|Mlle|Me|Dr|le président|la présidente) /,
  es: /^(don|doña|el señor|la señora|el presidente|la presidenta) /i,
}
/** A particle before a name, not the beginning of «والتر», «فالنسيا», «للا». */
const joined = /^(وال(?![تس])|بال(?!يرمو|تيمور|ما)|فال(?!ن)|كال(?![يغواف])|لل(?!ا ))/
/** The particle ل alone at the end of what precedes a name. */
const unmelted = /(?<!\p{L})[وف]?ل$/u
/** Verbs that begin with the letters of the particles و and ف. */
const ownFirst = new RegExp(
  '^(وصف|وعد|وعيد|وج[هدّ]|ورد|وارد|وفق|وقع|وقّع|وث[قّ]|وافق|واصل|واصف|واجه|وضع|وض[حّ]|وب[خّ]|وسم|' +
    'فس[رّ]|فن[دّ]|فضح|فتح|فجر|فجّر|في|فتوى)',
)

function checkEdges({ text, lang, entities, attributions }: CorpusArticle): string[] {
  const faults: string[] = []
  for (const { start, end, type } of entities) {
    const name = text.slice(start, end)
    if (type === 'PER' && titles[lang]?.test(name)) faults.push(`a title within a name: "${name}"`)
    if (/^[\p{P}\s]*$/u.test(name)) faults.push(`no letters in the name "${name}"`)
    if (lang === 'ar' && joined.test(name)) faults.push(`a particle within a name: "${name}"`)
    if (lang === 'ar' && name.startsWith('ال') && unmelted.test(text.slice(0, start)))
      faults.push(`ل and the article melt into لل: "${name}"`)
  }
  for (const { cue, content } of attributions) {
    const [verb] = cue
    const word = verb ? text.slice(...verb).replace(/\p{M}/gu, '') : ''
    if (lang === 'ar' && /^[وف]/.test(word) && !ownFirst.test(word))
      faults.push(`a particle within a cue: "${word}"`)
    for (const [start, end] of content)
      if (/^(إن|أن|إنّ|أنّ|that|que) /.test(text.slice(start, end)))
        faults.push(`a content begins with its conjunction: "${text.slice(start, start + 30)}"`)
  }
  return faults
}

/** Words before a name that make it somebody else's: the father or daughter of the one named. */
const kin = /(?<!\S)(أبو|أبي|أبا|أم|ابن|بن|بنت|ابنة|آل) $/

/** Whether a longer name of the same person holds this one. */
function isWithin(name: string, longer: string): boolean {
  const at = ` ${longer} `.indexOf(` ${name} `)
  return longer !== name && at !== -1 && !kin.test(longer.slice(0, at))
}

function checkSpeakers({ text, entities, attributions }: CorpusArticle): string[] {
  const called = (wanted: CorpusEntity['type']) =>
    entities.filter(({ type }) => type === wanted).map(({ start, end }) => text.slice(start, end))
  const persons = called('PER')
  return attributions.flatMap(({ basis, speaker, content }) => {
    if (basis !== 'named' || speaker === undefined) return []
    const where = text.slice(...content[0]!).slice(0, 30)
    if (!persons.includes(speaker))
      return [`the speaker of "${where}" is no labelled person: ${speaker}`]
    const fuller = persons.find((name) => isWithin(speaker, name))
    return fuller ? [`the speaker of "${where}" has a fuller name: ${fuller}`] : []
  })
}

function checkWords({ text, words }: CorpusArticle): string[] {
  return words.filter((word) => !text.includes(word)).map((word) => `no such word: ${word}`)
}
