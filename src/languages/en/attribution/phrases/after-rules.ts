import type { ContentKind } from './content.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isDeterminer, isTime, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { type Cue, is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { opensClause, questionWords } from './opens-clause.ts'
import { wordSet } from '../../../word-sets.ts'

/** What follows a reporting verb. */
export interface After {
  kind: ContentKind | 'none' | 'opens'
  /** first item of the words */
  from: number
  /** end of the cue: behind its particle, preposition or colon */
  cueTo: number
  cue: Cue
}

/** A verb with those of its ways of reporting that its particle leaves. */
export interface CueVerb {
  items: readonly Item[]
  main: number
  /** where the sentence ends (exclusive) */
  to: number
  /** behind the verb and its particle */
  start: number
  usable: readonly Cue[]
  /** the way that takes a clause, and the one that takes a quotation */
  clause: Cue | undefined
  speech: Cue | undefined
}

/** A place behind the verb, in front of item `at`, where what is told may begin. */
interface Place extends CueVerb {
  at: number
  item: Item
}

/** Tells by the item at a place what begins there. */
export interface AfterRule {
  name: string
  /** a sentence in which it decides, and one that it leaves to the rules behind it */
  accepted: string
  refused: string
  /** 'nothing': what is told does not begin here, whatever the rules behind say */
  read(place: Place): After | 'nothing' | null
}

/** The first way of reporting that takes what a letter of cue-verbs.ts stands for. */
export const taking = ({ usable }: Pick<CueVerb, 'usable'>, letter: string): Cue | undefined =>
  usable.find(({ takes }) => takes.includes(letter))

export const afterRules: readonly AfterRule[] = [
  {
    name: 'what was told before',
    accepted: 'The mayor said this in a statement on Monday.',
    refused: 'The mayor said this bridge was safe.',
    read({ items, at, item, to }) {
      const next = items[at + 1]
      const isAlone =
        at + 1 >= to ||
        next!.kind === 'mark' ||
        (next!.word.bits & (is.preposition | is.time)) !== 0
      return item.text === 'this' && isAlone ? 'nothing' : null
    },
  },
  {
    name: 'colon',
    accepted: 'The mayor said: the wells are dry.',
    refused: 'The mayor said; the wells are dry.',
    read({ items, at, item, to, clause, speech }) {
      const cue = speech ?? clause
      if (item.text !== ':' || item.kind !== 'mark' || !cue) return null
      const kind = at + 1 >= to ? 'opens' : items[at + 1]!.kind === 'quote' ? 'quote' : 'clause'
      return { kind, from: at + 1, cueTo: at + 1, cue }
    },
  },
  {
    name: 'comma and quotation',
    accepted: 'The mayor said, “The wells are dry.”',
    refused: 'The mayor said, the wells are dry.',
    read: ({ items, at, item, to, start, speech }) =>
      item.text === ',' && at + 1 < to && items[at + 1]!.kind === 'quote' && speech
        ? { kind: 'quote', from: at + 1, cueTo: start, cue: speech }
        : null,
  },
  {
    name: 'quotation',
    accepted: 'The mayor said “the wells are dry” and left.',
    refused: 'The mayor said the wells are dry and left.',
    read(place) {
      const { items, at, item, start, clause, speech } = place
      if (item.kind !== 'quote') return null
      const cue = speech ?? clause ?? taking(place, 'n')
      if (!cue) return 'nothing'
      const kind = speech && !isNominal(items[at + 1]) ? 'quote' : clause ? 'clause' : 'phrase'
      return { kind, from: at, cueTo: start, cue }
    },
  },
  {
    name: 'mark',
    accepted: 'The wells are dry, the mayor said.',
    refused: 'The mayor said the wells are dry.',
    read: ({ item }) => (item.kind === 'mark' ? 'nothing' : null),
  },
  {
    name: 'that',
    accepted: 'The mayor said that the wells are dry.',
    refused: 'The mayor said that Monday was dry.',
    read: ({ items, at, item, to, start, clause, usable }) =>
      item.text === 'that' &&
      clause &&
      at + 1 < to &&
      !isTime(items[at + 1]!) &&
      (items[at + 1]!.kind !== 'mark' ||
        (to - at > 6 && !isTakenUp(items, at + 1, usable)) ||
        items[at + 2]?.kind === 'quote') &&
      !(at > start && isVerbHere(items, at + 1))
        ? { kind: 'clause', from: at, cueTo: start, cue: clause }
        : null,
  },
  {
    name: 'question word',
    accepted: 'The mayor explained why the wells are dry.',
    refused: 'The mayor explained that the wells are dry.',
    read(place) {
      const { at, item, start, clause } = place
      const cue = clause ?? taking(place, 'n')
      if (!questionWords.has(item.text) || !cue) return null
      const isAsked = item.text === 'if' && clause && !taking(place, 'n')
      const isAdverbial = adverbialWords.has(item.text) && (!clause || taking(place, 't'))
      return isAdverbial && !isAsked ? 'nothing' : { kind: 'clause', from: at, cueTo: start, cue }
    },
  },
  {
    name: 'infinitive',
    accepted: 'The mayor promised to open the wells.',
    refused: 'The mayor promised the town a well.',
    read(place) {
      const { items, at, item, start } = place
      const isTo = item.text === 'to' || (item.text === 'not' && items[at + 1]?.text === 'to')
      const cue = isTo && taking(place, 'i')
      return cue ? { kind: 'infinitive', from: at, cueTo: start, cue } : null
    },
  },
  {
    name: 'preposition of the verb',
    accepted: 'The mayor complained about the wells.',
    refused: 'The mayor complained near the wells.',
    read({ items, at, item, to, usable, clause }) {
      const cue = usable.find(({ prepositions }) => prepositions.has(item.text))
      if (clause && item.text === 'to' && isToldThat(items, at + 1, to)) return 'nothing'
      return cue && at + 1 < to && items[at + 1]!.kind !== 'mark' && !isDate(items, at + 1)
        ? { kind: 'phrase', from: at + 1, cueTo: at + 1, cue }
        : null
    },
  },
  {
    name: 'another preposition',
    accepted: 'The mayor complained near the wells.',
    refused: 'The mayor complained about the wells.',
    read: ({ items, at, item, to, clause }) =>
      (item.word.bits & is.preposition) !== 0 &&
      (item.word.bits & (is.determiner | is.adverb)) === 0 &&
      !(clause && opensClause(items, at, to) && !isDateAlone(items, at + 1))
        ? 'nothing'
        : null,
  },
  {
    name: 'gerund',
    accepted: 'The mayor denied closing the wells.',
    refused: 'The mayor denied the closure of the wells.',
    read(place) {
      const cue = taking(place, 'g')
      return cue && place.item.word.forms === form.ing
        ? { kind: 'gerund', from: place.at, cueTo: place.start, cue }
        : null
    },
  },
  {
    name: 'time',
    accepted: 'The mayor said last week the wells were dry.',
    refused: 'The mayor said last wells were dry.',
    read: ({ items, at, item }) =>
      isTime(item) ||
      (isTime(items[at + 1] ?? item) &&
        ((item.word.bits & is.determiner) !== 0 || item.text === 'last' || item.text === 'next'))
        ? 'nothing'
        : null,
  },
  {
    name: 'clause without that',
    accepted: 'The mayor said the wells were dry.',
    refused: 'The mayor held the wells were dry.',
    read({ items, at, item, to, start, main, clause }) {
      const { lemma } = items[main]!.word
      if (!clause || onlyWithThat.has(lemma)) return null
      const opens =
        opensClause(items, at, to) || (pureSpeech.has(lemma) && to - at > 4 && opensPhrase(item))
      return opens ? { kind: 'clause', from: at, cueTo: start, cue: clause } : null
    },
  },
]

