import type { AppStrings } from './app-strings.ts'
import { enCard } from './en-card.ts'
import { enPacks } from './en-packs.ts'
import { enFeeds } from './en-feeds.ts'
import { enNotes } from './en-notes.ts'
import { enSources } from './en-sources.ts'
import { countEnglish } from './plural.ts'
import { enTimeline } from './reporting-strings.ts'

export const en: AppStrings = {
  card: enCard,
  packs: enPacks,
  brand: 'Hashiya',
  onSite: 'This site',
  onPage: 'This page',
  views: {
    overview: 'Overview',
    background: 'Background',
    claims: 'Statements',
    cited: 'Cited',
    related: 'Related',
  },
  viewsLabel: 'Parts of the apparatus',
  filterNames: (n) => `Filter ${countEnglish(n, 'name', 'names')}`,
  filterClaims: (n) => `Filter ${countEnglish(n, 'statement', 'statements')}`,
  filterReports: (n) => `Filter ${countEnglish(n, 'report', 'reports')}`,
  nothingMatches: 'Nothing here has these words.',
  foundOf: (found, all) => `${found} of ${all} found`,
  names: (n) => countEnglish(n, 'name', 'names'),
  claims: (n) => countEnglish(n, 'statement', 'statements'),
  reports: (n) => countEnglish(n, 'report', 'reports'),
  more: (n) => `${n} more`,
  none: {
    cited: 'We found no reference to reporting published elsewhere.',
    claims: 'We found no reported words in the article.',
    background: 'We found no record in the packs for a name in the article.',
    related: 'We found no report on this machine that shares enough with the article.',
  },
  otherNames: 'Names without a record',
  thisArticle: 'this article',
  strip: (reports, since, cited) =>
    `${reports} since ${since}, ${cited || 'none'} of them cited here`,
  citedHere: 'cited in this article',
  alsoNames: 'also names ',
  sharesWords: 'shares the words ',
  timeline: enTimeline,
  withItShort: 'With it',
  foundShort: 'Found',
  notFoundShort: 'Not found',
  toPlace: 'Go to the place in the article',
  noRequest: 'No request has left this machine',
  requests: (n) => `${countEnglish(n, 'request', 'requests')} left this machine`,
  copy: 'Copy as Markdown',
  copied: 'Copied as Markdown',
  notCopied: 'The browser did not let it be copied',
  save: 'Save as JSON',
  settings: 'Settings',
  loading: [
    'Reading the page',
    'Names, statements and references are being looked up on this machine.',
  ],
  off: {
    page: [
      'Off on this page',
      'Nothing is marked here until the page is loaded again or you switch it on.',
    ],
    site: [
      'Off on this site',
      'You switched Hashiya off for this site. Its pages are neither read nor marked. The switch above turns it on again.',
    ],
  },
  notAllowed: (host) => [
    'Hashiya does not read this site yet',
    `You have not allowed it to read ${host || 'this site'}. Reading happens on this machine; nothing is sent.`,
  ],
  readThisPage: 'Read this page',
  alwaysHere: 'Always on this site',
  browserPage: [
    'A page of the browser',
    'The browser lets no extension read this page. Open a story on a news site.',
  ],
  noArticle: {
    'front-page': [
      'No article on this page',
      'It looks like a front page. Open a story and its sources appear here.',
    ],
    'section-page': [
      'No article on this page',
      'It looks like a list of headlines. Open a story and its sources appear here.',
    ],
    'search-page': [
      'No article on this page',
      'It looks like search results. Open a story and its sources appear here.',
    ],
    'too-short': [
      'Too short to be an article',
      'The page has a few lines of text only. If the story loads as you scroll, try again after scrolling.',
    ],
    'no-body': ['No article on this page', 'No running text was found that could be a story.'],
    'unsupported-language': [
      'A language not read yet',
      'Hashiya reads Arabic, English and French so far.',
    ],
    error: [
      'The page could not be read',
      'Its text did not come through whole. Loading it again may help.',
    ],
  },
  error: 'Something went wrong',
  partUnread: 'A part of this page could not be read.',
  silent: [
    'No answer about this page',
    'Hashiya’s background did not answer; the browser may have stopped it, or the page is too much for it.',
  ],
  notLoaded: 'What belongs here could not be read just now.',
  markdown: {
    publishedBy: 'Published by',
    madeBy: 'Apparatus by Hashiya, read by machine',
    address: 'Address',
  },
  notes: enNotes,
  feeds: enFeeds,
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
    marks: 'Marks',
    marksHelp: 'Each kind has a line of its own, on the page and everywhere else.',
    markKinds: {
      person: 'People',
      organisation: 'Organisations and groups',
      place: 'Places',
      thing: 'Products, works, events',
      cue: 'Statements, at words such as “said”',
      cited: 'Cited reporting',
    },
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
      'find-sources': 'sources for the selected words',
    },
    keysInPage: [
      ['Enter', 'into the card'],
      ['Tab', 'round inside the card'],
      ['Esc', 'close the card'],
    ],
    hidden: (n) =>
      countEnglish(n, 'statement hidden as wrongly read', 'statements hidden as wrongly read'),
    showHidden: 'Show them again',
    privacy: 'Privacy',
    privacyWords: [
      'Pages are read and looked up on this machine. Nothing is sent anywhere unless you allow an online source, and it gets only what is named beside it above: never the address of the page you read, nor its whole text. We collect no usage data.',
      'Your settings stay in this browser. Links that you follow open as any other link does.',
    ],
    about: 'About',
    aboutWords:
      'Hashiya, the gloss in the margin: who said it, how they know, what it refers to. It never rules on truth.',
    allLicences: 'Whose code and data are in it, with their licences',
  },
}
