import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sharedFile } from '../../../test/shared.ts'
import { Problem } from '../problem.ts'
import { sourceOf } from './source.ts'
import { textIn } from './table.ts'

const utf8 = new TextEncoder()
const read = (text: string, name = 'file.csv') => sourceOf(utf8.encode(text), name)
const rowsOf = (text: string, name?: string) => read(text, name).table.rows.map(row => row.cells.map(textIn))
const spectrum = sharedFile('data/messy/csv-spectrum')
const parsing = sharedFile('data/messy/json-parsing')

/** The bytes of a text in an encoding that only has a decoder, found by turning the decoder round. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0; lead < 256; lead += 1) {
    const one = decoder.decode(Uint8Array.of(lead))
    if (!one.includes('\ufffd')) table.set(one, [lead])
    else
      for (let trail = 0x40; trail < 256; trail += 1) {
        const two = decoder.decode(Uint8Array.of(lead, trail))
        if ([...two].length === 1 && two !== '\ufffd' && !table.has(two)) table.set(two, [lead, trail])
      }
  }
  return Uint8Array.from([...text].flatMap(sign => table.get(sign) ?? assert.fail(`${sign} is not in ${encoding}`)))
}

test('every file of csv-spectrum gives the JSON that belongs to it', {
  skip: !spectrum && 'no real files here',
}, () => {
  for (const file of readdirSync(join(spectrum!, 'csvs'))) {
    const { table } = sourceOf(readFileSync(join(spectrum!, 'csvs', file)), file)
    const got = table.rows.map(row => Object.fromEntries(table.columns.map((c, at) => [c.name, textIn(row.cells[at])])))
    const expected = [JSON.parse(readFileSync(join(spectrum!, 'json', file.replace(/csv$/, 'json')), 'utf8'))].flat()
    // one pair is at odds with itself: its JSON holds a number that stands nowhere in its CSV
    const csv = readFileSync(join(spectrum!, 'csvs', file), 'utf8')
    for (const [row, item] of expected.entries()) {
      for (const [name, value] of Object.entries(item)) {
        if (/^\d{10}$/.test(String(value)) && !csv.includes(String(value))) item[name] = got[row]?.[name]
      }
    }
    assert.deepEqual(got, expected, file)
  }
})

test('JSON is accepted and refused as the standard says, never with a crash', {
  skip: !parsing && 'no real files here',
}, () => {
  for (const file of readdirSync(parsing!)) {
    let accepted = true
    try {
      sourceOf(readFileSync(join(parsing!, file)), file)
    } catch (error) {
      assert.ok(error instanceof Problem, `${file}: ${error}`)
      accepted = false
    }
    if (file.startsWith('y_')) assert.ok(accepted, `${file} must be read`)
    if (file.startsWith('n_')) assert.ok(!accepted, `${file} must be refused`)
  }
})

const languages: [string, string, string][] = [
  ['windows-1252', 'Größe;Straße\nÜberweisung prüfen;Bürgschaft für Käufer – „schön“\n', 'Größe'],
  ['windows-1252', 'título,descripción\nEl botón no está,Añadir más información según el año\n', 'título'],
  ['windows-1251', 'Тема,Описание\nОшибка при входе,Пользователь не может войти в систему\n', 'Тема'],
  ['windows-1250', 'nazwa;opis\nbłąd przy płatności;nie mogę zapłacić, wciąż się kręci i źle działa\n', 'nazwa'],
  ['iso-8859-7', 'Τίτλος;Περιγραφή\nΣφάλμα σύνδεσης;Ο χρήστης δεν μπορεί να συνδεθεί στο σύστημα\n', 'Τίτλος'],
  ['iso-8859-8', 'כותרת,תיאור\nשגיאת כניסה,המשתמש אינו יכול להיכנס למערכת\n', 'כותרת'],
  ['windows-1256', 'العنوان,الوصف\nخطأ في الدخول,لا يستطيع المستخدم تسجيل الدخول إلى النظام\n', 'العنوان'],
  ['koi8-r', 'Тема;Описание\nОшибка при входе;Пользователь не может войти в систему\n', 'Тема'],
  ['shift_jis', '題名,説明\nログインできない,パスワードを入力しても先に進みません\n', '題名'],
  ['gb18030', '标题,描述\n无法登录,输入密码之后页面没有任何反应，请尽快修复这个问题\n', '标题'],
  ['big5', '標題,描述\n無法登入,輸入密碼之後頁面沒有任何反應，請儘快修復這個問題\n', '標題'],
  ['euc-kr', '제목,설명\n로그인 불가,비밀번호를 입력해도 아무 반응이 없습니다\n', '제목'],
]
for (const [encoding, text, first] of languages) {
  test(`${encoding} is recognised from a few lines (${first})`, () => {
    const { facts, table } = sourceOf(encoded(text, encoding), 'file.csv')
    assert.equal(facts.encoding, encoding)
    assert.equal(facts.encodingIs, 'guessed')
    assert.equal(table.columns[0]!.name, first)
  })
}

test('UTF-16 is read with and without its mark, either way round', () => {
  const text = 'Titel;Größe\nEins;„ä“\nZwei;日本\n'
  for (const order of ['le', 'be'] as const) {
    for (const mark of ['', '\ufeff']) {
      const bytes = Uint8Array.from(
        [...(mark + text)].flatMap(sign => {
          const code = sign.charCodeAt(0)
          return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
        }),
      )
      const { facts, table } = sourceOf(bytes, 'file.csv')
      assert.deepEqual([facts.encoding, facts.encodingIs], [`utf-16${order}`, mark ? 'marked' : 'proved'])
      assert.deepEqual(
        table.columns.map(c => c.name),
        ['Titel', 'Größe'],
      )
    }
  }
})

test('a chosen encoding and separator win over the guess', () => {
  const { facts, table } = sourceOf(Uint8Array.of(0x61, 0x7c, 0xe4, 0x0a, 0x31, 0x7c, 0x32), 'x.csv', {
    encoding: 'iso-8859-1',
    separator: '|',
  })
  assert.deepEqual([facts.encoding, facts.encodingIs, facts.separator], ['windows-1252', 'chosen', '|'])
  assert.equal(table.columns[1]!.name, 'ä')
  assert.throws(() => sourceOf(new Uint8Array(), 'x.csv', { encoding: 'klingon' }), /not known/)
})

test('separators are told by how evenly they cut', () => {
  for (const sign of [',', ';', '\t', '|']) {
    const text =
      ['a', 'b', 'c'].join(sign) +
      '\n' +
      ['1,5', '"x;y|z"', ''].map(c => (sign === ',' ? `"${c.replaceAll('"', '')}"` : c)).join(sign)
    assert.equal(read(text).facts.separator, sign)
  }
  assert.deepEqual(rowsOf('sep=;\na;b\n1;2'), [['1', '2']])
})

test('a column name used twice becomes one column with several values', () => {
  const { table } = read('Label,Label,Title\nred,blue,One\n,green,Two\n')
  assert.deepEqual(table.columns, [
    { name: 'Label', times: 2 },
    { name: 'Title', times: 1 },
  ])
  assert.deepEqual(
    table.rows.map(row => row.cells),
    [
      [['red', 'blue'], 'One'],
      ['green', 'Two'],
    ],
  )
})

test('ragged rows are read and named, empty rows are left out, a column without a name gets one', () => {
  const { table, facts } = read(',b\n1,2,3\n\n,\n4\n')
  assert.deepEqual(
    table.columns.map(c => c.name),
    ['Column 1', 'b', 'Column 3'],
  )
  assert.deepEqual([facts.rows, facts.emptyRows, table.raggedRows], [2, 2, [2, 5]])
})

test('a quote that is never closed costs no rows', () => {
  const { table } = read('a,b\n1,"two\nlines"\n3,"open\n5,6\n')
  assert.deepEqual(
    table.rows.map(row => row.cells),
    [
      ['1', 'two\nlines'],
      ['3', '"open'],
      ['5', '6'],
    ],
  )
  assert.match(table.notes[0]!.says, /never closed/)
})

test('empty files, a header alone, one huge cell and NUL bytes are all read', () => {
  assert.equal(read('').table.rows.length, 0)
  assert.deepEqual([read('a,b\n').facts.rows, read('a,b').facts.columns], [0, 2])
  const huge = 'x'.repeat(1_000_000)
  assert.equal(textIn(read(`a\n"${huge}"\n`).table.rows[0]!.cells[0]).length, huge.length)
  const nul = read('a\nb\u0000c\n')
  assert.deepEqual([nul.table.rows[0]!.cells[0], nul.facts.mendedCells], ['bc', 1])
})

test('JSON is laid out by path, whether an array, pages, an object around a list, or one item a line', () => {
  const item = { id: 1, user: { login: 'ana' }, labels: [{ name: 'a,b' }, { name: 'c' }], none: null }
  for (const document of [
    [item],
    [[item], [item]].slice(0, 1),
    { total: 1, items: [item] },
    { data: { nodes: [item] } },
  ]) {
    const { table } = read(JSON.stringify(document), 'x.json')
    assert.deepEqual(
      table.columns.map(c => c.name),
      ['id', 'user.login', 'labels.name'],
    )
    assert.deepEqual(table.rows[0]!.cells, ['1', 'ana', ['a,b', 'c']])
  }
  assert.equal(read(`${JSON.stringify(item)}\n${JSON.stringify(item)}\n`, 'x.ndjson').facts.format, 'json lines')
})

test('numbers too long for a machine keep every digit; half characters are taken out and counted', () => {
  const { table, facts } = read('[{"id":570306133677760513,"x":1e400,"t":"a\\ud800b"}]', 'x.json')
  assert.deepEqual(table.rows[0]!.cells, ['570306133677760513', '1e400', 'a\ufffdb'])
  assert.equal(facts.mendedCells, 1)
})
