// The same three issues as an exporter gets them in each language: words of its Jira, dates as it writes them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { territory } from '../../areas/map.ts'
import type { Draft } from './draft.ts'
import { genericIntake } from './generic-intake.ts'
import { type OpenedFile, openFile } from './opened-file.ts'

const { kinds, areas } = territory()
const intakes = { intakes: [...areas.flatMap(area => area.intakes), genericIntake], kinds }
const opened = (text: string, name = 'export.csv'): OpenedFile =>
  openFile(new TextEncoder().encode(text), name, {}, intakes)

interface Words {
  language: string
  header: string
  types: [string, string, string]
  states: [string, string, string]
  high: string
  dates: [string, string]
  separator?: string
}

const languages: Words[] = [
  {
    language: 'English (server)',
    header:
      'Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Reporter,Created,Resolved,Fix Version/s,Component/s,Description,Custom field (Epic Link),Custom field (Story Points),Outward issue link (Blocks)',
    types: ['Epic', 'Story', 'Bug'],
    states: ['To Do', 'In Progress', 'Done'],
    high: 'High',
    dates: ['20/Nov/25 11:24 AM', '21/Nov/25 4:05 PM'],
  },
  {
    language: 'German',
    header:
      'Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Priorität,Zugewiesene Person,Autor,Erstellt,Erledigt,Lösungsversionen,Komponenten,Beschreibung,Übergeordneter Schlüssel,Benutzerdefinierte Felder (Story Points),Ausgehende Vorgangsverknüpfung (Blocks)',
    types: ['Epic', 'Anforderung', 'Fehler'],
    states: ['Zu erledigen', 'In Bearbeitung', 'Erledigt'],
    high: 'Hoch',
    dates: ['20/Nov/25 11:24 AM', '21/Dez/25 4:05 PM'],
    separator: ';',
  },
  {
    language: 'Spanish',
    header:
      'Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,Prioridad,Persona asignada,Informador,Creada,Resuelta,Versiones correctoras,Componentes,Descripción,Clave principal,Campo personalizado (Story Points),Enlace de incidencia saliente (Blocks)',
    types: ['Epic', 'Historia', 'Error'],
    states: ['Tareas por hacer', 'En curso', 'Finalizada'],
    high: 'Alta',
    dates: ['20/nov/25 11:24 AM', '21/dic/25 4:05 PM'],
  },
  {
    language: 'French',
    header:
      'Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Priorité,Personne assignée,Rapporteur,Création,Résolue,Versions corrigées,Composants,Description,Clé parent,Champs personnalisés (Story Points),Lien sortant (Blocks)',
    types: ['Epic', 'Récit', 'Bogue'],
    states: ['À faire', 'En cours', 'Terminé'],
    high: 'Élevée',
    dates: ['20/nov./25 11:24', '21/déc./25 16:05'],
  },
  {
    language: 'Portuguese',
    header:
      'Resumo,Chave da item,ID da item,Tipo de item,Status,Prioridade,Responsável,Relator,Criado,Resolvido,Versões corrigidas,Componentes,Descrição,Chave pai,Campo personalizado (Story Points),Link de saída (Blocks)',
    types: ['Epic', 'História', 'Erro'],
    states: ['Tarefas pendentes', 'Em andamento', 'Concluído'],
    high: 'Alta',
    dates: ['20/nov/25 11:24 AM', '21/dez/25 4:05 PM'],
  },
  {
    language: 'Russian',
    header:
      'Тема,Ключ проблемы,ID задачи,Тип задачи,Статус,Приоритет,Исполнитель,Автор,Создано,Дата решения,Исправить в версиях,Компоненты,Описание,Ключ родителя,Пользовательское поле (Story Points),Исходящая связь задачи (Blocks)',
    types: ['Эпик', 'История', 'Ошибка'],
    states: ['К выполнению', 'В работе', 'Готово'],
    high: 'Высокий',
    dates: ['20/ноя/25 11:24', '21/июл/26 16:05'],
  },
  {
    language: 'Italian',
    header:
      'Riepilogo,Chiave ticket,ID segnalazione,Tipo di ticket,Stato,Priorità,Assegnatario,Segnalante,Creato,Risolto,Versioni di correzione,Componenti,Descrizione,Chiave principale,Campo personalizzato (Story Points),Collegamento in uscita (Blocks)',
    types: ['Epic', 'Storia', 'Bug'],
    states: ['Da completare', 'In corso', 'Completato'],
    high: 'Alta',
    dates: ['20/nov/25 11:24', '21/dic/25 16:05'],
  },
  {
    language: 'Polish',
    header:
      'Podsumowanie,Klucz zgłoszenia,ID zgłoszenia,Typ zgłoszenia,Status,Priorytet,Osoba przypisana,Zgłaszający,Utworzono,Rozwiązano,Wersje naprawy,Komponenty,Opis,Klucz nadrzędny,Pole niestandardowe (Story Points),Powiązanie wychodzące (Blocks)',
    types: ['Epik', 'Historyjka', 'Błąd'],
    states: ['Do zrobienia', 'W toku', 'Gotowe'],
    high: 'Wysoki',
    dates: ['20/lis/25 11:24', '21/gru/25 16:05'],
  },
  {
    language: 'Japanese',
    header:
      '要約,課題キー,課題 ID,課題タイプ,ステータス,優先度,担当者,報告者,作成日,解決日,修正バージョン,コンポーネント,説明,親キー,カスタムフィールド (Story Points),外向き課題リンク (Blocks)',
    types: ['エピック', 'ストーリー', 'バグ'],
    states: ['未着手', '進行中', '完了'],
    high: '高',
    dates: ['2025/11/20 11:24', '2025/12/21 16:05'],
  },
  {
    language: 'Chinese',
    header:
      '摘要,问题关键字,问题 ID,问题类型,状态,优先级,经办人,报告人,创建日期,已解决,修复版本,模块,描述,父级关键字,自定义字段 (Story Points),传出问题链接 (Blocks)',
    types: ['史诗', '故事', '缺陷'],
    states: ['待办', '进行中', '已完成'],
    high: '高',
    dates: ['2025/11/20 11:24', '2025/12/21 16:05'],
  },
]

