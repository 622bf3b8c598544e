import { isMinistryAlone } from '../../../languages/names/ministries-alone.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { Draft } from '../draft-mentions.ts'
import {
  acronymsOf,
  compoundsOf,
  skeletonOf,
  withoutLegalForm,
  withoutNationality,
} from '../name-keys.ts'
import { isOnePerson, type SameName } from './same-person.ts'

/** Drafts that name the same. */
export interface Group {
  type: EntityType
  drafts: Draft[]
  /** the fullest of them */
  name: Draft
}

/**
 * Drafts with their words as names are compared: compounds as one, bodies without legal form and
 * without nationality, unless the text names those of several nations so.
 */
export function toCompared(found: readonly Draft[], names: NameRules): Draft[] {
  const ofNations = namesOfSeveralNations(found, names)
  return found.map((draft) => {
    if (draft.type === 'PER') return { ...draft, words: compoundsOf(draft.words, names) }
    if (draft.type !== 'ORG') return draft
    const bare = withoutNationality(draft.words, names)
    const words = ofNations.has(bare.join(' ')) ? draft.words : bare
    return { ...draft, words: fieldOf(withoutLegalForm(words, names), names) }
  })
}

/** «وزارة الصحة» where both «وزارة الصحة العراقية» and «وزارة الصحة المغربية» stand: two bodies. */
function namesOfSeveralNations(found: readonly Draft[], names: NameRules): ReadonlySet<string> {
  const nations = new Map<string, string>()
  const several = new Set<string>()
  for (const { type, words } of found) {
    const bare = type === 'ORG' ? withoutNationality(words, names) : words
    if (bare.length === words.length) continue
    const name = bare.join(' ')
    const nation = skeletonOf(words.at(-1)!, names)
    if ((nations.get(name) ?? nation) !== nation) several.add(name)
    else nations.set(name, nation)
  }
  return several
}

/** «الداخلية» for «وزارة الداخلية», which is called so too. */
function fieldOf(words: string[], { ministriesAlone: rules }: NameRules): string[] {
  const [head, field = ''] = words
  return words.length === 2 && head === rules?.head && isMinistryAlone(field, rules)
    ? [field]
    : words
}

/** What the text tells of a draft beside its words. */
export interface DraftSigns {
  /** it is a given name without a title */
  isGivenAlone(draft: Draft): boolean
  /** it stands as somebody's kin, who is no other person of the text */
  isKin(draft: Draft): boolean
  /** it ends in a double name: "Rosa Fisk-Orlo" */
  isDouble(draft: Draft): boolean
}

/**
 * Groups drafts by their names, acronyms and skeletons, and persons by a last word that only one of
 * them has, or a given name that one named in full before alone has. The groups of full names of
 * persons come first, some of them still empty.
 */
export function groupDrafts(
  drafts: readonly Draft[],
  names: NameRules,
  { isGivenAlone, isKin, isDouble }: DraftSigns,
): Group[] {
  const groups = createGroups(drafts, names, isOnePerson(drafts, names, isKin), isDouble)
  for (const draft of drafts) {
    const keys = keysOf(draft, names)
    const bearer = isGivenAlone(draft) ? groups.findByGiven(draft) : null
    if (bearer) {
      bearer.drafts.push(draft)
      continue
    }
    const group = groups.find(draft, keys, names) ?? groups.add(draft)
    group.drafts.push(draft)
    if (isFuller(draft, group.name)) group.name = draft
    groups.learn(keys, group)
  }
  return groups.all
}

