import { hasArticle } from '../../languages/attached-words.ts'
import type { Candidate, Entity, NameHit } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import { recordKey } from '../../model/record-key.ts'
import type { Language } from '../../languages/language.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import type { Draft } from './draft-mentions.ts'
import { findAliases } from './find-aliases.ts'
import { findIntroduction } from './find-introduction.ts'
import { acronymsOf, compoundsOf, skeletonOf, withoutNationality } from './name-keys.ts'
import type { NameWord } from './name-words.ts'

interface Group {
  type: EntityType
  drafts: Draft[]
  name: Draft
}

/**
 * Puts drafts that name the same into one entity, with the packs' records of the hits that they
 * cover.
 */
export function groupMentions(
  found: readonly Draft[],
  hits: readonly NameHit[],
  text: string,
  sentences: readonly NameWord[][],
  language: Language,
): Entity[] {
  const hitAt = new Map(hits.map((hit) => [hit.end, hit]))
  const hitFrom = new Map(hits.map((hit) => [hit.start, hit]))
  const drafts = found.map((draft) =>
    draft.type === 'PER'
      ? { ...draft, words: compoundsOf(draft.words, language.names) }
      : draft.type === 'ORG'
        ? { ...draft, words: withoutNationality(draft.words, language.names) }
        : draft,
  )
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const byLastWord = new Map<string, Group | null>()
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.words.length < 2) continue
    const last = draft.words.at(-1)!
    const full = draft.words.join(' ')
    const known = byLastWord.get(last)
    if (known === undefined) {
      const group: Group = { type: 'PER', drafts: [], name: draft }
      groups.push(group)
      byLastWord.set(last, group)
      byKey.set(`PER ${full}`, group)
    } else if (known && !sameName(known.name.words, draft.words)) byLastWord.set(last, null)
  }
  for (const draft of drafts) {
    const keys = keysOf(draft, language.names)
    let group = keys
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined && !haveOneAcronymAlone(draft, found, language.names))
    if (!group && draft.type === 'PER') group = byLastWord.get(draft.words.at(-1)!) ?? undefined
    if (
      group &&
      group.type === 'PER' &&
      draft.words.length > 1 &&
      !sameName(group.name.words, draft.words) &&
      !keys.some((key) => byKey.has(key))
    )
      group = undefined
    if (!group) {
      group = { type: draft.type, drafts: [], name: draft }
      groups.push(group)
    }
    group.drafts.push(draft)
    if (isFuller(draft, group.name)) group.name = draft
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
  }
  joinAliases(
    groups,
    findAliases(drafts, sentences, text, language.names).map(([name, other]) => [
      drafts[name]!,
      drafts[other]!,
    ]),
  )
  return groups
    .filter((group) => group.drafts.length > 0)
    .sort((a, b) => a.drafts[0]!.start - b.drafts[0]!.start)
    .map((group, i) => ({
      id: `e${i + 1}`,
      type: group.type,
      name: nameOf(group, text, language.names),
      mentions: group.drafts.map(({ start, end }) => ({ start, end })),
      introduction: findIntroduction(group.drafts, group.type, sentences, language),
      candidates: candidatesOf(group, hitAt, hitFrom, language.names),
      link: null,
      qid: null,
    }))
}

const isFuller = (a: Draft, b: Draft) =>
  a.words.length > b.words.length ||
  (a.words.length === b.words.length && a.words.length > 1 && a.to - a.from > b.to - b.from)

/** Puts an entity to the one whose other name it is; the fuller name stays the name. */
function joinAliases(groups: readonly Group[], pairs: readonly (readonly [Draft, Draft])[]): void {
  if (pairs.length === 0) return
  const groupOf = new Map(groups.flatMap((group) => group.drafts.map((draft) => [draft, group])))
  for (const [name, other] of pairs) {
    const main = groupOf.get(name)
    const alias = groupOf.get(other)
    if (!main || !alias || main === alias) continue
    for (const draft of alias.drafts) groupOf.set(draft, main)
    main.drafts = [...main.drafts, ...alias.drafts].sort((a, b) => a.start - b.start)
    alias.drafts = []
  }
}

/** The fullest form as the text writes it; an article that «لل» swallowed is put back. */
function nameOf({ name }: Group, text: string, { attached }: NameRules): string {
  const written = text.slice(name.start, name.end)
  return attached && written.startsWith(attached.to) && hasArticle(name.words[0]!, attached)
    ? attached.lostLetter + written
    : written
}

/** One name is the other with words left out: «زيل إيزاد», "John F. Kennedy" and "John Kennedy". */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let k = 0
  for (const word of long) if (word === short[k]) k++
  return k === short.length
}

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

/** Types that are nothing else: a team that bears a city's name is not linked with the city. */
const distinct: ReadonlySet<EntityType> = new Set(['PER', 'LOC'])

/**
 * A person's records come from a hit of a full name only: a shared surname links nobody. A hint,
 * which makes no mention by itself, brings its records only to a mention found without it, of their
 * own type, and as a person's surname only to one who has no fuller name; the linking asks for
 * evidence.
 */
function candidatesOf(
  group: Group,
  hitAt: ReadonlyMap<number, NameHit>,
  hitFrom: ReadonlyMap<number, NameHit>,
  { unitHeads }: NameRules,
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const draft of group.drafts) {
    // «وحدة مام-رام»: the record may know it without its head; «الغارديان البريطانية»: it knows it
    // without its nationality
    const hit =
      hitAt.get(draft.end) ??
      (draft.words.length < draft.to - draft.from ? hitFrom.get(draft.start) : undefined)
    if (
      !hit ||
      hit.start < draft.start - 4 ||
      (hit.start > draft.start + 4 &&
        !(
          draft.type === 'ORG' &&
          unitHeads?.has(draft.words[0]!) &&
          hit.start <= draft.start + draft.words[0]!.length + 2
        ))
    )
      continue
    const isSurname = group.type === 'PER' && group.name.words.length < 2
    if (group.type === 'PER' && (isSurname ? !hit.hint : hit.hint || draft.words.length < 2))
      continue
    for (const candidate of hit.candidates) {
      if (hit.hint && candidate.type !== draft.type) continue
      if (
        (distinct.has(candidate.type) && candidate.type !== group.type) ||
        (group.type === 'PER' && candidate.type !== 'PER')
      )
        continue
      const key = recordKey(candidate)
      const known = candidates.get(key)
      if (!known || known.score < candidate.score) candidates.set(key, candidate)
    }
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score)
}
