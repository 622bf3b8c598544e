import { groupDigits, partsOf, type OfficeWords, type ThingFact } from '../packs/office-words.ts'

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

const elided = /^[aeéio]/

function tell(iso: string, isShort = false): string {
  const { year, month, day } = partsOf(iso)
  if (month === 0) return year
  const name = `${months[month - 1]} ${year}`
  if (day === 0 || isShort) return name
  return `${day === 1 ? '1er' : day} ${name}`
}

const since = (iso: string): string => {
  const told = tell(iso, true)
  return elided.test(told) ? `d’${told}` : `de ${told}`
}

const within = (iso: string): string => `${partsOf(iso).day === 0 ? 'en' : 'le'} ${tell(iso)}`

const agreed = (word: string, gender: 'm' | 'f' | null): string =>
  gender === 'm' ? word : gender === 'f' ? `${word}e` : `${word}(e)`

/** Nouns, which do not agree with the gender of what they are told of. */
const opening: Record<ThingFact, string> = {
  founded: 'Création',
  dissolved: 'Dissolution',
  published: 'Publication',
  began: 'Début',
  ended: 'Fin',
  happened: 'Date',
}

export const officeWords: OfficeWords = {
  held(title, { start, end, asof }) {
    if (end && start)
      return tell(start, true) === tell(end, true)
        ? `${title} en ${tell(end, true)}`
        : `${title} ${since(start)} à ${tell(end, true)}`
    if (end) return `${title} jusqu’en ${tell(end, true)}`
    const from = start ? ` à partir ${since(start)}` : ''
    return `${title}${from} ; état connu en ${tell(asof, true)}`
  },
  past: (title, { start }) =>
    `${title}${start ? ` à partir ${since(start)}` : ''} ; a quitté ce poste depuis`,
  ofEither: (title) => `fonction : ${title}`,
  born: (day, gender) => `${agreed('Né', gender)} ${within(day)}.`,
  died: (day, gender) => `${agreed('Mort', gender)} ${within(day)}.`,
  told: (what, day) => `${opening[what]} : ${tell(day)}.`,
  inhabitants: (count, day) =>
    `Population : ${groupDigits(count, '\u202f')}${day ? ` (${tell(day)})` : ''}.`,
  source: (name, day) => `${name}, état au ${tell(day)}`,
}
