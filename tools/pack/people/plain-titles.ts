/** What a title is in Arabic and French by its sort alone, until somebody has written it out. */
import { official, type Forms, type Sort } from './title-forms.ts'
import { seats } from './seats-and-deputies.ts'

export type { Forms }

const sorts: readonly Sort[] = [
  // who serves a minister is none
  [/advis[eo]r|private secretary|chief of staff|\bto the (?:prime )?minister|director/, official],
  [/^(?:deputy )?(?:head|secretary)\b.*\bminister/, official],
  [
    /^chair\w* of the (?:cabinet|council) of ministers|^president of (?:the )?(?:council of ministers|the government)|^head of the government of/,
    [
      'رئيس حكومة {c}',
      'رئيسة حكومة {c}',
      'chef du gouvernement {de}',
      'cheffe du gouvernement {de}',
    ],
  ],
  [
    /^ambassador|^high commissioner to /,
    ['سفير {c}', 'سفيرة {c}', 'ambassadeur {de}', 'ambassadrice {de}'],
  ],
  // one that goes to no country is no ambassador: of a territory, for a task
  [
    /^high commissioner/,
    ['مفوض سام {fi}', 'مفوضة سامية {fi}', 'haut-commissaire {in}', 'haute-commissaire {in}'],
  ],
  [
    /deputy prime minister/,
    [
      'نائب رئيس الوزراء {fi}',
      'نائبة رئيس الوزراء {fi}',
      'vice-Premier ministre {de}',
      'vice-Première ministre {de}',
    ],
  ],
  [
    /^(?:interim |acting )?prime minister(?: of|$)/,
    ['رئيس وزراء {c}', 'رئيسة وزراء {c}', 'Premier ministre {de}', 'Première ministre {de}'],
  ],
  [/^king of/, ['ملك {c}', 'ملكة {c}', 'roi {de}', 'reine {de}']],
  [/^queen of/, ['ملك {c}', 'ملكة {c}', 'roi {de}', 'reine {de}']],
  [
    /^vice president of [A-Z]|^vice president$/i,
    ['نائب رئيس {c}', 'نائبة رئيس {c}', 'vice-président {de}', 'vice-présidente {de}'],
  ],
  [
    /^(?:observer|special guest) of the parliamentary assembly of the council of europe/,
    [
      'ضيف لدى الجمعية البرلمانية لمجلس أوروبا',
      'ضيفة لدى الجمعية البرلمانية لمجلس أوروبا',
      'invité de l’Assemblée parlementaire du Conseil de l’Europe',
      'invitée de l’Assemblée parlementaire du Conseil de l’Europe',
    ],
  ],
  [
    /parliamentary assembly of the council of europe/,
    [
      'عضو الجمعية البرلمانية لمجلس أوروبا',
      'عضوة الجمعية البرلمانية لمجلس أوروبا',
      'membre de l’Assemblée parlementaire du Conseil de l’Europe',
      'membre de l’Assemblée parlementaire du Conseil de l’Europe',
    ],
  ],
  [
    /european parliament/,
    ['عضو البرلمان الأوروبي', 'عضوة البرلمان الأوروبي', 'député européen', 'députée européenne'],
  ],
  [
    /member of the (?:house of representatives|senate|legislature) of \{state\}/,
    [
      'عضو المجلس التشريعي لولاية {state}',
      'عضوة المجلس التشريعي لولاية {state}',
      'membre du parlement {state}',
      'membre du parlement {state}',
    ],
  ],
  [
    /lieutenant governor of \{state\}/,
    [
      'نائب حاكم {state}',
      'نائبة حاكم {state}',
      'vice-gouverneur {state}',
      'vice-gouverneure {state}',
    ],
  ],
  [
    /governor of \{state\}/,
    ['حاكم {state}', 'حاكمة {state}', 'gouverneur {state}', 'gouverneure {state}'],
  ],
  [
    /attorney general of \{state\}/,
    [
      'المدعي العام لولاية {state}',
      'المدعية العامة لولاية {state}',
      'procureur général {state}',
      'procureure générale {state}',
    ],
  ],
  [
    /secretary of state of \{state\}/,
    [
      'أمين سر ولاية {state}',
      'أمينة سر ولاية {state}',
      'secrétaire d’État {state}',
      'secrétaire d’État {state}',
    ],
  ],
  [
    /representative from \{state\}/,
    [
      'عضو مجلس النواب الأميركي عن {state}',
      'عضوة مجلس النواب الأميركي عن {state}',
      'représentant {state} au Congrès des États-Unis',
      'représentante {state} au Congrès des États-Unis',
    ],
  ],
  [
    /senator from \{state\}/,
    [
      'عضو مجلس الشيوخ الأميركي عن {state}',
      'عضوة مجلس الشيوخ الأميركي عن {state}',
      'sénateur {state} au Congrès des États-Unis',
      'sénatrice {state} au Congrès des États-Unis',
    ],
  ],
  [
    /deputy minister|vice minister|under-?secretary/,
    ['نائب وزير {fi}', 'نائبة وزير {fi}', 'vice-ministre {in}', 'vice-ministre {in}'],
  ],
  // who is for the state's property is no minister without a ministry
  [
    /minister of state(?= (?:for|of|at|in|to|with|without|and|attached|responsible|assigned)\b|,| \(|$)/,
    ['وزير دولة {fi}', 'وزيرة دولة {fi}', 'ministre d’État {in}', 'ministre d’État {in}'],
  ],
  [
    /^(?:acting )?(?:chief|first) minister/,
    [
      'رئيس حكومة محلية {fi}',
      'رئيسة حكومة محلية {fi}',
      'chef d’un gouvernement régional {in}',
      'cheffe d’un gouvernement régional {in}',
    ],
  ],
  [/minister/, ['وزير {fi}', 'وزيرة {fi}', 'ministre {in}', 'ministre {in}']],
  [
    /\bsenator|member of the .*senate/,
    ['عضو مجلس الشيوخ {fi}', 'عضوة مجلس الشيوخ {fi}', 'sénateur {in}', 'sénatrice {in}'],
  ],
  ...seats,
  [
    /^(?:acting )?governor[- ]general/,
    [
      'الحاكم العام {fi}',
      'الحاكمة العامة {fi}',
      'gouverneur général {in}',
      'gouverneure générale {in}',
    ],
  ],
  [
    /^(?:acting )?premier of/,
    [
      'رئيس حكومة محلية {fi}',
      'رئيسة حكومة محلية {fi}',
      'chef d’un gouvernement local {in}',
      'cheffe d’un gouvernement local {in}',
    ],
  ],
  [
    /governor of the .*bank|central bank|reserve bank/,
    [
      'محافظ البنك المركزي {fi}',
      'محافظة البنك المركزي {fi}',
      'gouverneur de banque centrale {in}',
      'gouverneure de banque centrale {in}',
    ],
  ],
  [
    /governor|president of (?:lazio|the (?:province|region))|prefect/,
    [
      'حاكم إقليم {fi}',
      'حاكمة إقليم {fi}',
      'gouverneur d’une région {in}',
      'gouverneure d’une région {in}',
    ],
  ],
  [/mayor/, ['رئيس بلدية {fi}', 'رئيسة بلدية {fi}', 'maire {in}', 'maire {in}']],
  [
    /^(?:attorney|prosecutor)[- ]general\b/,
    [
      'المدعي العام {fi}',
      'المدعية العامة {fi}',
      'procureur général {in}',
      'procureure générale {in}',
    ],
  ],
  [
    /judge|supreme court|^(?!.*\b(?:secretary|chancellor)\b).*\bjustice\b/,
    ['قاض {fi}', 'قاضية {fi}', 'juge {in}', 'juge {in}'],
  ],
  [
    /commander|chief of (?:the )?(?:defen|general|staff)/,
    ['قائد عسكري {fi}', 'قائدة عسكرية {fi}', 'chef militaire {in}', 'cheffe militaire {in}'],
  ],
  [
    /secretary/,
    [
      'مسؤول حكومي {fi}',
      'مسؤولة حكومية {fi}',
      'responsable gouvernemental {in}',
      'responsable gouvernementale {in}',
    ],
  ],
]

/** "President of Iran", where the words after "of" are the country's own. */
const leader: Forms = ['رئيس {c}', 'رئيسة {c}', 'président {de}', 'présidente {de}']

/** The forms of a title by its sort; `country`: its English name. */
export function findPlainTitle(title: string, country: string): Forms {
  const small = title.toLowerCase()
  const named = country.toLowerCase()
  if (
    small === 'president' ||
    small === `president of ${named}` ||
    small === `president of the ${named}`
  )
    return leader
  return sorts.find(([words]) => words.test(small))?.[1] ?? official
}
