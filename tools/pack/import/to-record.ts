import { iso1A2Code } from '@rapideditor/country-coder'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { shortKey } from '../../../src/model/short-key.ts'
import { isHost } from '../check/fields.ts'
import { findAliasFault, findShapeFault } from '../check/names.ts'
import { publicRoles } from '../check/person.ts'
import { describe } from './descriptions.ts'
import type { Draft } from './draft.ts'
import { getPrior } from './prior.ts'

const mostAliases = 40

/**
 * A draft as a record that the check of packs passes, in these languages; null when it has no
 * usable name in any of them, or is a person without a public role.
 * A label that a language lacks is its first alias, else taken from another language; aliases that
 * are ordinary words are left out.
 * A country may be given by its code or its English name.
 */
export function toRecord(draft: Draft, languages: readonly string[]): EntityRecord | null {
  const labels = namesOf(draft, languages)
  if (!labels) return null
  const kind = kindOf(draft)
  if (kind === null) return null
  const country = iso1A2Code(draft.country?.replaceAll('_', ' ') ?? '') ?? undefined
  const made = describe(draft.type, kind, country)
  const described = languages.map(
    (language) =>
      [
        language,
        clean(draft.descriptions[language] ?? '') || (made[language] ?? made.en!),
      ] as const,
  )
  const aliases = aliasesOf(draft, languages, labels)
  const domains = [...new Set(draft.domains ?? [])].filter(isHost)
  const count = Object.values(aliases).reduce((sum, names) => sum + names.length, 0)
  return {
    id: idOf(draft.id),
    type: draft.type,
    kind,
    labels,
    aliases,
    descriptions: Object.fromEntries(
      described.map(([language, text]) => [
        language,
        isWrittenIn(language, text) ? text : (made[language] ?? made.en!),
      ]),
    ),
    ...(draft.qid && { qid: draft.qid }),
    ...(country && { country }),
    ...(domains.length > 0 && { domains }),
    prior:
      draft.prior ??
      getPrior({ type: draft.type, ...draft.fame, aliases: draft.fame.aliases ?? count }),
  }
}

/**
 * An id in the letters that packs have for ids. What has lost letters of another script («القاهرة»)
 * has a key of the whole behind it, so that two do not become one.
 */
function idOf(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return /[^\p{ASCII}]/u.test(id) ? `${plain}-${shortKey(id)}`.replace(/^-/, '') : plain
}

function namesOf({ labels, aliases }: Draft, languages: readonly string[]): Localised | null {
  const own = new Map(
    languages.flatMap((language) => {
      const name = [labels[language] ?? '', ...(aliases[language] ?? [])]
        .map(clean)
        .find((text) => text !== '' && !findShapeFault(text))
      return name === undefined ? [] : [[language, name] as const]
    }),
  )
  const other = own.get('en') ?? own.values().next().value
  return other === undefined
    ? null
    : Object.fromEntries(languages.map((language) => [language, own.get(language) ?? other]))
}

function aliasesOf(
  { aliases, labels }: Draft,
  languages: readonly string[],
  shown: Localised,
): Record<string, string[]> {
  const taken = new Set(Object.values(shown))
  return Object.fromEntries(
    languages.flatMap((language) => {
      const names: string[] = []
      for (const raw of [labels[language] ?? '', ...(aliases[language] ?? [])]) {
        const name = clean(raw)
        if (
          names.length >= mostAliases ||
          name === '' ||
          taken.has(name) ||
          findShapeFault(name) ||
          findAliasFault(name)
        )
          continue
        taken.add(name)
        names.push(name)
      }
      return names.length > 0 ? [[language, names] as const] : []
    }),
  )
}

const kindOfType: Record<Exclude<EntityType, 'PER'>, string> = {
  ORG: 'organisation',
  LOC: 'place',
  PRODUCT: 'product',
  EVENT: 'event',
  WORK: 'work',
  GROUP: 'group',
  MISC: 'name',
}

/** Whether a draft is not a person of whom nothing public is told: such have no place in a pack. */
export const isPublic = (draft: Draft): boolean => kindOf(draft) !== null

function kindOf({ type, kind }: Draft): string | null {
  const words = kind
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
  if (type === 'PER') return publicRoles.has(words) ? words : null
  return words || kindOfType[type]
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim()

const letters: Record<string, RegExp> = { ar: /[\u0621-\u064a]/g, en: /[A-Za-z]/g }
/** Whether more of a text is in its language's letters than in the other's. */
function isWrittenIn(language: string, text: string): boolean {
  const count = (of: string) => text.match(letters[of]!)?.length ?? 0
  return language === 'ar'
    ? count('ar') >= count('en')
    : language !== 'en' || count('en') >= count('ar')
}
