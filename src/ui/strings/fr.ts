import type { AppStrings } from './app-strings.ts'
import { frData } from './data-strings.ts'
import { frGroup } from './group-strings.ts'
import { frTake } from './take-strings.ts'
import { frPictures } from './pictures-strings.ts'
import { frLibrary } from './library-strings.ts'
import { frPanel } from './panel-strings.ts'
import { frFoot } from './foot-strings.ts'
import { frCard } from './fr-card.ts'
import { frFeeds } from './fr-feeds.ts'
import { frNoArticle } from './no-article-strings.ts'
import { frNotes } from './fr-notes.ts'
import { frLegend } from './legend-strings.ts'
import { frTitleGloss } from './title-gloss-strings.ts'
import { frWelcome } from './welcome-strings.ts'
import { frPacks } from './fr-packs.ts'
import { frSources } from './fr-sources.ts'
import { frLinked } from './link-strings.ts'
import { countFrench } from './plural.ts'
import { frTimeline } from './reporting-strings.ts'

export const fr: AppStrings = {
  card: frCard,
  packs: frPacks,
  brand: 'Hashiya',
  onSite: 'Ce site',
  onPage: 'Cette page',
  allMarks: 'Toutes les marques',
  panel: frPanel,
  foot: frFoot,
  take: frTake,
  group: frGroup,
  data: frData,
  library: frLibrary,
  pictures: frPictures,
  views: {
    reading: frPanel.view,
    overview: 'Aperçu',
    background: 'Contexte',
    claims: 'Propos',
    cited: 'Cités',
    related: 'Couverture',
  },
  viewsLabel: 'Ce que Hashiya a trouvé',
  filterNames: (n) => `Filtrer ${countFrench(n, ['les noms', 'nom', 'noms'])}`,
  filterClaims: (n) => `Filtrer ${countFrench(n, ['les propos', 'propos', 'propos'])}`,
  filterReports: (n) => `Filtrer ${countFrench(n, ['les articles', 'article', 'articles'])}`,
  nothingMatches: 'Rien ici ne contient ces mots.',
  clearFilter: 'Effacer le filtre',
  foundOf: (found, all) => `${found} sur ${all} ${found > 1 ? 'retrouvés' : 'retrouvé'}`,
  knownOf: (known, all) => `${known} sur ${all} ${known > 1 ? 'connus' : 'connu'}`,
  names: (n) => countFrench(n, ['aucun nom', 'nom', 'noms']),
  claims: (n) => countFrench(n, ['aucun propos', 'propos', 'propos']),
  drift: {
    summary: (n) =>
      `Cité autrement dans ${countFrench(n, ['aucun autre article', 'autre article', 'autres articles'])}`,
    headline: 'dans son titre',
    left: 'ici seulement\u00a0:',
    added: 'là seulement\u00a0:',
  },
  doubtful: (n) => `Peut-être des propos (${n})`,
  reports: (n) => countFrench(n, ['aucun article', 'article', 'articles']),
  more: (n) => countFrench(n, ['rien de plus', 'de plus', 'de plus']),
  none: {
    cited: 'Nous n’avons pas trouvé dans l’article de renvoi à un article paru ailleurs.',
    claims: 'Nous n’avons pas trouvé de propos rapportés dans l’article.',
    background: 'Nous n’avons sur cet appareil de notice sur aucun nom de l’article.',
    names: 'Nous n’avons pas trouvé de nom dans l’article.',
    related: 'Nous n’avons pas trouvé sur cet appareil d’article qui partage assez avec celui-ci.',
  },
  next: {
    cited: 'Voir la couverture du sujet',
    claims: 'Voir les noms',
    background: 'Voir ce que l’article en dit',
    names: 'Voir la couverture du sujet',
    related: 'Suivre des titres, ou demander en ligne',
  },
  chooseFeeds: 'Suivre des titres pour connaître plus d’articles',
  linked: frLinked,
  links: (n) => countFrench(n, ['aucun lien', 'lien', 'liens']),
  otherNames: 'Noms sans notice',
  thisArticle: 'cet article',
  strip: (reports, since, cited) =>
    `${reports} depuis ${since}, ${countFrench(cited, ['aucun cité', 'cité', 'cités'])} ici`,
  citedHere: 'cité dans cet article',
  alsoNames: 'nomme aussi ',
  sharesWords: 'partage les mots ',
  timeline: frTimeline,
  withItShort: 'Avec lui',
  foundShort: 'Retrouvé',
  whyShort: 'Pourquoi ?',
  notFoundShort: 'Non retrouvé',
  toPlace: 'Aller à l’endroit dans l’article',
  toCard: 'Ouvrir sa fiche dans l’article',
  noRequest: 'Rien n’a été envoyé',
  requests: (n) => countFrench(n, ['Rien n’a été envoyé', 'requête envoyée', 'requêtes envoyées']),
  copy: 'Copier en Markdown',
  copied: 'Copié en Markdown',
  notCopied: 'Le navigateur n’a pas permis de copier',
  settings: 'Réglages',
  loading: ['Lecture de la page', 'Noms, propos et renvois sont recherchés sur cet appareil.'],
  off: {
    page: [
      'Désactivée sur cette page',
      'Rien n’est marqué ici tant que la page n’est pas rechargée.',
      'L’interrupteur «\u00a0Cette page\u00a0» ci-dessus la réactive.',
    ],
    site: [
      'Désactivée sur ce site',
      'Vous avez désactivé Hashiya sur ce site. Ses pages ne sont ni lues ni marquées.',
      'L’interrupteur «\u00a0Ce site\u00a0» ci-dessus la réactive.',
    ],
  },
  notAllowed: (host) => [
    'Hashiya ne lit pas encore ce site',
    `Vous ne lui avez pas permis de lire ${host || 'ce site'}. La lecture se fait sur cet appareil ; rien n’est envoyé.`,
  ],
  readThisPage: 'Lire cette page',
  alwaysHere: 'Toujours sur ce site',
  readAs: {
    ar: 'Lire comme de l’arabe',
    en: 'Lire comme de l’anglais',
    fr: 'Lire comme du français',
    es: 'Lire comme de l’espagnol',
  },
  browserPage: [
    'Une page du navigateur',
    'Le navigateur ne laisse aucune extension lire cette page.',
    'Ouvrez un article sur un site d’information.',
  ],
  noArticle: frNoArticle,
  error: 'Quelque chose n’a pas marché',
  partUnread: 'Une partie de cette page n’a pas pu être lue.',
  silent: [
    'Pas de réponse pour cette page',
    'Hashiya n’a pas répondu ; le navigateur l’a peut-être arrêtée, ou la page est trop lourde pour elle.',
  ],
  notLoaded: 'Ce qui doit figurer ici n’a pas pu être lu à l’instant.',
  markdown: {
    publishedBy: 'Publié par',
    madeBy: 'Réuni par Hashiya, lu par une machine',
    address: 'Adresse',
  },
  notes: frNotes,
  feeds: frFeeds,
  legend: frLegend,
  titleGloss: frTitleGloss,
  welcome: frWelcome,
  sources: frSources,
  options: {
    title: 'Réglages',
    outline: 'Parties des réglages',
    unread: (parts) =>
      `Une partie de ce qui était gardé ici était abîmée et revient à son état de départ : ${parts}. Vérifiez que cela vous convient.`,
    notShown: 'Cette partie ne peut pas être montrée : ce qui est gardé pour elle est abîmé.',
    language: 'Langue',
    languageAuto: 'Celle du navigateur',
    theme: 'Thème',
    themes: { auto: 'Celui du système', light: 'Clair', dark: 'Sombre' },
    textSize: 'Taille du texte',
    textSizes: {
      '0.9': 'Petite',
      '1': 'Habituelle',
      '1.15': 'Grande',
      '1.3': 'Plus grande',
      '1.5': 'La plus grande',
    },
    digits: 'Chiffres',
    marks: 'Marques',
    marksHelp: 'Chaque genre a son trait, sur la page et partout ailleurs.',
    allMarks: 'Marquer chaque mention d’un nom, et non la première seule',
    markKinds: {
      person: 'Personnes',
      organisation: 'Organisations et groupes',
      place: 'Lieux',
      thing: 'Produits, œuvres, événements',
      cue: 'Propos, à des mots comme « a dit »',
      cited: 'Articles cités',
    },
    whereRead: 'Où les articles sont lus',
    everySite: 'Les articles de tous les sites, et pas seulement des sites d’information connus',
    everySiteHelp:
      'Votre navigateur vous demande l’accès à tous les sites. Chaque page est regardée brièvement ; si ce n’est pas un article, elle est laissée telle quelle et rien n’y est dessiné. Rien n’est envoyé pour cela. Vous pouvez revenir sur ce choix ici.',
    sites: 'Sites désactivés',
    sitesNone: 'Aucun. Un site se désactive dans la fenêtre de l’extension.',
    switchOn: 'Réactiver',
    packs: 'Paquets de connaissances',
    packsNone: 'Aucun paquet n’est installé.',
    entities: (n) => countFrench(n, ['aucune notice', 'notice', 'notices']),
    reports: (n) => countFrench(n, ['aucun article', 'article', 'articles']),
    version: 'version',
    licence: 'licence',
    coverage: 'couvre',
    keys: 'Clavier',
    keysHelp: 'Allez de marque en marque ; Entrée mène dans la fiche, Échap en sort.',
    noKey: 'non définie',
    keyNames: {
      Shift: 'Maj',
      Period: '.',
      Comma: ',',
      Space: 'Espace',
      Up: '↑',
      Down: '↓',
      Left: '←',
      Right: '→',
      PageUp: 'Page préc.',
      PageDown: 'Page suiv.',
    },
    changeKeys: 'Changer les touches',
    commands: {
      _execute_action: 'ouvrir la fenêtre',
      'next-mark': 'à la marque suivante',
      'previous-mark': 'à la marque précédente',
      'next-claim': 'au propos suivant',
      'previous-claim': 'au propos précédent',
      'next-citation': 'à l’article cité suivant',
      'previous-citation': 'à l’article cité précédent',
      'find-sources': 'sources pour les mots sélectionnés',
      'all-marks': 'toutes les marques sur les pages, ou peu à nouveau',
      'open-panel': 'Hashiya à côté de la page',
      _execute_sidebar_action: 'Hashiya à côté de la page',
    },
    keysInPage: [
      ['Entrée', 'entrer dans la fiche'],
      ['Tab', 'circuler dans la fiche'],
      ['Échap', 'fermer la fiche'],
      ['↑ ↓', 'd’une entrée à l’autre d’une liste, dans la fenêtre et à côté de la page'],
      ['?', 'ces touches, dans la fenêtre et à côté de la page'],
    ],
    badge: 'Montrer le nombre de propos sur le bouton de la barre d’outils',
    hidden: (n) =>
      countFrench(n, [
        'aucun passage masqué',
        'passage (propos ou renvoi) masqué parce que mal lu',
        'passages (propos et renvois) masqués parce que mal lus',
      ]),
    showHidden: 'Les montrer de nouveau',
    privacy: 'Vie privée',
    privacyWords: [
      'Les pages sont lues et leurs noms recherchés sur cet appareil. Rien n’est envoyé nulle part, sauf à une source en ligne que vous autorisez, et elle ne reçoit que ce qui est nommé à côté d’elle plus haut, jamais le texte entier d’une page. L’adresse de la page que vous lisez ne va qu’à Hypothesis, quand vous l’interrogez sur elle ou lui envoyez des propos. Nous ne recueillons aucune donnée d’usage.',
      'Vos réglages restent dans ce navigateur. Les liens que vous suivez s’ouvrent comme tout autre lien.',
    ],
    about: 'À propos',
    aboutWords:
      'Hashiya, la glose dans la marge : qui l’a dit, comment on le sait, à quoi cela renvoie. Elle ne juge jamais du vrai.',
    allLicences: 'De qui viennent le code et les données, avec leurs licences',
  },
}
