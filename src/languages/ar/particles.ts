import type { Particles } from '../particles.ts'

const all = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']
const shortestRest = 3
/** By the code of its first letter: every word of an article is asked. */
const byFirst = new Map<number, string[]>()
for (const particle of all)
  byFirst.set(particle.charCodeAt(0), [...(byFirst.get(particle.charCodeAt(0)) ?? []), particle])

/** One particle before three letters, as a text writes them. */
const one = /^[وفبكل](?=[ء-ي]{3})/
const letters = 'وفبلك'
const beforeName = /^(?:[وف]?[بلك]?|[وف]?لل)(?=.{3})/

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

export const particles: Particles = {
  conjunctions: 'وف',
  prepositions: 'بكل',
  article: 'ال',
  merging: 'ل',
  hidesArticle: (cut) => cut.endsWith('لل'),
  looseForms: (folded) => {
    const forms = [folded]
    for (const particle of byFirst.get(folded.charCodeAt(0)) ?? [])
      if (folded.length - particle.length >= shortestRest && folded.startsWith(particle))
        forms.push(folded.slice(particle.length))
    return forms
  },
  stemOf: (folded) => folded.slice(countAttached(folded)),
  withoutOne: (name) => name.replace(one, ''),
  openingsOf: (folded) =>
    letters.includes(folded[0]!)
      ? [folded, folded.slice(1), folded.slice(2), folded.slice(3), `ال${folded.slice(2)}`]
      : [folded],
  nameForms: (words) => {
    if (!letters.includes(words[0]!)) return [words]
    const bare = words.replace(beforeName, '')
    return [words, bare, words.startsWith('لل') ? `ال${words.slice(2)}` : bare]
  },
  soundForms: (folded) => [
    folded,
    folded.replace(/^[وف](?=.{3})/, ''),
    folded.replace(/^[وف]?(?:[بكل]?ال|لل)(?=.{3})/, ''),
    folded.replace(/^[وف]?[بكل](?=.{3})/, ''),
  ],
  withoutArticle: (folded) => folded.replace(/^ال(?=.{3})/, ''),
}
