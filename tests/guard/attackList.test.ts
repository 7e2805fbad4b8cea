/**
 * Every attack that the guard and its doors must refuse, with the test that proves it and the one that proves that
 * the same thing done rightly is accepted. Here it is only checked that those tests are there: a list that nobody
 * reads drifts away from what is tested.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rights = 'tests/guard/rights.test.ts';
const stewards = 'tests/guard/stewardsAndConcepts.test.ts';
const trees = 'tests/guard/trees.test.ts';
const history = 'tests/guard/history.test.ts';
const contents = 'tests/guard/contents.test.ts';
const sweep = 'tests/guard/sweep.test.ts';
const commands = 'tests/guard/commands.test.ts';
const server = 'src/server/editing/checkRequest.test.ts';

/** Cases of rights hold both in one: `attack` and `twin`. */
const both = (file: string, title: string): readonly [string, string, string, string] => [
  file,
  title,
  file,
  'twin:',
];

/** Attack → file and words of its test, then of its accepted twin. */
const attacks: Readonly<
  Record<string, readonly [file: string, words: string, twinFile: string, twinWords: string]>
> = {
  'another organisation’s record': both(rights, 'another organisation’s record'),
  'adding yourself as colleague': both(rights, 'adding yourself as colleague in the same change'),
  'the first colleague': both(stewards, 'making yourself the first colleague'),
  'raising your own role': both(rights, 'raising your own role'),
  'a re-registered login': both(rights, 'a login that somebody else registered again'),
  'a forged commit author': both(rights, 'a forged commit author'),
  'approval by an outsider': both(rights, 'approval by an outsider'),
  'approval of an older head': both(rights, 'approval of an older head'),
  'approval of an older head on the forge': [
    sweep,
    'forge.fixture.main)]',
    sweep,
    "people.adminAa, 'COMMENTED'",
  ],
  'rename into a folder': both(rights, 'moving a record into another folder'),
  'rename out of a folder': both(rights, 'moving a record out of another folder'),
  'evil merge': [history, 'an evil merge', history, 'judge(honest)'],
  symlink: [trees, "'a symlink'", trees, 'const twin'],
  submodule: [trees, "'a submodule'", trees, 'const twin'],
  'executable bit': [trees, "'an executable bit'", trees, 'const twin'],
  '.. in names': [trees, "['..', '..']", trees, 'the same tree made with an ordinary name is accepted'],
  '.git in names': [trees, "['.git', '.git']", trees, 'the same tree made with an ordinary name is accepted'],
  'backslash in names': [trees, "'a backslash'", trees, 'the twin: %s is a name'],
  'newline in names': [trees, "'a newline'", trees, 'the twin: %s is a name'],
  'case in names': [trees, "'an upper-case letter'", trees, 'the twin: %s is a name'],
  'full-width letters': [trees, "'full-width letters'", trees, 'the twin: %s is a name'],
  'Cyrillic letters': [trees, "'a Cyrillic letter'", trees, 'the twin: %s is a name'],
  'con.yaml': [trees, "'a device of Windows'", trees, "'con-tract'"],
  'changes to workflows': both(stewards, 'changing a workflow'),
  'changes to schemas': both(stewards, 'changing a schema'),
  'changes to package.json': both(stewards, 'changing package.json'),
  'git replace': [rights, 'replacement objects and grafts', rights, 'other.judge(head, people.usageAa)'],
  'hooks and drivers': [history, 'hooks, drivers and settings', history, "verdict).toBe('akkoord')"],
  'billion laughs': [contents, "'billion laughs'", contents, 'signs of anchors, aliases and tags'],
  'nesting of 20,000': [contents, "'nesting of 20,000'", contents, 'a list in a list of fields'],
  '20,000 keys': [contents, "'20,000 keys'", contents, "'many items'"],
  'huge file': [history, 'a huge file is refused by its size', history, 'const fits'],
  '500+ files': [history, 'more than 500 files', history, 'many(500)'],
  'empty change': [history, 'an empty change', history, 'one that was taken back does not count'],
  'unrelated history': [
    history,
    'unrelated history',
    history,
    "told(await own.judge(head))).toEqual(['akkoord'])",
  ],
  __proto__: [contents, "['__proto__'", contents, 'a name of JavaScript as a value'],
  'second document': [contents, "'a second document'", contents, 'three dashes in a text'],
  'duplicate key': [contents, "'a duplicate key'", contents, 'a comment between the fields'],
  tag: [contents, "'a tag'", contents, 'signs of anchors, aliases and tags'],
  'merge key': [contents, "'a merge key'", contents, 'two smaller-thans in a text'],
  'bidi characters': [contents, "'bidi characters'", contents, 'accents in one character and other scripts'],
  'zero-width characters': [contents, "'a zero-width character'", contents, 'accents in one character'],
  'bad UTF-8': [contents, "'bad UTF-8'", contents, 'accents in one character and other scripts'],
  BOM: [contents, "'a byte order mark'", contents, 'accents in one character and other scripts'],
  CRLF: [contents, "'Windows line ends'", contents, 'a long text of many lines'],
  'javascript: in URLs': [contents, "'javascript:'", contents, 'words about schemes in a text'],
  'data: in URLs': [contents, "'data:'", contents, 'https, a port, a path and a query'],
  'credentials in URLs': [contents, "'credentials in a URL'", contents, 'an at sign in the path of a URL'],
  'homographs in URLs': [contents, "'a homograph in a URL'", contents, 'a domain in punycode'],
  'HTML in text': [contents, "'HTML in text'", contents, 'a tag in words'],
  'CSV formula': [contents, 'guardFormula(naam)', contents, "'＝1+1'"],
  'XML DOCTYPE': [
    commands,
    'an entity bomb is refused unread',
    'tests/landscape/readLandscape.test.ts',
    'export, import, export is the identity',
  ],
  'same id elsewhere': [
    contents,
    'a second usage of the same application',
    contents,
    'a usage under its own name',
  ],
  'the same number elsewhere': [
    contents,
    'the CBS code of another gemeente',
    contents,
    'a CBS code that nobody has',
  ],
  'YAML through a form value': [
    'src/lib/proposals/hostileValues.test.ts',
    'no form value can add a key',
    'src/lib/proposals/applyEdit.test.ts',
    'accepted(',
  ],
  CSRF: [server, 'refuses %s, and makes no branch', server, 'gives pages of its own the token'],
  'DNS rebinding': [
    'src/server/server.test.ts',
    'DNS rebinding',
    'src/server/server.test.ts',
    'accepts its own name',
  ],
  'script injection in workflows': [
    'tests/workflows.test.ts',
    'cannot come near a shell',
    'tests/workflows.test.ts',
    'accept the right example',
  ],
  'script injection in a run': [
    'tests/guard/hostileText.test.ts',
    'act nowhere: not in a shell',
    sweep,
    'is merged on the checked commit',
  ],
  'a branch of somebody else': [
    sweep,
    'from the copy of somebody else',
    sweep,
    'the twin: from one’s own copy',
  ],
  'a new version during the check': [sweep, 'a new version: the old one is not merged', sweep, 'overgenomen'],
  'a forged verdict comment': [
    sweep,
    'the comment of somebody else with our mark',
    sweep,
    'The same comment all along',
  ],
};

test.each(Object.entries(attacks))('%s', (_attack, [file, words, twinFile, twinWords]) => {
  const has = (path: string, text: string) => readFileSync(path, 'utf8').includes(text);
  expect([has(file, words), has(twinFile, twinWords)], `${words} / ${twinWords}`).toEqual([true, true]);
});
