/** The three answers to what may leave the machine, and the settings that each stands for. */
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import { shownSources } from '../source-hosts.ts'
import type { SendLevel } from '../strings/welcome-strings.ts'

/** Asked for what the reader presses: those that want no key of the reader's own. */
export const pressedSources = ['wikipedia', 'wikidata', 'gdelt', 'wayback'] as const

export const sendLevels: readonly SendLevel[] = ['nothing', 'press', 'self']

export function getLevel({ online, sources, lookUp }: Settings): SendLevel {
  if (!online || !shownSources.some((source) => sources[source])) return 'nothing'
  return sources.wikipedia && lookUp === 'auto' ? 'self' : 'press'
}

const all = (sources: readonly (keyof Settings['sources'])[], on: boolean) =>
  Object.fromEntries(sources.map((source) => [source, on])) as SettingsChange['sources']

/** `follows`: there are headlines that the reader follows, which go on. */
export function toChange(level: SendLevel, follows: boolean): SettingsChange {
  return level === 'nothing'
    ? { online: follows, sources: all(shownSources, false), lookUp: 'offer' }
    : {
        online: true,
        sources: all(pressedSources, true),
        lookUp: level === 'self' ? 'auto' : 'offer',
      }
}
