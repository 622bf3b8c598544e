/** Whether the role with which an article introduces somebody is an office of a record. */
import { looseFormsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold, foldedWords } from '../../../text/fold.ts'
import type { ArticleContext } from '../surroundings/article-context.ts'
import { isHeld } from '../held-office.ts'
import { getSortsOfHead } from '../kind-words.ts'
import { gather } from '../../../text/gather.ts'

const former = wordsFor('formerWords')
const idle = wordsFor('officeWords')
/** Letters up to which a word is one of "U.S.", "of", «و». */
const shortWord = 2

/** A record with offices, and by which name it was found. */
interface Held {
  record: EntityRecord
  candidate: Candidate
}

/**
 * Every word of the introduction must be one of the office's title, its country or a word that says
 * nothing; one of them must name a role. The office must have been held on `day` (ISO, else the
 * article's); where the introduction says "former", begun before it. null: on whatever day.
 */
export function agreesInOffice(
  { introduction }: Entity,
  { record: { offices = [], country }, candidate }: Held,
  context: ArticleContext,
  day = context.date,
): boolean {
  if (!introduction) return false
  const words = fold(context.text.slice(introduction.start, introduction.end))
    .split(' ')
    .filter((word) => word.length > shortWord && !idle.has(word))
  const isOver = words.some((word) => former.has(word))
  const told = words.filter((word) => !former.has(word)).map(looseFormsOf)
  const ofCountry = country === undefined ? null : context.getCountryWords(country)
  return offices.some((term) => {
    if (!isHeld(term, day, isOver)) return false
    const titles = context.getRecord({ ...candidate, id: term.office })?.titles
    const title = new Set(
      gather(Object.values(titles ?? {}).flat(), (one) =>
        gather(fold(one).split(' '), looseFormsOf),
      ),
    )
    return (
      told.some((forms) => forms.some((form) => title.has(form) && isRole(form))) &&
      told.every((forms) => forms.some((form) => title.has(form) || ofCountry?.all.has(form)))
    )
  })
}

/** UTF-16 units behind a name in which an office stands. */
const reachBehind = 60
/** «أمير» alone may be of another state. */
const leastWordsOfOffice = 2

/**
 * Whether the title of an office ever held stands right behind the name, whole or without its
 * country where two words are left of it: «الأمير فهد بن سالم بن راشد ولي العهد».
 */
export function isFollowedByOffice(
  { mentions }: Entity,
  { record: { offices = [], country }, candidate }: Held,
  context: ArticleContext,
): boolean {
  const ofCountry = country === undefined ? null : context.getCountryWords(country)
  const isTelling = (word: string) => !looseFormsOf(word).some((form) => ofCountry?.all.has(form))
  const titles = gather(offices, ({ office }) =>
    Object.values(context.getRecord({ ...candidate, id: office })?.titles ?? {}).flat(),
  )
  const told = gather(titles, (title) => {
    const words = foldedWords(title)
    return [words, words.filter(isTelling)]
  }).filter(({ length }) => length >= leastWordsOfOffice)
  return mentions.some(({ end }) => {
    const behind = foldedWords(context.text.slice(end, end + reachBehind))
    return told.some((words) => words.every((word, i) => behind[i] === word))
  })
}

const isRole = (form: string): boolean => getSortsOfHead(form)?.has('politician') === true
