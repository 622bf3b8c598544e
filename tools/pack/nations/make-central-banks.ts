import { getCountryForms } from '../people/country-forms.ts'
import { agree, type Nation } from './load-nations.ts'
import { inOrder, type LedBody } from './led-bodies.ts'
import { nameOf } from './body-names.ts'

const prior = 0.9

/** Central banks with an Arabic name of their own; the others go by their sort and country. */
const arabicNames: Readonly<Record<string, string>> = {
  AT: 'البنك الوطني النمساوي',
  BD: 'بنك بنغلاديش المركزي',
  CN: 'بنك الشعب الصيني',
  DK: 'البنك الوطني الدنماركي',
  IN: 'بنك الاحتياطي الهندي',
  MA: 'بنك المغرب',
  NL: 'البنك المركزي الهولندي',
  NP: 'بنك نيبال المركزي',
  PK: 'بنك الدولة الباكستاني',
  PL: 'البنك الوطني البولندي',
  SD: 'بنك السودان المركزي',
  SE: 'البنك المركزي السويدي',
  VN: 'بنك الدولة الفيتنامي',
}
/** Told elsewhere, or with a name on which states differ. */
const leftOut = new Set(['GB', 'KP', 'TW', 'XK'])

/** "Governor of the Bank of Japan", "President of De Nederlandsche Bank" */
const office =
  /^(?:Executive )?(Governor|President|Chairman(?: of the Governing Board)?) of (?:the )?(.*\bbank\b.*|.*nationalbank|Sveriges Riksbank|Bank\w* .+)$/i

/** Central banks that somebody leads as governor or president: "Bank of Japan". */
export function makeCentralBanks(
  offices: readonly { title: string; country: string }[],
  nations: ReadonlyMap<string, Nation>,
): LedBody[] {
  const found = new Map<string, LedBody>()
  for (const { title, country } of offices) {
    const nation = nations.get(country)
    const [, head = '', name = ''] = office.exec(title.replaceAll('\u200e', '')) ?? []
    if (!nation || name === '' || name === 'Central Bank' || leftOut.has(country)) continue
    if (!found.has(country)) found.set(country, toBank({ title, head, name }, nation))
  }
  return inOrder(found.values())
}

function toBank(
  { title, head, name }: { title: string; head: string; name: string },
  nation: Nation,
): LedBody {
  const generic = nameOf([{ ar: 'البنك المركزي', gender: 'm', en: 'central bank' }], nation)
  const ar = arabicNames[nation.code] ?? arabicName(name, nation) ?? generic.labels.ar!
  const others = {
    ar: [generic.labels.ar!, ...generic.aliases.ar!].filter((other) => other !== ar),
    en: [generic.labels.en!.replace(/^C/, 'c'), ...generic.aliases.en!].filter(
      (other) => other.toLowerCase() !== name.toLowerCase(),
    ),
  }
  const { code } = nation
  const isGovernor = /governor/i.test(head)
  const { de } = getCountryForms(code)!
  return {
    record: {
      id: `central-bank-${code.toLowerCase()}`,
      type: 'ORG',
      kind: 'central-bank',
      labels: { ar, en: name },
      aliases: others,
      descriptions: {
        ar: `البنك المركزي في ${nation.name.ar}`,
        en: `central bank of ${nation.name.of}`,
      },
      country: code,
      prior: prior,
    },
    title,
    country: code,
    words: {
      ar: isGovernor ? `محافظ ${ar}|محافظة ${ar}` : `رئيس ${ar}|رئيسة ${ar}`,
      en: `${head[0]!.toUpperCase()}${head.slice(1)} of ${withArticle(name)}`,
      fr: isGovernor
        ? `gouverneur de la banque centrale ${de}|gouverneure de la banque centrale ${de}`
        : `président de la banque centrale ${de}|présidente de la banque centrale ${de}`,
    },
  }
}

/** "the Bank of Japan", but "De Nederlandsche Bank" */
const withArticle = (name: string): string =>
  /^(?:De |Sveriges|Bank (?!of)|Bangladesh|Banco|Narodowy|Nepal)/.test(name) ? name : `the ${name}`

/** «بنك اليابان»، «البنك الوطني الأوكراني»; null where the name says no more than that it is one. */
function arabicName(name: string, { name: country, arabic, isShared }: Nation): string | null {
  const adjective = arabic[0]
  if (name.startsWith('Bank of ')) return `بنك ${country.ar}`
  if (!adjective || isShared) return null
  if (/\bReserve Bank\b/.test(name) && !name.startsWith('Central'))
    return `بنك الاحتياطي ${agree(adjective, 'm')}`
  return /\bNational Bank\b/.test(name) ? `البنك الوطني ${agree(adjective, 'm')}` : null
}
