/**
 * Properties and items of Wikidata that the world packs read, each with its name. Every one was read
 * with this name in at least two independent public programs; the genders stand in Wikidata's own
 * answers too. As in tools/pack/import/wikidata-classes.ts only the item itself counts, not those
 * above or below it.
 */
import type { ClassMeaning, Classes } from '../import/wikidata-classes.ts'
import { knownClasses } from '../import/wikidata-classes.ts'

export const property = {
  instanceOf: 'P31',
  subclassOf: 'P279',
  country: 'P17',
  jurisdiction: 'P1001',
  occupation: 'P106',
  positionHeld: 'P39',
  gender: 'P21',
  birth: 'P569',
  death: 'P570',
  inception: 'P571',
  dissolved: 'P576',
  published: 'P577',
  start: 'P580',
  end: 'P582',
  pointInTime: 'P585',
  population: 'P1082',
  femaleForm: 'P2521',
} as const

/** Sex or gender. */
export const genders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['Q6581097', 'm'],
  ['Q6581072', 'f'],
])

/** Calendar in which a day cannot be told as it is: of such days the year is taken. */
export const julianCalendar = 'Q1985786'

/** What an office is an instance of: "position", "public office". */
export const officeClasses: ReadonlySet<string> = new Set(['Q4164871', 'Q294414'])

/** Occupations that are a public role, each with its name and the kind of the person's record. */
const occupations: [qid: string, name: string, kind: string][] = [
  ['Q82955', 'politician', 'politician'],
  ['Q193391', 'diplomat', 'diplomat'],
  ['Q212238', 'civil servant', 'official'],
  ['Q189290', 'military officer', 'military-officer'],
  ['Q16533', 'judge', 'judge'],
  ['Q40348', 'lawyer', 'lawyer'],
  ['Q1930187', 'journalist', 'journalist'],
  ['Q36180', 'writer', 'author'],
  ['Q49757', 'poet', 'author'],
  ['Q43845', 'businessperson', 'executive'],
  ['Q131524', 'entrepreneur', 'executive'],
  ['Q15253558', 'activist', 'activist'],
  ['Q188094', 'economist', 'academic'],
  ['Q201788', 'historian', 'academic'],
  ['Q1622272', 'university teacher', 'academic'],
  ['Q901', 'scientist', 'scientist'],
  ['Q39631', 'physician', 'physician'],
  ['Q483501', 'artist', 'artist'],
  ['Q33999', 'actor', 'actor'],
  ['Q2526255', 'film director', 'film-maker'],
  ['Q177220', 'singer', 'musician'],
  ['Q639669', 'musician', 'musician'],
  ['Q2066131', 'athlete', 'athlete'],
  ['Q937857', 'association football player', 'athlete'],
  ['Q628099', 'association football manager', 'coach'],
]

export const roles: ReadonlyMap<string, string> = new Map(
  occupations.map(([qid, , kind]) => [qid, kind]),
)

/** Classes beside those of an import. */
const further: [qid: string, name: string, type: ClassMeaning['type'], kind: string][] = [
  ['Q7278', 'political party', 'ORG', 'political-party'],
  ['Q327333', 'government agency', 'ORG', 'public-body'],
  ['Q192350', 'ministry', 'ORG', 'ministry'],
  ['Q484652', 'international organization', 'ORG', 'world-body'],
  ['Q31855', 'research institute', 'ORG', 'research-institute'],
  ['Q11032', 'newspaper', 'ORG', 'newspaper'],
  ['Q476028', 'association football club', 'ORG', 'football-club'],
  ['Q198', 'war', 'EVENT', 'war'],
  ['Q178561', 'battle', 'EVENT', 'battle'],
  ['Q10931', 'revolution', 'EVENT', 'revolution'],
  ['Q40231', 'election', 'EVENT', 'election'],
  ['Q7944', 'earthquake', 'EVENT', 'earthquake'],
  ['Q8065', 'natural disaster', 'EVENT', 'disaster'],
  ['Q131569', 'treaty', 'WORK', 'treaty'],
  ['Q820655', 'statute', 'WORK', 'law'],
  ['Q7748', 'law', 'WORK', 'law'],
]

/** The classes of an import and those of the world packs; `more` goes before both. */
export const withWorldClasses = (more: Classes): Classes =>
  new Map([
    ...knownClasses,
    ...further.map(([qid, , type, kind]) => [qid, { type, kind }] as const),
    ...more,
  ])
