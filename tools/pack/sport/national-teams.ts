/** National football teams, put together by grammar from the states that the packs know. */
import type { EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { loadNations } from '../nations/load-nations.ts'
import { repositories } from './repositories.ts'
import { codeOfTeam, getTeamForms, stateOf } from './teams.ts'

/** Teams of two World Cups, as openfootball's files name them. */
const of2022 =
  'Qatar,Ecuador,Senegal,Netherlands,England,Iran,United States,Wales,Argentina,Saudi Arabia,' +
  'Mexico,Poland,France,Australia,Denmark,Tunisia,Spain,Costa Rica,Germany,Japan,Belgium,Canada,' +
  'Morocco,Croatia,Brazil,Serbia,Switzerland,Cameroon,Portugal,Ghana,Uruguay,South Korea'
const of2026 =
  'Mexico,South Africa,South Korea,Czech Republic,Canada,Bosnia & Herzegovina,Qatar,Switzerland,' +
  'Brazil,Morocco,Haiti,Scotland,USA,Paraguay,Australia,Turkey,Germany,Curaçao,Ivory Coast,' +
  'Ecuador,Netherlands,Japan,Sweden,Tunisia,Belgium,Egypt,Iran,New Zealand,Spain,Cape Verde,' +
  'Saudi Arabia,Uruguay,France,Senegal,Iraq,Norway,Argentina,Algeria,Austria,Jordan,Portugal,' +
  'DR Congo,Uzbekistan,Colombia,England,Croatia,Ghana,Panama'

const paths = { '2022': '2022--qatar/cup.txt', '2026': '2026--usa/cup.txt' } as const
const prior = 0.5

/** One team a state, and those of England, Scotland, Wales and Northern Ireland. */
export function makeNationalTeams(): EntityRecord[] {
  const cups = { '2026': codesOf(of2026), '2022': codesOf(of2022) }
  const codes = [...loadNations().keys(), 'ENG', 'SCO', 'WAL', 'NIR'].filter(
    (code) => code !== 'GB',
  )
  return codes.flatMap((code) => toTeam(code, cups) ?? [])
}

function codesOf(list: string): Set<string> {
  return new Set(
    list.split(',').map((name) => {
      const code = codeOfTeam(name)
      if (code === null) throw new Error(`national teams: no state is called "${name}"`)
      return code
    }),
  )
}

function toTeam(code: string, cups: Record<'2022' | '2026', Set<string>>): EntityRecord | null {
  const forms = getTeamForms(code)
  if (!forms) return null
  const { en, m, de } = forms
  const c = forms.c.replace(/ \(.*\)$/, '')
  const nation = loadNations().get(code)
  const hasNisba = !m.startsWith('في ')
  const peoples = nation?.english ?? []
  return {
    id: `team-${code.toLowerCase()}`,
    type: 'ORG',
    kind: 'national-team',
    labels: {
      ar: `منتخب ${c}`,
      en: `${en} national football team`,
      fr: `équipe ${de} de football`,
    },
    aliases: {
      ar: hasNisba ? [`المنتخب ${m}`] : [],
      en: [...new Set([en, ...peoples])].map((whose) => `${whose} national team`),
    },
    descriptions: {
      ar: hasNisba ? `المنتخب ${m} الأول لكرة القدم` : `المنتخب الأول لكرة القدم في ${c}`,
      en: `men's national football team ${forms.of}`,
      fr: `équipe nationale masculine de football ${de}`,
    },
    country: stateOf(code),
    prior: prior,
    facts: (['2026', '2022'] as const).flatMap((year) =>
      cups[year].has(code) ? [toFact(year)] : [],
    ),
  }
}

function toFact(year: keyof typeof paths): Fact {
  const { repository, commit, name } = repositories[`cup${year}`]!
  return {
    text: {
      ar: `من المنتخبات المشاركة في كأس العالم لكرة القدم ${year}.`,
      en: `One of the teams of the World Cup of ${year}.`,
      fr: `L’une des équipes de la Coupe du monde de ${year}.`,
    },
    date: year,
    source: {
      url: `https://github.com/${repository}/blob/${commit}/${paths[year]}`,
      name: { ar: name, en: name, fr: name },
    },
    status: 'record',
  }
}
