/** Adds headlines to the pack of a day, with the names that the bundled packs find in them. */
import { findNamesInTitle } from '../../../src/analysis/find-names-in-title.ts'
import { outletOfAddress } from '../../../src/reporting/links/address-facts.ts'
import type { PackManifest } from '../../../src/model/knowledge.ts'
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import { mostNames, type Headline } from '../../../src/reporting/feeds/read-headlines.ts'
import { chooseHeadlines } from './choose-headlines.ts'
import { dayVersion, loadDayFile, saveDayFile } from './day-files.ts'
import type { FoundHeadline } from './found-headline.ts'
import { writeHeadlinePack } from './write-headlines.ts'

export interface DayFolder {
  folder: string
  /** ISO day */
  day: string
  /** languages whose headlines are taken */
  langs: ReadonlySet<string>
}

/** As GDELT wishes to be named. https://www.gdeltproject.org/about.html */
const gdeltCredit = {
  name: 'The GDELT Project',
  licence: 'LicenseRef-GDELT',
  url: 'https://www.gdeltproject.org/',
}

/** Gives how many came and how many there are; a day without a new one is left as it is. */
export async function addToDay(
  { folder, day, langs }: DayFolder,
  found: readonly FoundHeadline[],
  knowledge: KnowledgeBase,
): Promise<{ added: number; all: number }> {
  const before = await loadDayFile(folder, day)
  const known = before.headlines.map(({ url }) => url)
  const chosen = chooseHeadlines(found, { day, known, langs })
  if (chosen.length === 0) return { added: 0, all: known.length }
  const more: Headline[] = []
  for (const headline of chosen) more.push(await withNames(headline, knowledge))
  const headlines = [...before.headlines, ...more]
  const number = before.number + 1
  const isOfGdelt = before.credits.length > 0 || chosen.some(({ isSearched }) => isSearched)
  const write = (some: Headline[]) =>
    writeHeadlinePack(manifestOf(day, number, some, isOfGdelt ? [gdeltCredit] : []), {
      day,
      headlines: some,
    })
  const added = before.number > 0 ? write(more) : null
  saveDayFile(folder, { day, number }, { whole: write(headlines), added })
  return { added: more.length, all: headlines.length }
}

async function withNames(
  { url, title, outlet, lang, keywords = [] }: FoundHeadline,
  knowledge: KnowledgeBase,
): Promise<Headline> {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const words = [title, ...keywords].join(' · ')
  const { names, owner } = await knowledge.runWithRecords(() => ({
    names: findNamesInTitle(words, lang, knowledge),
    owner: outletOfAddress(url, knowledge),
  }))
  return {
    url,
    title: plain(title),
    outlet: plain(owner ?? outlet),
    lang,
    names: [...new Set(names.map(plain))].slice(0, mostNames),
  }
}

const manifestOf = (
  day: string,
  number: number,
  headlines: readonly Headline[],
  credits: PackManifest['credits'],
): PackManifest => ({
  id: `headlines-${day}`,
  version: dayVersion(number),
  title: { en: `Headlines of ${day}`, ar: `عناوين ${day}` },
  description: {
    en: 'What outlets published that day: headline, address and the names in it.',
    ar: 'ما نشرته وسائل الإعلام في ذلك اليوم: العنوان ورابطه والأسماء التي فيه.',
  },
  languages: [...new Set(['en', 'ar', ...headlines.flatMap(({ lang }) => lang ?? [])])],
  // a headline is its publisher's: a list of them tells where what stands
  licence: 'LicenseRef-publishers',
  credits,
  coverage: { from: day, to: day },
})
