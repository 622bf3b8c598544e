/** Titles of members of parliaments, of who presides there, and of deputies who are no members. */
import { official, type Sort } from './title-forms.ts'

export const seats: readonly Sort[] = [
  [
    /^president of (?:the )?regional council|^landtagspräsident/,
    [
      'رئيس مجلس إقليمي {fi}',
      'رئيسة مجلس إقليمي {fi}',
      'président d’un conseil régional {in}',
      'présidente d’un conseil régional {in}',
    ],
  ],
  [
    /regional council|provincial council|state assembly|landtag|state parliament/,
    [
      'عضو مجلس إقليمي {fi}',
      'عضوة مجلس إقليمي {fi}',
      'membre d’un conseil régional {in}',
      'membre d’un conseil régional {in}',
    ],
  ],
  [
    /^(?:acting )?speaker|^(?:president|chair\w*|marshal) of (?:the )?(?:[a-z]+ ){0,2}(?:senate|chamber|national assembly|house|parliament|legislative|duma|riigikogu|sejm)\b/,
    [
      'رئيس مجلس نيابي {fi}',
      'رئيسة مجلس نيابي {fi}',
      'président d’une chambre parlementaire {in}',
      'présidente d’une chambre parlementaire {in}',
    ],
  ],
  // who stands in for somebody, or is sent, is no member of a parliament
  [
    /^perma[nm]ent representative/,
    [
      'مندوب دائم لدى هيئة دولية',
      'مندوبة دائمة لدى هيئة دولية',
      'représentant permanent auprès d’une instance internationale',
      'représentante permanente auprès d’une instance internationale',
    ],
  ],
  [
    /(?:high|trade|special|plenipotentiary|general) representative|representative of the (?:government|president)/,
    official,
  ],
  [
    /(?:vice|deputy)[- ]governor/,
    ['نائب حاكم {fi}', 'نائبة حاكم {fi}', 'vice-gouverneur {in}', 'vice-gouverneure {in}'],
  ],
  [
    /^deputy (?:speaker|marshal)|^deputy (?:chair\w*|president) of (?:the )?(?:senate|house|chamber|parliament|national assembly|mazhilis)/,
    [
      'نائب رئيس مجلس نيابي {fi}',
      'نائبة رئيس مجلس نيابي {fi}',
      'vice-président d’une chambre parlementaire {in}',
      'vice-présidente d’une chambre parlementaire {in}',
    ],
  ],
  [
    /^deputy president(?: of (?!the )|$)/,
    ['نائب رئيس {c}', 'نائبة رئيس {c}', 'vice-président {de}', 'vice-présidente {de}'],
  ],
  [
    /^deputy premier/,
    [
      'نائب رئيس حكومة {fi}',
      'نائبة رئيس حكومة {fi}',
      'vice-chef d’un gouvernement {in}',
      'vice-cheffe d’un gouvernement {in}',
    ],
  ],
  [/^deputy (?!(?:of|in|to|for|from|member)\b)/, official],
  [
    /^(?:substitute |deputy |alternate )?member|^mp\b|people's deputy|^deputy|representative|councillor/,
    [
      'عضو مجلس نيابي {fi}',
      'عضوة مجلس نيابي {fi}',
      'membre d’un parlement {in}',
      'membre d’un parlement {in}',
    ],
  ],
]
