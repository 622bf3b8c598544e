import type { Settings } from '../model/settings.ts'

interface SettingsNews {
  /** calls back when they change; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
}

/** What a view hears of settings that change elsewhere. */
export interface HeardSettings {
  /** those that came before the view was drawn; null for none */
  getEarly(): Settings | null
  /** from now on they go to the view */
  follow(show: (settings: Settings) => void): void
  stop(): void
}

/** Listens from now on, so that what changes while a view is being filled is not lost. */
export function hearSettings(host: SettingsNews): HeardSettings {
  let early: Settings | null = null
  let take = (next: Settings): void => {
    early = next
  }
  const stop = host.onSettings((next) => take(next))
  return {
    getEarly: () => early,
    follow(show) {
      take = show
    },
    stop,
  }
}
