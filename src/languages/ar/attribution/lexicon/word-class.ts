import { findVerb } from './lookup.ts'
import * as lists from './words.ts'

/** Words that are seen as themselves. */
const closed: ReadonlySet<string> = new Set(
  [
    lists.complementisers,
    lists.furtherComplementisers,
    lists.pronounHosts,
    lists.butPronouns,
    lists.particles,
    lists.dayWords,
    lists.phraseStops,
    lists.clauseOpeners,
    lists.contrasts,
    lists.relatives,
    lists.helpers,
    lists.negations,
    lists.beVerbs,
    lists.prepositions,
  ].flatMap((list) => [...list]),
)

const articles = /^(?:وال|فال|بال|كال|ولل|لل|ال)/
const particle = /^[وفبل](?=.{3})/
const shortestVerb = 4

/**
 * The class of a folded word as the tagger of words sees it: a verb of speech with its tense, a word
 * of a closed class as itself, all others by their particles and their shape, so that what names a
 * party is like what names another.
 */
export function wordClassOf(folded: string): string {
  const hit = findVerb(folded)
  if (hit) return `V${hit.form.verb.lemma}${hit.form.tense}`
  if (closed.has(folded)) return `=${folded}`
  if (lists.sayingNouns.has(folded)) return 'saying'
  if (/^\d/.test(folded)) return '#'
  const article = articles.exec(folded)
  if (article) return `.${article[0]}`
  const attached = particle.exec(folded)?.[0] ?? ''
  return `.${attached}${shapeOf(folded.slice(attached.length))}`
}

/** Whether a word looks like a verb of the present, and how it ends. */
function shapeOf(rest: string): string {
  let shape = ''
  if (/^[يتن]/.test(rest) && rest.length >= shortestVerb) shape = `~${rest[0]!}`
  else if (/^س[يتن]/.test(rest) && rest.length > shortestVerb) shape = '~s'
  if (/(?:ها|هم|نا)$/.test(rest) && rest.length > shortestVerb) return `${shape}+`
  return rest.endsWith('ا') ? `${shape}a` : shape
}
