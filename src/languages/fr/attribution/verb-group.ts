import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { auxiliaries, auxiliariesOfSe, lightVerbs, pairedVerbs } from './helping-verbs.ts'
import { getSpeechForms, type SpeechVerb, type VerbForm } from './verbs.ts'
import {
  adverbs,
  determiners,
  leaning,
  negations,
  nounLike,
  pastTurn,
  pronouns,
  strongPronouns,
} from './words.ts'

/**
 * A verb of speech with its auxiliary and the pronoun inside it: "a déclaré", "a-t-il dit",
 * "estime".
 */
export interface VerbGroup extends Stretch {
  verb: SpeechVerb
  gerund: boolean
  /** the subject inside the group or behind it, joined by a hyphen */
  pronoun: number | null
}

const longestGroup = 8

/**
 * The verb of speech that begins at item `i`; null for none, for a denied one ("n'a pas dit") and
 * for a noun spelled like it.
 */
export function readVerbGroup(items: readonly Item[], i: number): VerbGroup | null {
  const item = items[i]!
  if (item.kind !== 'word' || item.hyphen) return null
  if (isSe(items[i - 1])) return readReflexive(items, i)
  const paired = readPaired(items, i)
  if (paired) return paired
  const link = linkOfLight(items, i)
  if (link !== null) return readCompound(items, i, 'infinitive', link + 1)
  if (auxiliaries.has(item.text)) return readCompound(items, i, 'participle', i + 1)
  const verb = formOf(item, 'finite')
  if (verb && !verb.reflexive && !isNoun(items, i)) {
    const pronoun = invertedAt(items, i + 1)
    return isDenied(items, i, i + 1)
      ? null
      : { from: i, to: pronoun === null ? i + 1 : pronoun + 1, verb, gerund: false, pronoun }
  }
  const told = readAnyVerb(items, i)
  if (told) return told
  const spoken = formOf(item, 'gerund')
  return spoken && (items[i - 1] === undefined || [',', 'en'].includes(items[i - 1]!.text))
    ? { from: i, to: i + 1, verb: spoken, gerund: true, pronoun: null }
    : null
}

/** Where the preposition of a light verb stands: "vient | de", "a-t-il fini | par"; null without one. */
function linkOfLight(items: readonly Item[], i: number): number | null {
  const isCompound = auxiliaries.has(items[i]!.text)
  const at = isCompound ? (invertedAt(items, i + 1) ?? i) + 1 : i
  const isLight = isCompound ? items[at]?.text === 'fini' : lightVerbs.has(items[at]!.text)
  return isLight && linksOfLight.has(items[at + 1]?.text ?? '') ? at + 1 : null
}

const linksOfLight: ReadonlySet<string> = new Set(['de', 'd', 'à', 'par'])

/** Behind its quotation any verb reports whose subject a hyphen joins to it: "« … », chipote-t-elle". */
function readAnyVerb(items: readonly Item[], i: number): VerbGroup | null {
  const before = items[i - 1]?.text === ',' ? items[i - 2] : items[i - 1]
  const pronoun = invertedAt(items, i + 1)
  if (before?.kind !== 'quote' || pronoun === null) return null
  return { from: i, to: pronoun + 1, verb: ofAnyVerb, gerund: false, pronoun }
}

const ofAnyVerb: SpeechVerb = { stance: 'neutral', weak: true, onlyBehind: true }

const isSe = (item: Item | undefined) => item?.text === 's' || item?.text === 'se'

