// Guards the store's portability: words that tie it to one database, or that read columns nobody named, stay out of the
// code that speaks SQL. What each would cost stands beside it.
import { report } from './problem-report.ts'
import { isForTests, readSources, type SourceFile, withoutComments } from './source-files.ts'

// the gate refuses the same words in every statement that the tests run, so it names them
const namesThem = 'src/store/gate.ts'

const forbidden: [word: RegExp, because: string][] = [
  [/\bselectAll\s*\(|\bselect\s+\*/i, 'reads columns that nobody named; PostgreSQL would send its search vector along'],
  [
    /\b(?:LISTEN|NOTIFY|pg_notify)\b/,
    'relatives of PostgreSQL lack it, and a missed message is a lost change; ask the counters',
  ],
  [/\bpg_(?:try_)?advisory_/i, 'poolers and relatives lack advisory locks; claim a row'],
  [/\b(?:NOT\s+)?DEFERRABLE\b|\bINITIALLY\s+DEFERRED\b/i, 'relatives lack deferrable constraints'],
  [/\bEXCLUDE\s+USING\b/i, 'relatives lack exclusion constraints'],
  [/\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER\b/i, 'what must happen is a change, never a trigger'],
  [/\bGENERATED\s+ALWAYS\s+AS\b[^;]*\bSTORED\b/i, 'relatives lack stored generated columns; the app fills them'],
  [/\bON\s+DELETE\s+CASCADE\b/i, 'a cascade deletes what no ledger row tells of'],
  [/synchronous\s*=\s*(?:NORMAL|OFF)\b/i, 'an acknowledged change must be on the disk'],
]

/** A sentence for each forbidden word in code that speaks SQL; comments and tests may name them. */
export function wordProblems(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/(?:store|workspace|server)\//.test(path) && !isForTests(path) && path !== namesThem)
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, at) =>
          forbidden
            .filter(([word]) => word.test(line))
            .map(([word, because]) => `${path}:${at + 1} ${word.exec(line)?.[0]}: ${because}.`),
        ),
    )
}

if (import.meta.main) report(wordProblems(readSources('src', /\.ts$/)), 'the store speaks portable SQL')
