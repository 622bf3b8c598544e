/** What the first page says, which opens when Hashiya is installed. */

/** How much may leave the machine: nothing, what the reader presses for, some of it by itself. */
export type SendLevel = 'nothing' | 'press' | 'self'

export interface WelcomeStrings {
  title: string
  /** under the name: what it does, in one sentence */
  lead: string
  skip: string
  /** of the link in the settings that opens this page again */
  open: string
  sample: string
  sampleHelp: string
  /** of the sample's words: whose they are */
  sampleNote: string
  /** of a button: shows a mark of that kind in the sample */
  show: (kind: string) => string
  byKeys: string
  /** how a card is reached by keyboard, and left */
  intoCard: string
  /** where all that was found stands, and how a site is switched off; `site`: of that switch */
  button: (site: string) => string
  leaves: string
  leavesHelp: string
  levels: Record<SendLevel, [name: string, words: string]>
  /** before the list of who is asked and what each is sent */
  asked: string
  notAllowed: string
  feeds: string
  feedsHelp: string
  memory: string
  later: string
  toSettings: string
  done: string
}

export const enWelcome: WelcomeStrings = {
  title: 'Welcome to Hashiya',
  lead: 'Hashiya underlines names, statements and references in the news, and writes into the margin who said it, how they know, and what it refers to. It never rules on what is true.',
  skip: 'Skip this page',
  open: 'Open the welcome page',
  sample: 'Try it here',
  sampleHelp: 'Point at an underlined word, tap it, or press a line below.',
  sampleNote: 'A sample in our own words, read just now by Hashiya on this machine.',
  show: (kind) => `Show in the sample: ${kind}`,
  byKeys: 'From mark to mark in any article:',
  intoCard: 'Enter goes into the card, Esc out of it.',
  button: (site) =>
    `Hashiya’s button opens all that was found in an article. It is in the toolbar, behind the puzzle piece, or in the browser’s menu. At its top, “${site}” switches Hashiya off for a site.`,
  leaves: 'What may leave this machine',
  leavesHelp:
    'Articles are read on this machine in any case, and what Hashiya brings along of names and sources is there without asking anybody.',
  levels: {
    nothing: ['Nothing', 'No request is sent to anybody. This is how Hashiya is installed.'],
    press: [
      'When I press',
      'A button in a card asks the sources below for that one thing. Nothing is sent before you press.',
    ],
    self: [
      'By itself',
      'When you open the card of a name in an article, Wikipedia is asked for that name without a press. The other sources below still wait for one.',
    ],
  },
  asked: 'Who is asked, and what each is sent:',
  notAllowed: 'The browser did not allow it. Nothing is sent, and the choice stays as it was.',
  feeds: 'Headlines to follow',
  feedsHelp:
    'The outlet’s server is asked for its list of headlines about once an hour and learns nothing of what you read. The headlines are kept on this machine, and articles find them as cited or related pieces. The browser asks once for all that you tick.',
  memory: 'What you read',
  later: 'Nothing here is final: all of it, and more, is in the settings.',
  toSettings: 'All settings',
  done: 'Close this page',
}

