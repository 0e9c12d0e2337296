import { catalogue } from '../words.ts'

/** The texts that show how longer text looks. */
export const designTexts = catalogue({
  proseSample: 'Riders ring because **nobody tells them** that the bike is ready.',
  proseLong: `# What we heard

Riders ring because **nobody tells them** that the bike is *ready*. See [the study](https://chartroom.example/study), [N-7](record:n-7) and [N-9](record:n-9); [@Ana Lopes](member:ana) knows more.

## What it costs

1. A mechanic puts down the tool
2. The rider waits, and rings again

- [x] Count the calls of a week
- [ ] Ask five riders who never rang

> I thought they had forgotten me.

| Day | Calls |
| --- | ----: |
| Mon | 14 |
| Tue | 9 |

\`calls per repair\` fell once:

\`\`\`
calls / repairs = 1.4
\`\`\`
`,
  proseTurned: '## دراجتي\n\nدراجتي **جاهزة** اليوم.\n\n- واحد\n- اثنان\n\n> قال أحدهم',
})
