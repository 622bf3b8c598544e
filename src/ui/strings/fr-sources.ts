import type { OnlineStrings, SourcesStrings } from './online-strings.ts'
import { countFrench } from './plural.ts'

const failures: OnlineStrings['failures'] = {
  'cut-off': 'Les sources en ligne sont désactivées.',
  'not-allowed': 'Vous n’avez pas autorisé cette source.',
  'not-logged': 'Le journal des requêtes n’a pas pu être écrit ; rien n’a été envoyé.',
  offline: 'Cet appareil n’est pas connecté.',
  timeout: 'La source n’a pas répondu à temps.',
  aborted: 'La demande a été arrêtée.',
  'rate-limited': 'La source demande une pause.',
  status: 'La source a répondu par une erreur.',
  redirected: 'La source a renvoyé ailleurs ; nous n’avons pas suivi.',
  'wrong-type': 'La source a répondu autre chose.',
  'too-large': 'La réponse était trop grande.',
  network: 'La source n’a pas pu être jointe.',
  'no-answer': 'Hashiya n’a pas répondu ; le navigateur l’a peut-être arrêtée.',
  unreadable: 'La réponse n’a pas pu être lue.',
}

export const frOnline: OnlineStrings = {
  further: 'Chercher plus loin…',
  heading: 'Sur Wikipédia',
  lookUp: 'Chercher sur Wikipédia',
  waiting: 'Demande en cours…',
  asked: 'Décidez sur la page qui s’est ouverte.',
  namesake: 'L’article de Wikipédia qui porte ce nom. Il peut s’agir d’un homonyme.',
  several: 'Plusieurs choses portent ce nom :',
  allOfThem: 'Toutes sur Wikipédia',
  none: 'Wikipédia n’a pas d’article de ce nom.',
  from: 'D’après',
  asOf: (date) => `CC BY-SA, au ${date}`,
  askSources: 'Interroger les sources en ligne',
  foundOnline: 'Trouvé en ligne',
  noneOnline: 'Rien de ce qu’elles ont donné n’est assez proche pour être proposé.',
  askedOf: (names) => `Interrogés : ${names}`,
  nothingToAsk: 'Le renvoi ne nomme rien que l’on puisse chercher.',
  again: 'Interroger de nouveau',
  findCopy: 'Chercher une copie archivée',
  copyOf: (date) => `Copie archivée du ${date}`,
  copy: 'Copie archivée',
  noCopy: 'Internet Archive n’en a pas de copie.',
  findReviews: 'Ce propos a-t-il été examiné ?',
  noReviews: 'Nous n’avons pas trouvé d’examen par un vérificateur avec ces mots.',
  reviewsTheirs:
    'Les mots des vérificateurs, pas de Hashiya. Ils peuvent porter sur un autre propos.',
  reviewedBy: 'Examiné par',
  askedWith: 'Demandé avec les mots',
  item: {
    born: 'Naissance',
    died: 'Mort',
    founded: 'Fondation',
    aliases: 'Aussi appelé',
    site: 'Site officiel',
    asOf: (date) => `CC0, au ${date}`,
  },
  citations: {
    ask: 'Que cite cet article ?',
    some: (n) =>
      `Il cite ${countFrench(n, ['', 'article avec adresse', 'articles avec adresse, du plus récent au plus ancien'])} :`,
    none: 'Il ne cite aucun article avec adresse.',
    more: (n) => countFrench(n, ['Rien d’autre', 'autre', 'autres']),
    by: 'Cité par l’article de Wikipédia',
    read: (date) => `lu le ${date}, CC BY-SA`,
  },
  sourceNames: {
    wikipedia: 'Wikipédia',
    wikidata: 'Wikidata',
    guardian: 'The Guardian',
    gdelt: 'GDELT',
    'fact-check': 'Google Fact Check Tools',
    wayback: 'Internet Archive',
    hypothesis: 'Hypothesis',
    feed: 'Flux',
    pack: 'Paquets',
  },
  failures,
}

