/** French verbs that stand beside a verb of speech, and those that report only together. */
import type { SpeechVerb } from './verbs.ts'

export const auxiliaries: ReadonlySet<string> = new Set(
  'a ont avait avaient aura auront aurait auraient ait eut'.split(' '),
)
/** "s'est emporté": beside them behind "se". */
export const auxiliariesOfSe: ReadonlySet<string> = new Set('est sont était étaient'.split(' '))
/**
 * Words that report together, with the stance of the whole: "a fait savoir", "laisse entendre", "met en
 * garde"; not "fait attendre".
 */
export const pairedVerbs: readonly {
  first: ReadonlySet<string>
  second: ReadonlySet<string>
  third?: string
  verb: SpeechVerb
}[] = [
  {
    first: new Set('fait font faisait faisaient fit firent'.split(' ')),
    second: new Set('savoir valoir remarquer observer'.split(' ')),
    verb: { stance: 'neutral', weak: true },
  },
  {
    first: new Set('laisse laissent laissait laissaient laissé'.split(' ')),
    second: new Set('entendre'.split(' ')),
    verb: { stance: 'neutral', weak: true },
  },
  {
    first: new Set('fait font faisait faisaient fit firent'.split(' ')),
    second: new Set(['état', 'part']),
    verb: { stance: 'neutral', weak: true, takes: 'rest' },
  },
  {
    first: new Set('met mettent mettait mettaient mis'.split(' ')),
    second: new Set(['en']),
    third: 'garde',
    verb: { stance: 'neutral', weak: true, takes: 'rest' },
  },
]
/** "vient d'annoncer", "tient à préciser": a verb and a preposition before an infinitive. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'vient viennent venait tient tiennent tenait'.split(' '),
)
