import { groupDigits, partsOf, type OfficeWords, type ThingFact } from '../packs/office-words.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/** "24 July 2022", "July 2022", "2022"; without its day where `isShort`. */
function tell(iso: string, isShort = false): string {
  const { year, month, day } = partsOf(iso)
  if (month === 0) return year
  const name = `${months[month - 1]} ${year}`
  return day === 0 || isShort ? name : `${day} ${name}`
}

const within = (iso: string): string => `${partsOf(iso).day === 0 ? 'in' : 'on'} ${tell(iso)}`

const opening: Record<ThingFact, string> = {
  founded: 'Founded',
  dissolved: 'Dissolved',
  published: 'Published',
  began: 'Began',
  ended: 'Ended',
  happened: 'Took place',
}

export const officeWords: OfficeWords = {
  held(title, { start, end, asof }) {
    const from = start ? ` from ${tell(start, true)}` : ''
    if (end)
      return start && tell(start, true) === tell(end, true)
        ? `${title} in ${tell(end, true)}`
        : `${title}${from} ${start ? 'to' : 'until'} ${tell(end, true)}`
    return `${title}${from}; as known in ${tell(asof, true)}`
  },
  past: (title, { start }) =>
    `${title}${start ? ` from ${tell(start, true)}` : ''}; has left the post since`,
  ofEither: (title) => title,
  born: (day) => `Born ${within(day)}.`,
  died: (day) => `Died ${within(day)}.`,
  told: (what, day) => `${opening[what]} ${within(day)}.`,
  inhabitants: (count, day) =>
    `Population ${groupDigits(count, ',')}${day ? ` (${tell(day)})` : ''}.`,
  source: (name, day) => `${name}, as of ${tell(day)}`,
}