export const arWelcome: WelcomeStrings = {
  title: 'أهلًا بك في حاشية',
  lead: 'تضع حاشية خطوطًا تحت الأسماء والأقوال والإحالات في الأخبار، وتكتب في الهامش من قال، وكيف يعلم، وإلى ماذا يحيل. ولا تحكم بصدق ولا كذب.',
  skip: 'تخطّي هذه الصفحة',
  open: 'فتح صفحة الترحيب',
  sample: 'جرّبها هنا',
  sampleHelp: 'أشر إلى كلمة تحتها خط أو المسها، أو اضغط خطًّا من القائمة أدناه.',
  sampleNote: 'نموذج بعباراتنا، قرأته حاشية الآن على هذا الجهاز.',
  show: (kind) => `عرضه في النموذج: ${kind}`,
  byKeys: 'من علامة إلى علامة في أي مقال:',
  intoCard: 'اضغط Enter لدخول البطاقة وEsc للخروج منها.',
  button: (site) =>
    `يفتح زر حاشية كل ما وُجد في المقال، وتجده في شريط الأدوات، أو خلف رمز قطعة الأحجية، أو في قائمة المتصفح. وفي أعلى ما يفتحه مفتاح «${site}»، وبه توقف حاشية في الموقع كله.`,
  leaves: 'ما يمكن أن يغادر جهازك',
  leavesHelp:
    'تُقرأ المقالات على هذا الجهاز في كل حال، وما تأتي به حاشية من تعريفات ومصادر موجود فيه من غير سؤال أحد.',
  levels: {
    nothing: ['لا شيء', 'لا يُرسل طلب إلى أحد. هكذا تُثبَّت حاشية.'],
    press: [
      'حين أضغط',
      'زر في البطاقة يسأل المصادر المذكورة أدناه عن ذلك الشيء وحده. ولا يُرسل شيء قبل أن تضغط.',
    ],
    self: [
      'من تلقاء نفسها',
      'حين تفتح بطاقة اسم في مقال تُسأل ويكيبيديا عن ذلك الاسم من غير ضغط. أما بقية المصادر أدناه فتنتظر ضغطك.',
    ],
  },
  asked: 'من يُسأل، وماذا يُرسل إلى كلٍّ منهم:',
  notAllowed: 'لم يأذن المتصفح. لا يُرسل شيء، ويبقى الاختيار كما كان.',
  feeds: 'عناوين تتابعها',
  feedsHelp:
    'يُسأل خادم الناشر عن قائمة عناوينه مرة في الساعة تقريبًا، ولا يعرف شيئًا عمّا تقرأ. تُحفظ العناوين على هذا الجهاز، فتجدها المقالات بين ما يُحال إليه وما يتصل بالخبر. ويسألك المتصفح مرة واحدة عن كل ما حدّدته.',
  memory: 'ما تقرؤه',
  later: 'لا شيء نهائي هنا: كل هذا وأكثر منه في الإعدادات.',
  toSettings: 'كل الإعدادات',
  done: 'إغلاق هذه الصفحة',
}

export const frWelcome: WelcomeStrings = {
  title: 'Bienvenue dans Hashiya',
  lead: 'Hashiya souligne les noms, les propos et les renvois dans la presse, et écrit en marge qui l’a dit, comment on le sait, et à quoi cela renvoie. Elle ne juge jamais du vrai.',
  skip: 'Passer cette page',
  open: 'Ouvrir la page d’accueil',
  sample: 'Essayez ici',
  sampleHelp: 'Survolez un mot souligné, touchez-le, ou choisissez un trait ci-dessous.',
  sampleNote: 'Un exemple dans nos propres mots, lu à l’instant par Hashiya sur cet appareil.',
  show: (kind) => `Montrer dans l’exemple : ${kind}`,
  byKeys: 'De marque en marque dans tout article :',
  intoCard: 'Entrée mène dans la fiche, Échap en sort.',
  button: (site) =>
    `Le bouton de Hashiya ouvre tout ce qui a été trouvé dans un article. Il est dans la barre d’outils, derrière la pièce de puzzle, ou dans le menu du navigateur. Tout en haut, « ${site} » désactive Hashiya sur un site.`,
  leaves: 'Ce qui peut quitter cet appareil',
  leavesHelp:
    'Les articles sont de toute façon lus sur cet appareil, et les notices et sources livrées avec Hashiya y sont sans rien demander à personne.',
  levels: {
    nothing: [
      'Rien',
      'Aucune requête n’est envoyée à personne. C’est ainsi que Hashiya est installée.',
    ],
    press: [
      'Quand j’appuie',
      'Un bouton dans une fiche interroge les sources ci-dessous sur cette seule chose. Rien n’est envoyé avant que vous n’appuyiez.',
    ],
    self: [
      'D’elle-même',
      'Quand vous ouvrez la fiche d’un nom dans un article, Wikipédia est interrogée sur ce nom sans que vous appuyiez. Les autres sources ci-dessous attendent toujours que vous appuyiez.',
    ],
  },
  asked: 'Qui est interrogé, et ce qui est envoyé à chacun :',
  notAllowed: 'Le navigateur ne l’a pas permis. Rien n’est envoyé, et le choix reste le même.',
  feeds: 'Titres à suivre',
  feedsHelp:
    'Le serveur du journal est interrogé environ une fois par heure sur sa liste de titres et n’apprend rien de vos lectures. Les titres sont gardés sur cet appareil, et les articles les retrouvent comme articles cités ou sur le même sujet. Le navigateur pose une seule question pour tous ceux que vous cochez.',
  memory: 'Ce que vous lisez',
  later: 'Rien n’est définitif ici : tout cela, et davantage, se trouve dans les réglages.',
  toSettings: 'Tous les réglages',
  done: 'Fermer cette page',
}
