import type { Basis } from '../model/annotation.ts'
import type { CardStrings } from './strings/card-strings.ts'

/** Bases that say of a speaker that the article gives the name, or keeps it back. */
const tellOfName: readonly Basis[] = ['named', 'organisation', 'anonymous']

/** A claim's or a speaker's basis, with the speaker's name, if one was found. */
interface Based {
  basis: Basis
  name: string | null
  isUnclear?: boolean
}

/**
 * Whether the basis is known: where no speaker was found, or it is unclear who is meant, "named" or
 * "unnamed" would say more than is known.
 */
export const knowsBasis = ({ basis, name, isUnclear }: Based): boolean =>
  (name !== null && !isUnclear) || !tellOfName.includes(basis)

/** On what a claim rests; null where that is not known. */
export const sayBasis = (based: Based, t: Pick<CardStrings, 'basis'>): string | null =>
  knowsBasis(based) ? t.basis[based.basis] : null
