import type { Basis } from '../model/annotation.ts'
import type { CardStrings } from './strings/card-strings.ts'

/** Bases that say of a speaker that the article gives the name, or keeps it back. */
const tellOfName: readonly Basis[] = ['named', 'organisation', 'anonymous']

/**
 * On what a claim rests. null where no speaker was found, or where it is unclear who is meant:
 * "named" or "unnamed" beside that would say more than is known. `name`: of the speaker, if found.
 */
export function sayBasis(
  { basis, name, isUnclear }: { basis: Basis; name: string | null; isUnclear?: boolean },
  t: Pick<CardStrings, 'basis'>,
): string | null {
  const isTold = name !== null && !isUnclear
  return isTold || !tellOfName.includes(basis) ? t.basis[basis] : null
}
