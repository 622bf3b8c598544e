/**
 * Other ways to write a name: knowledge of the two languages alone, none of any one thing. A way
 * that no record bears does no harm.
 */
import type { EntityType } from '../../model/kinds.ts'

type Rule = readonly [RegExp, string]

/**
 * Each is tried by itself on the name; every pattern is anchored or a plain word, so that none goes
 * back over the text.
 */
const english: readonly Rule[] = [
  [/^the /i, ''],
  [/^(?:U\.\s?S\.?|US)(?: of America)? /, 'United States '],
  [/^United States (?:of America )?/, 'US '],
  [/^United States (?:of America )?/, 'U.S. '],
  [/^American /, 'United States '],
  [/^American /, 'US '],
  [/^(?:U\.\s?K\.?|UK) /, 'British '],
  [/^(?:U\.\s?K\.?|UK) /, 'United Kingdom '],
  [/^British /, 'UK '],
  [/^(?:U\.\s?N\.?|UN) /, 'United Nations '],
  [/^United Nations /, 'UN '],
  [/^(?:E\.\s?U\.?|EU) /, 'European Union '],
  [/\bDep'?t\.?(?= )/, 'Department'],
  [/\bUniv\.?(?= )/, 'University'],
  [/\bInt'?l\.?(?= )/, 'International'],
  [/\bNat'?l\.?(?= )/, 'National'],
  [/\bAss(?:oc|'?n)\.?(?= |$)/, 'Association'],
  [/\bComm\.?(?= )/, 'Commission'],
  [/\bGov'?t\.?(?= )/, 'Government'],
  [/^St\.? /, 'Saint '],
  [/^Saint /, 'St. '],
  [/^Ft\.? /, 'Fort '],
  [/^Mt\.? /, 'Mount '],
  [/\bBros\b\.?/, 'Brothers'],
  [/ & /, ' and '],
  [/ and /, ' & '],
  [/,? (?:Inc|Corp|Co|Ltd|Llc|LLC|PLC|plc|AG|GmbH|S\.A|SA|NV|N\.V|SE|LP|LLP)\.?$/, ''],
  [/,? (?:Incorporated|Corporation|Company|Limited|Group|Holdings)$/, ''],
  [/^County (?=\p{Lu})/u, ''],
  [/^County (\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 County'],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Counties$/u, '$1 County'],
  [/^(?:City|Town|Village) of (?=\p{Lu})/u, ''],
  [/^University of (?:the )?(\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 University'],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) University$/u, 'University of $1'],
  [/^Ministry of (?:the )?(\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 Ministry'],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Ministry$/u, 'Ministry of $1'],
  [/^Department of (?:the )?(\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 Department'],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Department$/u, 'Department of $1'],
  [/ Airport$/, ' International Airport'],
  [/ International Airport$/, ' Airport'],
  [/\bCenter\b/, 'Centre'],
  [/\bCentre\b/, 'Center'],
  [/\bDefense\b/, 'Defence'],
  [/\bDefence\b/, 'Defense'],
  [/\bLabor\b/, 'Labour'],
  [/\bLabour\b/, 'Labor'],
  [/\bTheater\b/, 'Theatre'],
  [/\bTheatre\b/, 'Theater'],
  [/\bOrganization\b/, 'Organisation'],
  [/\bOrganisation\b/, 'Organization'],
  [/\bProgram\b/, 'Programme'],
  [/\bProgramme\b/, 'Program'],
]
/** "Donald J. Trump", "Robert Kennedy Jr.", and one Arab name in the ways that papers write it. */
const englishPersons: readonly Rule[] = [
  [/ \p{Lu}\.(?= )/u, ''],
  [/,? (?:Jr|Sr)\.?$/, ''],
  [/ [Ee]l[- ]/, ' al-'],
  [/ [Aa]l[- ]/, ' el-'],
  [/ss(?=i)/, 's'],
  [/ou/, 'u'],
  [/Mohamm?ed\b/, 'Mohammad'],
  [/Mohamm?ad\b/, 'Mohammed'],
  [/Mohammed\b/, 'Mohamed'],
  [/\bAbdel[- ]/, 'Abd el-'],
  [/\bAbdel[- ]/, 'Abdul '],
  [/\bAbdul[- ]/, 'Abdel '],
]
const arabic: readonly Rule[] = [
  [/^(مطار .{2,40})$/, '$1 الدولي'],
  [/^(مطار .{2,40}) الدولي$/, '$1'],
  [/ديموقراط/, 'ديمقراط'],
  [/ديمقراط/, 'ديموقراط'],
  [/أميرك/, 'أمريك'],
  [/أمريك/, 'أميرك'],
  [/ميليشي/, 'مليشي'],
  [/مليشي/, 'ميليشي'],
  [/الأوروبي/, 'الأوربي'],
  [/الأوربي/, 'الأوروبي'],
  [/^(?:منظمة|حركة|تنظيم|جماعة|هيئة|مؤسسة|شركة) /, ''],
  [/^وكالة الأنباء /, 'وكالة أنباء '],
  [/^وكالة أنباء /, 'وكالة الأنباء '],
]
/** Letters by which papers write one foreign sound, and endings of one name. */
const transliterated: readonly Rule[] = [
  [/غ/g, 'ج'],
  [/ج/g, 'غ'],
  [/ق/g, 'غ'],
  [/غ/g, 'ق'],
  [/ث/g, 'ت'],
  [/ط/g, 'ت'],
  [/يا$/, 'ية'],
  [/ية$/, 'يا'],
]
const arabicPersons: readonly Rule[] = [
  [
    /^(?:الشيخ|السيد|السيدة|الدكتور|الدكتورة|المهندس|الأستاذ|الأمير|الأميرة|الملك|اللواء|العميد|العقيد|الفريق) /,
    '',
  ],
  [/ بن /, ' '],
  [/ ابن /, ' بن '],
  [/عبد ال/, 'عبدال'],
  [/عبدال/, 'عبد ال'],
  [/أبو(?=\S)/, 'أبو '],
  [/أبو /, 'أبو'],
]
/** A short word is soon another word. */
const LONG = 5
const SHORTEST = 3
const MOST = 12

/** What a name must hold for any rule to be worth trying: most hold none of it. */
const promising = {
  en: /^(?:the|U\.|US|UN|EU|UK|United|American|British|County|City|Town|Village|University|Ministry|Department|St|Saint|Ft|Mt)\b|[.&']| and |,|\b(?:Dept|Univ|Intl|Natl|Assoc|Comm|Govt|Bros|Inc|Corp|Co|Ltd|Llc|LLC|PLC|plc|AG|GmbH|SA|NV|SE|LP|LLP|Incorporated|Corporation|Company|Limited|Group|Holdings|Counties|University|Ministry|Department|Airport|Cent(?:er|re)|Defen[cs]e|Labou?r|Theat(?:er|re)|Organi[sz]ation|Program(?:me)?)\b/i,
  enPerson: /\.|,|[ -][ae]l[ -]|ss|ou|moham|abd/i,
  ar: /مطار|قراط|أم[ي]?ر[ي]?ك|لي?شي|الأ[و]?ر|^(?:منظمة|حركة|تنظيم|جماعة|هيئة|مؤسسة|شركة|وكالة) |^(?!ال)[^ ]*[غجقثط]|ي[اة]$/,
  arPerson: /^(?:ال[شسدمأ]|اللواء|العميد|العقيد|الفريق)| بن | ابن |عبد|أبو|[غجقثط]/,
}

/** Other spellings and wordings of a name, likeliest first; `name` itself is not among them. */
export function deriveNames(name: string, type: EntityType, lang: string): string[] {
  const isPerson = type === 'PER'
  const isLong = name.length >= LONG
  const rules =
    lang === 'ar'
      ? [...(isPerson ? arabicPersons : arabic), ...(isLong ? transliterated : [])]
      : isPerson
        ? englishPersons
        : english
  if (
    !promising[lang === 'ar' ? (isPerson ? 'arPerson' : 'ar') : isPerson ? 'enPerson' : 'en'].test(
      name,
    )
  )
    return []
  const found = new Set<string>()
  const apply = (from: string) => {
    for (const [pattern, to] of rules) {
      const other = from.replace(pattern, to).trim()
      if (other !== from && other !== name && other.length >= SHORTEST) found.add(other)
    }
  }
  apply(name)
  // two differences in one name: "U.S. Dept. of", "Abdel-Fattah el-Sissi"
  for (const once of [...found].slice(0, MOST)) apply(once)
  return [...found].slice(0, MOST * 2)
}