/** Groups by what they are found by: their names, and the last words of persons' full names. */
function createGroups(
  drafts: readonly Draft[],
  { soundKeyOf }: NameRules,
  isOne: SameName,
  isDouble: DraftSigns['isDouble'],
) {
  const all: Group[] = []
  const byKey = new Map<string, Group>()
  /** null: several persons bear it */
  const byLastWord = new Map<string, Group | null>()
  const add = ({ type }: Pick<Draft, 'type'>, name: Draft): Group => {
    const group: Group = { type, drafts: [], name }
    all.push(group)
    return group
  }
  for (const draft of doubleNamesLast(drafts, isDouble)) {
    const last = draft.words.at(-1)!
    const known = byLastWord.get(last)
    if (known === undefined) {
      const group = add(draft, draft)
      byLastWord.set(last, group)
      byKey.set(`PER ${draft.words.join(' ')}`, group)
      continue
    }
    // "Orlo" is Tavin Orlo, also beside Rosa Fisk-Orlo
    const mayBeCalledSo = !isDouble(draft) || (known !== null && isDouble(known.name))
    if (known && mayBeCalledSo && !isOne(known.name.words, draft.words)) byLastWord.set(last, null)
  }
  const byGiven = byGivenName(drafts, isOne)
  const bySound = bySurnameSound(byLastWord, soundKeyOf)
  const ofPerson = (words: readonly string[]) =>
    byLastWord.get(words.at(-1)!) ?? soundingLike(words, bySound, soundKeyOf)
  return {
    all,
    add: (draft: Draft) => add(draft, draft),
    learn(keys: readonly string[], group: Group) {
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
    },
    /** Who was named in full before it, and alone bears the given name. */
    findByGiven({ words }: Draft): Group | null {
      const [given] = words
      const isOther = byKey.has(`PER ${given}`) || byLastWord.has(given!)
      const full = isOther ? null : byGiven.get(given!)
      const group = full && byKey.get(`PER ${full.words.join(' ')}`)
      return group && group.drafts.length > 0 ? group : null
    },
    find(draft: Draft, keys: readonly string[], names: NameRules): Group | null {
      const found = keys.map((key) => byKey.get(key)).filter((group) => group !== undefined)
      const named = found.find((group) => !haveOneAcronymAlone(draft, group, names))
      const isPerson = draft.type === 'PER'
      const group = named ?? (isPerson ? ofPerson(draft.words) : null)
      const isOtherPerson =
        group?.type === 'PER' &&
        draft.words.length > 1 &&
        found.length === 0 &&
        !isOne(group.name.words, draft.words)
      return isOtherPerson ? null : group
    },
  }
}

/** Full names of persons, those that end in a double name behind the others. */
function doubleNamesLast(drafts: readonly Draft[], isDouble: DraftSigns['isDouble']): Draft[] {
  const full = drafts.filter(({ type, words }) => type === 'PER' && words.length > 1)
  return [...full.filter((draft) => !isDouble(draft)), ...full.filter(isDouble)]
}

/** Full names of persons by their first word, null for a word with which several begin. */
function byGivenName(drafts: readonly Draft[], isOne: SameName): ReadonlyMap<string, Draft | null> {
  const found = new Map<string, Draft | null>()
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.words.length < 2) continue
    const given = draft.words[0]!
    const known = found.get(given)
    if (known === undefined) found.set(given, draft)
    else if (known && !isOne(known.words, draft.words)) found.set(given, null)
  }
  return found
}

type SoundKey = NameRules['soundKeyOf']

/** The shortest surname that is told by its sound alone: UTF-16 units. */
const shortestAlike = 4

/**
 * Groups by the sound of their surname, null for a sound that several have: «هارو» beside
 * «إليزابيث هارّو».
 */
function bySurnameSound(
  byLastWord: ReadonlyMap<string, Group | null>,
  soundKeyOf: SoundKey,
): ReadonlyMap<string, Group | null> {
  const sounds = new Map<string, Group | null>()
  if (soundKeyOf)
    for (const [word, group] of byLastWord) {
      const key = soundKeyOf(word)
      sounds.set(key, sounds.has(key) ? null : group)
    }
  return sounds
}

/** The group of a surname alone in another spelling than the full name's. */
function soundingLike(
  words: readonly string[],
  sounds: ReadonlyMap<string, Group | null>,
  soundKeyOf: SoundKey,
): Group | null {
  const [name] = words
  if (!soundKeyOf || words.length !== 1 || name!.length < shortestAlike) return null
  return sounds.get(soundKeyOf(name!)) ?? null
}

const isFuller = (a: Draft, b: Draft) =>
  a.words.length > b.words.length ||
  (a.words.length === b.words.length &&
    (a.words.length > 1 || a.type === 'ORG') &&
    a.to - a.from > b.to - b.from)

function keysOf(draft: Draft, names: NameRules): string[] {
  const name = draft.words.join(' ')
  const { type } = draft
  return [
    `${type} ${name}`,
    ...(type === 'PER' ? [] : [`${type} ${skeletonOf(name, names)}`]),
    ...(type === 'ORG' ? acronymsOf(draft.words).map((acronym) => `ORG ${acronym}`) : []),
  ]
}

/**
 * "Pakistan Air Force" and "Pakistan Armed Forces": two full names that share nothing but their
 * first letters are no one body.
 */
function haveOneAcronymAlone({ type, words }: Draft, { name }: Group, names: NameRules): boolean {
  if (type !== 'ORG' || words.length < 3 || name.words.length < 3) return false
  const [full, other] = [words.join(' '), name.words.join(' ')]
  return full !== other && skeletonOf(full, names) !== skeletonOf(other, names)
}