for (const words of languages) {
  test(`Jira in ${words.language} is understood`, () => {
    const { mapping, drafts, facts } = opened(fileOf(words))
    assert.equal(facts.separator, words.separator ?? ',')
    assert.deepEqual([mapping.intake, mapping.kind], ['jira', 'ticket'])
    const [epic, story, bug] = [...drafts()] as [Draft, Draft, Draft]
    assert.deepEqual(
      [epic, story, bug].map(({ externalId }) => externalId),
      ['AB-1', 'AB-2', 'AB-3'],
    )
    assert.deepEqual(
      [epic, story, bug].map(({ title }) => title),
      ['One', 'Two', 'Three'],
    )
    assert.deepEqual(
      [epic, story, bug].map(({ fields }) => fields.type),
      ['epic', 'story', 'bug'],
    )
    assert.deepEqual(
      [epic, story, bug].map(({ state }) => state),
      ['new', 'doing', 'done'],
    )
    assert.equal(story.fields.priority, 'high')
    assert.equal(story.fields.estimate, 5)
    assert.deepEqual([story.owner, story.fields.reporter], ['Ana', 'Ben'])
    assert.match(String(epic.fields.raisedAt), /^2025-11-20T11:24/)
    assert.match(String(bug.fields.closedAt), /^20\d\d-(11|12|07)-21T16:05/)
    assert.equal(story.fields.description, '**Bold**')
    assert.deepEqual(story.aliases, ['1002'])
    assert.deepEqual(
      story.links.map(({ name, way, other, makes }) => [name, way, other, makes ?? null]).sort(),
      [
        ['blocks', 'out', 'AB-3', null],
        ['inRelease', 'out', '4.2', 'release'],
        ['partOf', 'out', 'AB-1', null],
      ].sort(),
    )
    assert.deepEqual(
      [epic, story, bug].flatMap(({ problems }) => problems),
      [],
    )
  })
}

function fileOf({ header, types, states, high, dates, separator = ',' }: Words): string {
  const rows = [
    ['One', 'AB-1', '1001', types[0], states[0], high, '', 'Ben', dates[0], '', '', '', '', '', '', ''],
    [
      'Two',
      'AB-2',
      '1002',
      types[1],
      states[1],
      high,
      'Ana',
      'Ben',
      dates[0],
      '',
      '4.2',
      'Shop',
      '*Bold*',
      'AB-1',
      '5',
      'AB-3',
    ],
    ['Three', 'AB-3', '1003', types[2], states[2], high, '', 'Ben', dates[0], dates[1], '', '', '', '', '', ''],
  ]
  return [header.replaceAll(',', separator), ...rows.map(row => row.join(separator))].join('\r\n')
}
