/**
 * How terms of one table are told apart: a name, a record and a sound each begin with a control
 * character of their own, which no folded text holds.
 */

const marks = { name: '\u0001', record: '\u0002', sound: '\u0003' }

/** The script in which a sound is written: Arabic, or Latin. */
export type SoundScript = 'a' | 'l'

export const toNameTerm = (folded: string): string => marks.name + folded

/** The folded name of a term; null for one of another kind. */
export const nameOfTerm = (term: string): string | null =>
  term[0] === marks.name ? term.slice(1) : null

/** `id`: a QID, or the key of a record without one. */
export const toRecordTerm = (id: string): string => marks.record + id

/** `key`: as skeletonOf gives it. */
export const toSoundTerm = (key: string, script: SoundScript): string => marks.sound + script + key

/** How many consonants the key of a sound term has. */
export const consonantsOf = (soundTerm: string): number => soundTerm.length - 2

/** Outlets are filed under their sound whatever the script, among their names. */
export const toOutletSound = (key: string): string => marks.sound + key