export const frSources: SourcesStrings = {
  title: 'Sources en ligne',
  master: 'Autoriser les sources en ligne',
  masterHelp:
    'Désactivé, rien ne quitte cet appareil, quoi que vous ayez activé plus bas. Activé, chaque source n’est interrogée que comme vous l’autorisez ici ; sous son nom figure ce qui lui est envoyé.',
  sends: {
    wikipedia:
      'Un nom de l’article, quand vous appuyez sur le bouton de sa fiche ; trois au plus, quand vous demandez dans la fenêtre ce que citent les articles de Wikipédia.',
    wikidata: 'Le numéro de l’élément que nomme Wikipédia, lors d’une recherche sur Wikipédia.',
    guardian:
      'Noms et dates d’un renvoi non retrouvé, ou de l’article, et votre clé, quand vous appuyez sur le bouton de la fiche ou de la fenêtre.',
    gdelt:
      'Noms, dates et éditeurs d’un renvoi non retrouvé, ou noms et dates de l’article, quand vous appuyez sur le bouton de la fiche ou de la fenêtre.',
    'fact-check':
      'Quelques mots d’un propos ou du titre, la langue de l’article et votre clé, quand vous appuyez sur le bouton d’une fiche ou de la fenêtre.',
    wayback:
      'L’adresse et la date d’un article cité ou sur le même sujet, quand vous appuyez sur le bouton à côté de lui.',
    hypothesis:
      'Votre clé, que donne hypothes.is/account/developer ; l’adresse de cette page, quand vous demandez ce qu’un groupe en a écrit ; avec elle, son titre, les propos que vous avez choisis, quelques mots autour, qui les tient et sur quelle base, quand vous les envoyez.',
  },
  states: {
    noPermission: 'pas encore permise par le navigateur',
    noKey: 'attend votre clé',
    allowed: 'peut être interrogée',
  },
  restingUntil: (time) => `en pause jusqu’à ${time}`,
  lastFailure: (failure, time) => `dernier échec à ${time} : ${failure}`,
  allow: 'Autoriser',
  key: 'Votre clé',
  keyHelp: 'Gardée dans ce navigateur, envoyée à cette source seule.',
  inCards: 'Wikipédia dans les fiches',
  lookUp: { offer: 'Par un bouton', auto: 'D’elle-même', never: 'Jamais' },
  given: (n) =>
    `Reçus des sources et gardés pour les articles à venir : ${countFrench(n, ['aucun article', 'article', 'articles'])}.`,
  popupOff: 'Les sources en ligne sont désactivées',
  reviews: {
    title: 'Propos examinés sur cette page',
    theirs: 'Les mots du vérificateur, pas de Hashiya.',
    claim: 'Propos',
    claimant: 'Tenu par',
    by: 'Examiné par',
  },
  log: {
    title: 'Journal des requêtes',
    help: 'Chaque requête est notée avant de partir. Le journal reste sur cet appareil et garde les 5 000 dernières.',
    none: 'Aucune requête n’a quitté cet appareil.',
    noneMatches: 'Aucune requête avec ces mots.',
    filter: 'Chercher dans le journal',
    clear: 'Vider le journal',
    confirmClear: 'Vider définitivement',
    keep: 'Le garder',
    export: 'Enregistrer en JSON',
    refresh: 'Actualiser',
    words: 'Mots',
    shown: (shown, all) =>
      `${shown === all ? '' : `${shown} sur `}${countFrench(all, ['0 requête', 'requête', 'requêtes'])}`,
    more: 'En montrer plus',
    ended: (address) => `a mené à ${address}`,
    mayHaveLed: 'a pu mener à un hôte que le navigateur ne nomme pas',
    bytes: (sent, received) => `${sent} envoyés, ${received} reçus`,
    purposes: {
      'background-note': 'contexte d’un nom',
      'cited-by-wikipedia': 'ce que cite l’article de Wikipédia',
      'resolve-citation': 'un article cité',
      'related-reports': 'articles sur le même sujet',
      'fact-checks': 'examens d’un propos',
      'archived-copy': 'une copie archivée',
      'list-groups': 'vos groupes',
      'group-annotations': 'ce qu’un groupe a écrit sur une page',
      'send-annotation': 'un propos pour un groupe',
      feed: 'un flux',
      'install-pack': 'un paquet',
      'update-pack': 'un paquet plus récent',
    },
    outcomes: {
      ...failures,
      ok: 'répondu',
      interrupted: 'Le navigateur y a mis fin.',
      underWay: 'en cours',
    },
  },
  ask: {
    title: 'Hashiya peut-elle interroger des sources en ligne ?',
    wikipedia:
      'Vous voulez chercher un nom sur Wikipédia, ou voir ce que cite l’article de Wikipédia.',
    reports: 'Vous voulez demander à l’index de presse GDELT l’article auquel celui-ci renvoie.',
    related: 'Vous voulez demander en ligne qui d’autre a traité le sujet de l’article.',
    wayback: 'Vous voulez demander à Internet Archive une copie d’un article.',
    'fact-check':
      'Vous voulez demander à Google Fact Check Tools si des vérificateurs ont examiné un propos.',
    hypothesis:
      'Vous voulez voir ce qu’un de vos groupes sur Hypothesis a écrit sur cette page, ou lui envoyer des propos.',
    keyWanted: 'Cette source demande une clé personnelle :',
    hosts: 'Qui est interrogé',
    sent: 'Ce qui est envoyé',
    never:
      'Jamais envoyés : l’adresse de la page que vous lisez, son texte entier, vos notes. Chaque requête figure dans le journal, et chaque permission peut être retirée dans les réglages.',
    neverToGroup:
      'Jamais envoyés : vos notes, ni du texte de la page autre chose que ce que vous choisissez. Chaque requête figure dans le journal, et chaque permission peut être retirée dans les réglages.',
    allow: 'Autoriser',
    notNow: 'Pas maintenant',
    refused: 'Ce n’a pas été autorisé. Rien n’a été envoyé.',
    toSettings: 'Toutes les sources dans les réglages',
  },
}
