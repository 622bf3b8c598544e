import type { NameRule, OtherNames } from '../../linking/other-names.ts'
import { shortDivisions } from './short-divisions.ts'

/** "Washington University" and the "University of Washington" are two, in states of one country. */
const states = shortDivisions.US!.map(([, name]) => name).join('|')

/** "Donald J. Trump", "Robert Kennedy Jr.", and one Arab name in the ways that papers write it. */
const ofPersons: readonly NameRule[] = [
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
  // one Slavic ending: "Zelensky", "Lavrovskiy"
  [/(?<=sk)(?:y|i|iy)$/, 'yy'],
  [/(?<=sk)(?:yy|i|iy)$/, 'y'],
  [/(?<=sk)(?:yy|y|i)$/, 'iy'],
  [/(?<=sk)(?:yy|y|iy)$/, 'i'],
]

const ofOthers: readonly NameRule[] = [
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
  // a company whose name is a letter is in lists with what companies add
  [/^(\p{Lu})$/u, '$1 Corp'],
  [/^County (?=\p{Lu})/u, '', 'County '],
  [/^County (\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 County', 'County '],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Counties$/u, '$1 County', ' Counties'],
  [/^(?:City|Town|Village) of (?=\p{Lu})/u, '', ' of '],
  [
    new RegExp(`^University of (?!(?:${states})$)(?:the )?(\\p{Lu}[\\p{L} .'’-]{1,40})$`, 'u'),
    '$1 University',
    'University of ',
  ],
  [
    new RegExp(`^(?!(?:${states}) )(\\p{Lu}[\\p{L} .'’-]{1,40}) University$`, 'u'),
    'University of $1',
    ' University',
  ],
  [/^Ministry of (?:the )?(\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 Ministry', 'Ministry of '],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Ministry$/u, 'Ministry of $1', ' Ministry'],
  [/^Department of (?:the )?(\p{Lu}[\p{L} .'’-]{1,40})$/u, '$1 Department', 'Department of '],
  [/^(\p{Lu}[\p{L} .'’-]{1,40}) Department$/u, 'Department of $1', ' Department'],
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

export const otherNames: OtherNames = {
  persons: {
    promising: /\.|,| (?:Jr|Sr)$|[ -][ae]l[ -]|ss|ou|moham|abd|sk(?:yy?|iy?)$/i,
    rules: ofPersons,
  },
  others: {
    promising:
      /^(?:the|U\.|US|UN|EU|UK|United|American|British|County|City|Town|Village|University|Ministry|Department|St|Saint|Ft|Mt)\b|[.&']| and |,|\b(?:Dept|Univ|Intl|Natl|Assoc|Comm|Govt|Bros|Inc|Corp|Co|Ltd|Llc|LLC|PLC|plc|AG|GmbH|SA|NV|SE|LP|LLP|Incorporated|Corporation|Company|Limited|Group|Holdings|Counties|University|Ministry|Department|Airport|Cent(?:er|re)|Defen[cs]e|Labou?r|Theat(?:er|re)|Organi[sz]ation|Program(?:me)?)\b|^[A-Z]$/i,
    rules: ofOthers,
  },
}
