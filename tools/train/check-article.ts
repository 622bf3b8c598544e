/** What a well-formed article may still have wrong: labels that do not agree with each other. */
import type { CorpusArticle, CorpusEntity } from './corpus-form.ts'

/** Everything wrong with one article's labels, in words. */
export function checkArticle(article: CorpusArticle): string[] {
  return [
    ...findBare(article),
    ...checkEdges(article),
    ...checkSpeakers(article),
    ...checkWords(article),
  ]
}

const escape = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A name as whole words, Arabic particles before it included. */
function asWords(name: string, lang: string): RegExp {
  const particles = lang === 'ar' ? '(?:[وف]?[بلك]?)' : ''
  const forms =
    lang === 'ar' && name.startsWith('ال')
      ? `(?:${escape(name)}|لل${escape(name.slice(2))})`
      : escape(name)
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${particles}(${forms})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}

/** Names that stand without their brackets elsewhere, also persons by their last name alone. */
function findBare({ text, lang, entities, words }: CorpusArticle): string[] {
  const names = new Set(entities.map(({ start, end }) => text.slice(start, end)))
  for (const { start, end, type } of entities) {
    const last = type === 'PER' ? text.slice(start, end).split(/\s/).at(-1)! : ''
    if (last.length > 2) names.add(last)
  }
  const faults: string[] = []
  for (const name of names) {
    if (words.includes(name)) continue
    for (const match of text.matchAll(asWords(name, lang))) {
      const end = match.index + match[0].length
      const isLabelled = entities.some((entity) => entity.start < end && entity.end > match.index)
      if (isLabelled) continue
      const around = text.slice(Math.max(0, match.index - 20), end + 20).replaceAll('\n', ' ')
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
const joined = /^(وال|بال|فال|كال|لل)/
/** Verbs that begin with the letters of the particles و and ف. */
const ownFirst = new RegExp(
  '^(وصف|وعد|وعيد|وج[هّ]|ورد|وارد|وفق|وقع|وقّع|وث[قّ]|وافق|واصل|واجه|وضع|وض[حّ]|وب[خّ]|وسم|' +
    'فس[رّ]|فن[دّ]|فضح|فجر|فجّر|في|فتوى)',
)

function checkEdges({ text, lang, entities, attributions }: CorpusArticle): string[] {
  const faults: string[] = []
  for (const { start, end, type } of entities) {
    const name = text.slice(start, end)
    if (type === 'PER' && titles[lang]?.test(name)) faults.push(`a title within a name: "${name}"`)
    if (/^[\p{P}\s]*$/u.test(name)) faults.push(`no letters in the name "${name}"`)
    if (lang === 'ar' && joined.test(name)) faults.push(`a particle within a name: "${name}"`)
  }
  for (const { cue, content } of attributions) {
    const [verb] = cue
    const word = verb ? text.slice(...verb) : ''
    if (lang === 'ar' && /^[وف]/.test(word) && !ownFirst.test(word))
      faults.push(`a particle within a cue: "${word}"`)
    for (const [start, end] of content)
      if (/^(إن|أن|إنّ|أنّ|that|que) /.test(text.slice(start, end)))
        faults.push(`a content begins with its conjunction: "${text.slice(start, start + 30)}"`)
  }
  return faults
}

const isWithin = (name: string, longer: string) =>
  longer !== name && ` ${longer} `.includes(` ${name} `)

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