/** "s'indigne", "s'est-elle emportée", "s'est dit": "se" belongs to it. */
function readReflexive(items: readonly Item[], i: number): VerbGroup | null {
  const from = i - 1
  if (!auxiliariesOfSe.has(items[i]!.text)) {
    const verb = formOf(items[i], 'finite')
    if (!verb || isDenied(items, from, i)) return null
    const pronoun = invertedAt(items, i + 1)
    return { from, to: pronoun === null ? i + 1 : pronoun + 1, verb, gerund: false, pronoun }
  }
  const pronoun = invertedAt(items, i + 1)
  const at = pastAdverbs(items, pronoun === null ? i + 1 : pronoun + 1)
  const item = items[at]
  // "emportée", "dits": it agrees with who speaks
  const text = item?.text.replace(/(?<=[éit])(?:e|s|es)$/, '') ?? ''
  const verb = item && formOf({ ...item, text }, 'participle')
  return verb && (verb.reflexive || ofOneself.has(text)) && !isDenied(items, from, at)
    ? { from, to: at + 1, verb, gerund: false, pronoun }
    : null
}

/** "s'est dit prêt", "s'est demandé": they report without "se" as well. */
const ofOneself: ReadonlySet<string> = new Set(['dit', 'demandé'])

function pastAdverbs(items: readonly Item[], from: number): number {
  let at = from
  while (adverbs.has(items[at]?.text ?? '')) at++
  return at
}

/** "fait savoir", "a-t-il fait valoir", "a aussi laissé entendre", "met en garde". */
function readPaired(items: readonly Item[], from: number): VerbGroup | null {
  const isCompound = auxiliaries.has(items[from]!.text)
  const pronoun = isCompound ? invertedAt(items, from + 1) : null
  const at = isCompound ? pastAdverbs(items, (pronoun ?? from) + 1) : from
  const second = items[at + 1]?.text ?? ''
  const pair = pairedVerbs.find(
    ({ first, second: others, third }) =>
      first.has(items[at]?.text ?? '') &&
      others.has(second) &&
      (third === undefined || items[at + 2]?.text === third),
  )
  return pair && !isDenied(items, from, at)
    ? { from, to: at + (pair.third === undefined ? 2 : 3), verb: pair.verb, gerund: false, pronoun }
    : null
}

const formOf = (item: Item | undefined, form: VerbForm): SpeechVerb | null =>
  item?.kind === 'word'
    ? (getSpeechForms()
        .get(item.text)
        ?.find((known) => known.form === form)?.verb ?? null)
    : null

function readCompound(
  items: readonly Item[],
  from: number,
  form: VerbForm,
  start: number,
): VerbGroup | null {
  const pronoun = form === 'participle' ? invertedAt(items, start) : null
  for (
    let i = pronoun === null ? start : pronoun + 1;
    i < items.length && i - from < longestGroup;
    i++
  ) {
    const turned = pastTurn(items, i)
    if (turned > i) {
      i = turned - 1
      continue
    }
    const item = items[i]!
    const verb = formOf(item, form)
    if (verb)
      return isDenied(items, from, i) ? null : { from, to: i + 1, verb, gerund: false, pronoun }
    if (
      item.kind === 'word'
        ? !adverbs.has(item.text) &&
          !item.text.endsWith('ment') &&
          !negations.has(item.text) &&
          !strongPronouns.has(item.text)
        : item.text !== ','
    )
      return null
  }
  return null
}

/** "-il", "-t-elle" */
function invertedAt(items: readonly Item[], i: number): number | null {
  const at = items[i]?.hyphen && items[i]!.text === 't' ? i + 1 : i
  const item = items[at]
  return item?.hyphen && (pronouns.has(item.text) || item.text === 'je' || item.text === 'nous')
    ? at
    : null
}

function isDenied(items: readonly Item[], from: number, to: number): boolean {
  let before = from - 1
  while (
    before > 0 &&
    leaning.has(items[before]!.text) &&
    !['n', 'ne'].includes(items[before]!.text)
  )
    before--
  return (
    ['n', 'ne'].includes(items[before]?.text ?? '') &&
    items.slice(from, to + 2).some(({ text }) => negations.has(text))
  )
}

/** "premier juge", "sans doute", "nul doute": a noun follows. */
const beforeNoun: ReadonlySet<string> = new Set(['premier', 'première', 'sans', 'nul'])

function isNoun(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  return (
    nounLike.has(items[i]!.text) &&
    before?.kind === 'word' &&
    (determiners.has(before.text) || beforeNoun.has(before.text))
  )
}