/** Those who hear a confession and are told by no noun for a person. */
const hearingBodies = wordSet('police court jury')

/** "admitted to | the police that …": who is told, and not what is admitted: "admitted to a theft that …" */
function isToldThat(items: readonly Item[], from: number, to: number): boolean {
  const end = nounPhraseEnd(items, from, to)
  const head = items[end - 1]
  return (
    end > from &&
    items[end]?.text === 'that' &&
    (head!.capital || personNouns.has(head!.text) || hearingBodies.has(head!.text))
  )
}

/** "denied that, saying all was well": the pronoun, in front of the mark at `at`. */
const isTakenUp = (items: readonly Item[], at: number, usable: readonly Cue[]): boolean =>
  taking({ usable }, 'n') !== undefined &&
  (items[at]!.text !== ',' || items[at + 1]?.word.forms === form.ing)

/** "reported on Friday", not "reported on Friday's flood" or "on Friday prayers". */
const isDate = (items: readonly Item[], at: number) =>
  isTime(items[at]!) && items[at + 1]?.text !== "'s" && !isNominal(items[at + 1])

/** "announced on Friday, a day after the flood" */
const isDateAlone = (items: readonly Item[], at: number): boolean =>
  isTime(items[at] ?? items[at - 1]!) && items[at + 1]?.text === ','

/** Question words that open an adverbial behind most verbs. */
const adverbialWords = wordSet('when where if who which')

/** Verbs that mean something else without "that": "held services". */
const onlyWithThat = wordSet(`
  hold gather fancy grasp sense appreciate prefer perceive catch establish preach define project
  submit
`)

/** Verbs without an object: what follows them is a clause, even where its verb is not known. */
const pureSpeech = new Set(['say', 'argue', 'insist', 'contend', 'think', 'hope'])

const opensPhrase = (item: Item) => item.capital || isDeterminer(item)
