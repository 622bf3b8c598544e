/**
 * A change of settings as a difference: what a list gains and loses, which switches were moved. So
 * the changes of two open pages are both kept.
 */
import { withChoice, withoutChoice, type Choice } from './choice.ts'
import type { Settings } from './settings.ts'

interface ListChange {
  add?: readonly string[]
  drop?: readonly string[] | 'all'
}

export interface SettingsChange extends Partial<
  Pick<
    Settings,
    | 'interfaceLanguage'
    | 'theme'
    | 'textSize'
    | 'digits'
    | 'quiet'
    | 'lookUp'
    | 'badge'
    | 'glossTitles'
    | 'remember'
    | 'syncNotes'
    | 'online'
  >
> {
  marks?: Partial<Settings['marks']>
  sources?: Partial<Settings['sources']>
  sourceKeys?: Partial<Settings['sourceKeys']>
  sitesOff?: ListChange
  hiddenClaims?: ListChange
  askedHosts?: ListChange
  /** `add`: several, as of a backup */
  choices?: { put?: Choice; add?: readonly Choice[]; drop?: Pick<Choice, 'name' | 'lang'> | 'all' }
  /** pages are answered again, though no choice was changed */
  askAnew?: boolean
}

export function applyChange(
  before: Settings,
  {
    marks,
    sources,
    sourceKeys,
    sitesOff,
    hiddenClaims,
    askedHosts,
    choices,
    askAnew,
    ...values
  }: SettingsChange,
): Settings {
  return {
    ...before,
    ...values,
    marks: { ...before.marks, ...marks },
    sources: { ...before.sources, ...sources },
    sourceKeys: { ...before.sourceKeys, ...sourceKeys },
    sitesOff: changeList(before.sitesOff, sitesOff),
    hiddenClaims: changeList(before.hiddenClaims, hiddenClaims),
    askedHosts: changeList(before.askedHosts, askedHosts),
    ...(choices && { choices: changeChoices(before.choices, choices) }),
    choicesTurn: before.choicesTurn + (choices || askAnew ? 1 : 0),
  }
}

function changeList(before: string[], { add = [], drop = [] }: ListChange = {}): string[] {
  const kept = drop === 'all' ? [] : before.filter((item) => !drop.includes(item))
  return add.length === 0 ? kept : [...new Set([...kept, ...add])]
}

function changeChoices(
  before: Choice[],
  { put, add = [], drop }: NonNullable<SettingsChange['choices']>,
): Choice[] {
  const kept = drop === 'all' ? [] : drop ? withoutChoice(before, drop) : before
  return [...add, ...(put ? [put] : [])].reduce(withChoice, kept)
}
