import type { AppStrings } from './app-strings.ts'
import { enCard } from './en-card.ts'
import { enLegend } from './legend-strings.ts'
import { enTitleGloss } from './title-gloss-strings.ts'
import { enWelcome } from './welcome-strings.ts'
import { enPacks } from './en-packs.ts'
import { enFeeds } from './en-feeds.ts'
import { enNoArticle } from './no-article-strings.ts'
import { enNotes } from './en-notes.ts'
import { enSources } from './en-sources.ts'
import { enData } from './data-strings.ts'
import { enGroup } from './group-strings.ts'
import { enTake } from './take-strings.ts'
import { enPictures } from './pictures-strings.ts'
import { enLibrary } from './library-strings.ts'
import { enPanel } from './panel-strings.ts'
import { enFoot } from './foot-strings.ts'
import { enLinked } from './link-strings.ts'
import { countEnglish } from './plural.ts'
import { enTimeline } from './reporting-strings.ts'

export const en: AppStrings = {
  card: enCard,
  packs: enPacks,
  brand: 'Hashiya',
  onSite: 'This site',
  onPage: 'This page',
  allMarks: 'All marks',
  panel: enPanel,
  foot: enFoot,
  take: enTake,
  group: enGroup,
  data: enData,
  library: enLibrary,
  pictures: enPictures,
  views: {
    reading: enPanel.view,
    overview: 'Overview',
    background: 'Background',
    claims: 'Statements',
    cited: 'Cited',
    related: 'Related',
  },
  viewsLabel: 'What Hashiya found',
  filterNames: (n) => `Filter ${countEnglish(n, 'name', 'names')}`,
  filterClaims: (n) => `Filter ${countEnglish(n, 'statement', 'statements')}`,
  filterReports: (n) => `Filter ${countEnglish(n, 'report', 'reports')}`,
  nothingMatches: 'Nothing here has these words.',
  clearFilter: 'Clear the filter',
  foundOf: (found, all) => `${found} of ${all} found`,
  knownOf: (known, all) => `${known} of ${all} known`,
  names: (n) => countEnglish(n, 'name', 'names'),
  claims: (n) => countEnglish(n, 'statement', 'statements'),
  drift: {
    summary: (n) => `Quoted with other words in ${countEnglish(n, 'other piece', 'other pieces')}`,
    headline: 'in its headline',
    left: 'here only:',
    added: 'there only:',
  },
  doubtful: (n) => `May be statements (${n})`,
  reports: (n) => countEnglish(n, 'report', 'reports'),
  more: (n) => `${n} more`,
  none: {
    cited: 'We found no words in the article that refer to a published piece.',
    claims: 'We found no reported words in the article.',
    background: 'We found no record of the article’s names on this machine.',
    names: 'We found no names in the article.',
    related: 'We found no report on this machine that shares enough with the article.',
  },
  next: {
    cited: 'See related reporting',
    claims: 'See the names',
    background: 'See what the article says of them',
    names: 'See related reporting',
    related: 'Follow headlines, or ask online',
  },
  chooseFeeds: 'Follow headlines to know more reports',
  linked: enLinked,
  links: (n) => countEnglish(n, 'link', 'links'),
  otherNames: 'Names we have no record of',
  thisArticle: 'this article',
  strip: (reports, since, cited) =>
    `${reports} since ${since}, ${cited || 'none'} of them cited here`,
  citedHere: 'cited in this article',
  alsoNames: 'also names ',
  sharesWords: 'shares the words ',
  timeline: enTimeline,
  withItShort: 'With it',
  foundShort: 'Found',
  whyShort: 'Why?',
  notFoundShort: 'Not found',
  toPlace: 'Go to the place in the article',
  toCard: 'Open its card in the article',
  noRequest: 'No request sent',
  requests: (n) => `${countEnglish(n, 'request', 'requests')} sent`,
  copy: 'Copy as Markdown',
  copied: 'Copied as Markdown',
  notCopied: 'The browser did not let it be copied',
  settings: 'Settings',
  loading: [
    'Reading the page',
    'Names, statements and references are being looked up on this machine.',
  ],
  off: {
    page: [
      'Off on this page',
      'Nothing is marked here until the page is loaded again.',
      'The switch “This page” above turns it on again.',
    ],
    site: [
      'Off on this site',
      'You switched Hashiya off for this site. Its pages are neither read nor marked.',
      'The switch “This site” above turns it on again.',
    ],
  },
  notAllowed: (host) => [
    'Hashiya does not read this site yet',
    `You have not allowed it to read ${host || 'this site'}. Reading happens on this machine; nothing is sent.`,
  ],
  readThisPage: 'Read this page',
  alwaysHere: 'Always on this site',
  readAs: {
    ar: 'Read as Arabic',
    en: 'Read as English',
    fr: 'Read as French',
    es: 'Read as Spanish',
  },
  browserPage: [
    'A page of the browser',
    'The browser lets no extension read this page.',
    'Open a story on a news site.',
  ],
  noArticle: enNoArticle,
  error: 'Something went wrong',
  partUnread: 'A part of this page could not be read.',
  silent: [
    'No answer about this page',
    'Hashiya did not answer; the browser may have stopped it, or the page is too much for it.',
  ],
  notLoaded: 'What belongs here could not be read just now.',
  markdown: {
    publishedBy: 'Published by',
    madeBy: 'Gathered by Hashiya, read by machine',
    address: 'Address',
  },
  notes: enNotes,
  feeds: enFeeds,
  legend: enLegend,
  titleGloss: enTitleGloss,
  welcome: enWelcome,
  sources: enSources,
  options: {
    title: 'Settings',
    outline: 'Parts of the settings',
    unread: (parts) =>
      `Some of what was kept here was damaged and stands as it was at first: ${parts}. Look whether it is as you want it.`,
    notShown: 'This part cannot be shown: what is kept for it is damaged.',
    language: 'Language',
    languageAuto: 'Same as the browser',
    theme: 'Theme',
    themes: { auto: 'Same as the system', light: 'Light', dark: 'Dark' },
    textSize: 'Size of text',
    textSizes: { '0.9': 'Small', '1': 'Usual', '1.15': 'Large', '1.3': 'Larger', '1.5': 'Largest' },
    digits: 'Figures',
    marks: 'Marks',
    marksHelp: 'Each kind has a line of its own, on the page and everywhere else.',
    allMarks: 'Mark every mention of a name, not only the first',
    markKinds: {
      person: 'People',
      organisation: 'Organisations and groups',
      place: 'Places',
      thing: 'Products, works, events',
      cue: 'Statements, at words such as “said”',
      cited: 'Cited reporting',
    },
    whereRead: 'Where articles are read',
    everySite: 'Articles on every site, not only on the known news sites',
    everySiteHelp:
      'Your browser asks you for all sites. Each page is looked at briefly; one that is no article is left alone, and nothing is drawn on it. Nothing is sent anywhere for this. You can take it back here.',
    sites: 'Sites switched off',
    sitesNone: 'None. Switch a site off in the popup.',
    switchOn: 'Switch on',
    packs: 'Knowledge packs',
    packsNone: 'No pack is installed.',
    entities: (n) => countEnglish(n, 'record', 'records'),
    reports: (n) => countEnglish(n, 'report', 'reports'),
    version: 'version',
    licence: 'licence',
    coverage: 'covers',
    keys: 'Keyboard',
    keysHelp: 'Step from mark to mark; Enter goes into the card, Esc back.',
    noKey: 'not set',
    keyNames: {
      Shift: 'Shift',
      Period: '.',
      Comma: ',',
      Space: 'Space',
      Up: '↑',
      Down: '↓',
      Left: '←',
      Right: '→',
      PageUp: 'Page up',
      PageDown: 'Page down',
    },
    changeKeys: 'Change the keys',
    commands: {
      _execute_action: 'open the popup',
      'next-mark': 'to the next mark',
      'previous-mark': 'to the previous mark',
      'next-claim': 'to the next statement',
      'previous-claim': 'to the previous statement',
      'next-citation': 'to the next reference',
      'previous-citation': 'to the previous reference',
      'find-sources': 'sources for the selected words',
      'all-marks': 'all marks on pages, or few again',
      'open-panel': 'Hashiya beside the page',
      _execute_sidebar_action: 'Hashiya beside the page',
    },
    keysInPage: [
      ['Enter', 'into the card'],
      ['Tab', 'round inside the card'],
      ['Esc', 'close the card'],
      ['↑ ↓', 'from entry to entry of a list, in popup and panel'],
      ['?', 'these keys, in popup and panel'],
    ],
    badge: 'Show the number of statements on the toolbar button',
    hidden: (n) =>
      countEnglish(
        n,
        'statement or reference hidden as wrongly read',
        'statements and references hidden as wrongly read',
      ),
    showHidden: 'Show them again',
    privacy: 'Privacy',
    privacyWords: [
      'Pages are read and looked up on this machine. Nothing is sent anywhere unless you allow an online source, and it gets only what is named beside it above, never the whole text of a page. The address of the page you read goes to Hypothesis alone, when you ask it about that page or send it statements. We collect no usage data.',
      'Your settings stay in this browser. Links that you follow open as any other link does.',
    ],
    about: 'About',
    aboutWords:
      'Hashiya, the gloss in the margin: who said it, how they know, what it refers to. It never rules on truth.',
    allLicences: 'Whose code and data are in it, with their licences',
  },
}
