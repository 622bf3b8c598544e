/** French verbs that stand beside a verb of speech, and those that report only together. */
import type { SpeechVerb } from './verbs.ts'
import { wordSet } from '../../word-sets.ts'

export const auxiliaries: ReadonlySet<string> = wordSet(
  'a ont avait avaient aura auront aurait auraient ait eut',
)
/** "s'est emporté": beside them behind "se". */
export const auxiliariesOfSe: ReadonlySet<string> = wordSet('est sont était étaient')
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
    first: wordSet('fait font faisait faisaient fit firent'),
    second: wordSet('savoir valoir remarquer observer'),
    verb: { stance: 'neutral', weak: true },
  },
  {
    first: wordSet('laisse laissent laissait laissaient laissé'),
    second: wordSet('entendre'),
    verb: { stance: 'neutral', weak: true },
  },
  {
    first: wordSet('fait font faisait faisaient fit firent'),
    second: new Set(['état', 'part']),
    verb: { stance: 'neutral', weak: true, takes: 'rest' },
  },
  {
    first: wordSet('met mettent mettait mettaient mis mettra'),
    second: new Set(['en']),
    third: 'garde',
    verb: { stance: 'neutral', weak: true, takes: 'rest' },
  },
]
/** "vient d'annoncer", "tient à préciser", "finit par dire": a verb and a preposition before an infinitive. */
export const lightVerbs: ReadonlySet<string> = wordSet(
  'vient viennent venait tient tiennent tenait continue continuent continuait finit finissent finissait',
)
