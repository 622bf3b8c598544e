/** What is said in the panel beside the page alone. */
export interface PanelStrings {
  /** of the button in the popup */
  open: string
  /** of the view that follows the reading */
  view: string
  /** none of the article's text is on screen */
  away: string
  /** nothing is said, cited or named there */
  none: string
  headings: Record<'claims' | 'cited' | 'group' | 'background', string>
  /** where the browser has not told which site it is */
  pressButton: string
}

export const enPanel: PanelStrings = {
  open: 'Open beside the page',
  view: 'On screen',
  away: 'The article is not on screen now. Scroll to it, or choose another view.',
  none: 'Nobody is quoted, and nothing is cited or named, in the lines on screen.',
  headings: {
    claims: 'Said here',
    cited: 'Cited here',
    group: 'Your group wrote here',
    background: 'Named here',
  },
  pressButton: 'Press Hashiya’s button in the toolbar to read this page.',
}

export const frPanel: PanelStrings = {
  open: 'Ouvrir à côté de la page',
  view: 'À l’écran',
  away: 'L’article n’est pas à l’écran. Faites défiler jusqu’à lui, ou choisissez une autre vue.',
  none: 'Personne n’est cité, rien n’est cité ni nommé dans les lignes à l’écran.',
  headings: {
    claims: 'Dit ici',
    cited: 'Cité ici',
    group: 'Votre groupe a écrit ici',
    background: 'Nommé ici',
  },
  pressButton: 'Appuyez sur le bouton de Hashiya dans la barre d’outils pour lire cette page.',
}

export const arPanel: PanelStrings = {
  open: 'الفتح بجانب الصفحة',
  view: 'أمامك',
  away: 'المقال ليس على الشاشة الآن. انتقل إليه، أو اختر قسمًا آخر.',
  none: 'لا قول ولا إحالة ولا اسم في الأسطر التي على الشاشة.',
  headings: {
    claims: 'قيل هنا',
    cited: 'أُحيل إليه هنا',
    group: 'كتبت مجموعتك هنا',
    background: 'ذُكر هنا',
  },
  pressButton: 'اضغط زر حاشية في شريط الأدوات لقراءة هذه الصفحة.',
}
