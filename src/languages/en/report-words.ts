import type { ReportWords } from '../reports/report-words.ts'
import { looseStemOf } from './loose-stem.ts'

export const reportWords: ReportWords = {
  looseStemOf,
  titleStopWords:
    'the a an of to in on for and or at by with from as is are was were be been has have had it ' +
    'its this that after before over into about out up not no new says said say will would could ' +
    'how why what who when more than his her their he she they you we but amid against under ' +
    'between during',
  headlineWords:
    'latest live update video watch photo opinion analysis exclusive breaking former people ' +
    'campaign call year day time world',
  kindWords: {
    poll: 'poll polls polling survey surveys',
    interview: 'interview interviews interviewed transcript transcripts',
    statement: 'statement statements',
    study: 'study studies',
    broadcast: 'transcript transcripts podcast documentary video episode',
    document: 'transcript transcripts memo filing document documents',
    article: 'editorial opinion column analysis',
    post: 'tweet tweets',
  },
  opinionSections: 'opinion opinions editorial editorials op-ed op-eds comment columns columnists',
  // "[the newspaper had published]", "[an earlier report by the newspaper]"
  anotherPiece: '\\[[^\\]]*\\b(?:had|earlier|previous|previously|prior|another|separate)\\b',
  // "denies offering", "rejects the findings"
  answering:
    '\\b(?:(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|' +
    'refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)\\s(?:\\S+\\s){0,4}?' +
    '(?:reports?|claims?|allegations?|accusations?|findings?|investigation|story)\\b' +
    '|den(?:y|ies|ied|ying)\\s(?:[a-z]+ing|wrongdoing|involvement)\\b' +
    '|respon(?:d|ds|ded|ding|se)\\sto\\b|hits?\\sback\\b|(?:wont|declin(?:es?|ed)\\sto|no)\\scomment\\b)',
  answerVerbs:
    '\\b(?:den(?:y|ies|ied|ying|ials?)\\b|reject|dismiss|disput|refut|rebut|respond|response|comment)',
  // "after a Gazette investigation"
  following:
    '\\b(?:after|following)\\s(?:\\S+\\s){0,4}?' +
    '(?:(?:media|press|newspaper|tv)\\sreports?|investigation|documentary|revelations|expose|memo)\\b',
  titleBringers: '\\b(?:titled|entitled|headlined|(?:under|with) the (?:title|headline))[:,]?',
  titledNouns: 'report study essay article documentary investigation column editorial op-ed paper',
  nameArticle: 'the ',
  apartArticles: 'al el the',
  singularOf: (folded) =>
    folded.endsWith('s') && !folded.endsWith('ss') && /^[a-z]{5,}$/.test(folded)
      ? folded.slice(0, -1)
      : folded,
  sizes: {
    thousand: 'thousand|k',
    million: 'million|mn|m',
    billion: 'billion|bn|b',
    word: '[a-z]{1,8}',
    letters: 'a-z',
  },
  sounds: {
    first: 0,
    letters: {
      b: 'b',
      p: 'b',
      t: 't',
      d: 'd',
      r: 'r',
      z: 's',
      s: 's',
      f: 'f',
      v: 'f',
      k: 'k',
      q: 'k',
      g: 'k',
      j: 'k',
      c: 'k',
      l: 'l',
      m: 'm',
      n: 'n',
      h: 'h',
      x: 'ks',
    },
    // c before a vowel is here, since the vowel would be dropped in any case
    pairs: {
      sh: 'x',
      ch: 'x',
      kh: 'k',
      gh: 'k',
      th: 't',
      dh: 'd',
      ph: 'f',
      zh: 's',
      ck: 'k',
      ce: 's',
      ci: 's',
      cy: 's',
      ng: 'nk',
    },
  },
  commentFeed: 'comments?\\/feed|comments feed',
}
