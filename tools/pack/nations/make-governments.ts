import type { Holder } from '../people/find-holders.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { nameOf } from './body-names.ts'
import { inOrder, type LedBody } from './led-bodies.ts'
import type { Nation } from './load-nations.ts'

const prior = 0.9

/** Where two bodies call themselves the government, or states differ on whether one is. */
const leftOut = new Set(['AF', 'LY', 'MM', 'PS', 'SD', 'TW', 'XK'])

/** "Caretaker Prime Minister of Netherlands", "Premier of China": who heads the government. */
const office =
  /(?:Prime Minister|^Premier|^Chancellor|^Chairman of the Cabinet of Ministers|^President of Council of Ministers)/

/**
 * «الحكومة اليمنية», "Government of Yemen": of each country, with the office that heads it where
 * `holders` tell one of that name.
 */
export function makeGovernments(
  holders: readonly Holder[],
  nations: ReadonlyMap<string, Nation>,
): { records: EntityRecord[]; led: LedBody[] } {
  const records = [...nations.values()].filter(({ code }) => !leftOut.has(code)).map(toRecord)
  const led = records.flatMap((record) => {
    const head = holders.find(
      ({ country, state, title }) =>
        country === record.country && state === '' && office.test(title),
    )
    const words = { ar: '', en: '', fr: null }
    return head ? [{ record, title: head.title, country: head.country, words }] : []
  })
  return { records, led: inOrder(led) }
}

function toRecord(nation: Nation): EntityRecord {
  const { code, name } = nation
  const { labels, aliases } = nameOf([{ ar: 'الحكومة', gender: 'f', en: 'Government' }], nation)
  return {
    id: `government-${code.toLowerCase()}`,
    type: 'ORG',
    kind: 'government-body',
    labels,
    aliases: { ...aliases, ar: [...aliases.ar!, `حكومة ${name.ar}`] },
    descriptions: { ar: `السلطة التنفيذية في ${name.ar}`, en: `executive of ${name.of}` },
    country: code,
    prior: prior,
  }
}
