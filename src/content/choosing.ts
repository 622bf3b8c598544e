import type { Entity } from '../model/annotation.ts'
import { withChoice, withoutChoice, type Alternative } from '../model/choice.ts'
import type { Settings } from '../model/settings.ts'
import { loadSettings, saveSettings } from '../platform/settings.ts'
import { fold } from '../text/fold.ts'
import type { Choosing } from '../ui/card/card-props.ts'

/** Keeps what the reader chooses for names of an article in `lang`; the change of settings then brings the page its new answer. */
export function createChoosing(lang: string, before: (entity: Entity) => void, load: () => Promise<Settings> = loadSettings, save: (change: Partial<Settings>) => Promise<unknown> = saveSettings): Choosing {
  const keep = async (entity: Entity, change: (choices: Settings['choices']) => Settings['choices']) => {
    before(entity)
    await save({ choices: change((await load()).choices) })
  }
  return {
    choose: (entity, record) => void keep(entity, (choices) => withChoice(choices, choiceOf(entity, record, lang))),
    forget: (entity) => void keep(entity, (choices) => withoutChoice(choices, { name: fold(entity.name), lang })),
  }
}

const choiceOf = ({ name }: Entity, record: Alternative | null, lang: string) => ({
  name: fold(name), lang, written: name, record: record && { pack: record.pack, id: record.id }, label: record?.label ?? null,
})
