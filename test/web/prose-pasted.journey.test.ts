// What is pasted into a longer text, from elsewhere and with ill will.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { paste, withText, write } from './written-page.ts'

test('what is pasted from Word, Google, a spreadsheet or as Markdown comes out clean', {
  skip: browserSkipped,
}, async t => {
  const at = await withText(t, 'Start')
  const { page, quiet } = at
  const pasted = async (forms: Record<string, string>, wanted: string) => {
    await write(at)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await paste(at, forms)
    await page.keyboard.press('Control+Enter')
    const now = await at.settled(new RegExp(wanted.split('\n')[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    assert.equal(now.trim(), wanted)
  }
  await pasted(
    { 'text/plain': 'name\tcalls\nAna\t12\nBen\t9' },
    '| name | calls |\n| --- | --- |\n| Ana | 12 |\n| Ben | 9 |',
  )
  await pasted({ 'text/plain': '## Plan\n\n1. call\n2. write **it** down' }, '## Plan\n\n1. call\n2. write **it** down')
  await pasted(
    {
      'text/html':
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Findings</span></h2><p><span style="font-weight:700">Nobody</span><span> tells </span><span style="font-style:italic">them</span></p><ul><li><p><span>one</span></p></li><li><p>two</p></li></ul></b>',
      'text/plain': 'Findings',
    },
    '## Findings\n\n**Nobody** tells *them*\n\n- one\n- two',
  )
  await pasted(
    {
      'text/html':
        "<html xmlns:o='urn:x'><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoNormal>Intro<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>first</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>deeper</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>second</p><!--EndFragment--></body></html>",
      'text/plain': 'Intro',
    },
    'Intro\n\n- first\n  - deeper\n- second',
  )
  await pasted(
    {
      'text/html':
        '<table><tr><td style="text-align:right">a</td><td>b</td></tr><tr><td>1</td><td>2|3</td></tr></table>',
      'text/plain': 'words',
    },
    '| a | b |\n| --: | --- |\n| 1 | 2\\|3 |',
  )
  quiet()
})

test('nothing in a text runs, whether it is read, written or pasted', { skip: browserSkipped }, async t => {
  const hostile = [
    '<script>window.ran = 1</script>',
    '<img src=x onerror="window.ran = 1">',
    '<svg onload="window.ran = 1"><a xlink:href="javascript:window.ran=1">x</a></svg>',
    '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
    '[press](javascript:window.ran=1)',
    '[press](JaVaScRiPt&colon;window.ran=1)',
    '[press](data:text/html,<script>window.ran=1</script>)',
    '![x](javascript:window.ran=1)',
    '![x](attachment:../../auth)',
    '<a href="javascript:window.ran=1">press</a>',
    '[x](record:<script>)',
    '[\\<script>](member:a"onmouseover="window.ran=1)',
    '<style>*{display:none}</style>',
    '[ref][r]\n\n[r]: javascript:window.ran=1',
    '<javascript:window.ran=1>',
  ]
  const at = await withText(t, hostile.join('\n\n'))
  const { page, quiet } = at
  const isCalm = async () => {
    assert.equal(await page.evaluate(() => 'ran' in window), false)
    const inside = page.locator('.prose')
    await soon(async () =>
      assert.equal(await inside.locator('script, iframe, svg:not(.lucide), style, object, img[src^="x"]').count(), 0),
    )
    const addresses = await inside.locator('a[href]').evaluateAll(all => all.map(each => each.getAttribute('href')))
    assert.deepEqual(
      addresses.filter(each => !/^(https?:|mailto:|\/|$)/i.test(each ?? '')),
      [],
    )
  }
  await isCalm()
  await write(at)
  await isCalm()
  await page.keyboard.press('Control+End')
  for (const html of hostile) await paste(at, { 'text/html': html, 'text/plain': html })
  await page.waitForTimeout(200)
  await isCalm()
  quiet()
})
