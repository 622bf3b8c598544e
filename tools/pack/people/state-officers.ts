/** Officers of the states of the United States as people with an office. */
import type { PersonFacts, StateOfficer } from './read-facts.ts'

const titles: Record<string, string> = {
  governor: 'Governor of {state}',
  lt_governor: 'Lieutenant Governor of {state}',
  'attorney general': 'Attorney General of {state}',
  'secretary of state': 'Secretary of State of {state}',
  auditor: 'Auditor of {state}',
  treasurer: 'Treasurer of {state}',
  'chief election officer': 'Chief Election Officer of {state}',
  lower: 'Member of the House of Representatives of {state}',
  upper: 'Member of the Senate of {state}',
  legislature: 'Member of the Legislature of {state}',
}
const kinds: Record<string, string> = { governor: 'governor', lower: 'member-of-parliament' }

const inCapitals = (place: string) =>
  place.replaceAll('_', ' ').replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** The officer with a title in which the state's code stands in square brackets. */
export function stateOfficerToPerson(officer: StateOfficer): PersonFacts {
  const { id, labels, role, place, state, start, asof, party, gender, generic } = officer
  const title =
    role === 'mayor'
      ? `Mayor of ${inCapitals(place ?? '')}`
      : (titles[role] ?? role).replace('{state}', `[${state}]`)
  return {
    id: `openstates-${id}`,
    kind: kinds[role] ?? (role === 'mayor' ? 'mayor' : 'office-holder'),
    labels,
    country: 'US',
    offices: [{ title, country: 'US', asof, ...(start === undefined ? {} : { start }) }],
    src: ['openstates'],
    ...(party === undefined ? {} : { party }),
    ...(gender === undefined ? {} : { gender }),
    ...(officer.ar_composed === undefined ? {} : { ar_composed: officer.ar_composed }),
    ...(generic === undefined ? {} : { generic }),
  }
}

/** The page of an officer in the source's repository, below its folder "data". */
export function pageOfOfficer({ id, labels, state, role }: StateOfficer): string {
  const folder =
    role === 'mayor'
      ? 'municipalities'
      : ['lower', 'upper', 'legislature'].includes(role)
        ? 'legislature'
        : 'executive'
  const name = labels.en.replace(/\s+/g, '-').replace(/[^A-Za-z-]/g, '')
  return `${state.toLowerCase()}/${folder}/${name}-${id}`
}

/** Offices that a state has one of. */
const single = new Set(
  Object.keys(titles).filter((role) => !['lower', 'upper', 'legislature'].includes(role)),
)

/** Where a list has two for an office that a state has one of, the one who came last. */
export function dropSuperseded(officers: readonly StateOfficer[]): StateOfficer[] {
  const last = new Map<string, StateOfficer>()
  const keyOf = ({ state, role }: StateOfficer) => `${state} ${role}`
  for (const officer of officers) {
    const known = last.get(keyOf(officer))
    if (!known || (officer.start ?? '') > (known.start ?? '')) last.set(keyOf(officer), officer)
  }
  return officers.filter(
    (officer) => !single.has(officer.role) || last.get(keyOf(officer)) === officer,
  )
}
