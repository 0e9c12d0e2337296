import { plainHeader } from './header-words.ts'

/** How far along something is, whatever its tracker calls it. */
export type Progress = 'new' | 'ready' | 'doing' | 'review' | 'done' | 'dropped' | 'duplicate' | 'spam'

const progress: Readonly<Record<Progress, string>> = {
  new: 'new|open|not started|not yet started|unprocessed|untriaged|ideas|idea|icebox|parking lot|gathering interest|nicht begonnen|sin empezar|pas commencé|não iniciado|не начато|on hold|opened|to do|todo|backlog|triage|reopened|unstarted|created|submitted|pending|inbox|raised|heard|noticed|draft|under consideration|new idea|needs review|candidate|future consideration|proposed|neu|offen|zu erledigen|aufgaben|wiedereröffnet|nuevo|nueva|abierto|abierta|por hacer|tareas por hacer|pendiente|nouveau|ouvert|à faire|rouvert|novo|nova|aberto|aberta|a fazer|tarefas pendentes|pendente|новый|новая|новое|открыт|открыта|к выполнению|сделать|бэклог|nuovo|aperto|aperta|da fare|da completare|nowe|nowy|otwarte|otwarty|do zrobienia|do wykonania|未着手|新規|オープン|未対応|待办|待處理|待处理|新建|打开|開啟|未开始|할 일|열림',
  ready:
    'ready|committed|likely to implement|planned for release|ready for development|ready for dev|selected for development|planned|accepted|approved|scheduled|next|bereit|geplant|ausgewählt für entwicklung|listo|planificado|planeado|aceptado|prêt|planifié|accepté|pronto|planejado|aprovado|готово к разработке|запланировано|pianificato|accettato|gotowe do pracy|zaplanowane|準備完了|予定|已计划|已規劃|就绪|준비됨',
  doing:
    'in progress|doing|working on it|stuck|blocked|building|in design|started|active|in development|in work|active|running|being tested|implementing|working|wip|in bearbeitung|in arbeit|begonnen|en curso|en progreso|en desarrollo|en cours|em andamento|em progresso|em desenvolvimento|в работе|в процессе|в разработке|in corso|in lavorazione|w toku|w trakcie|進行中|処理中|作業中|进行中|處理中|处理中|开发中|진행 중',
  review:
    'in review|under review|review|code review|testing|in testing|qa|verification|to verify|ready for review|in prüfung|prüfung|test|en revisión|en pruebas|revisión|en révision|en test|em revisão|em teste|на проверке|тестирование|на ревью|in revisione|in verifica|w recenzji|do sprawdzenia|testowanie|レビュー中|テスト中|评审中|測試中|测试中|审核中|검토 중',
  done: 'done|verified|processed|achieved|already exists|implemented|deployed|closed|resolved|solved|complete|completed|finished|fixed|shipped|released|live|merged|delivered|answered|met|launched|erledigt|fertig|geschlossen|gelöst|abgeschlossen|behoben|hecho|hecha|cerrado|cerrada|resuelto|resuelta|listo finalizado|finalizado|finalizada|completado|terminé|terminée|fermé|résolu|livré|concluído|concluída|concluido|fechado|resolvido|feito|itens concluídos|itens concluidos|готово|закрыт|закрыта|закрыто|решен|решено|сделано|выполнено|завершено|fatto|completato|completata|chiuso|risolto|gotowe|zamknięte|zamknięty|zrobione|rozwiązane|zakończone|ukończone|完了|解決済み|クローズ|終了|已完成|完成|已解决|已關閉|已关闭|关闭|완료|해결됨',
  dropped:
    'canceled|cancelled|wont do|removed|will not implement|unlikely to implement|won t do|wont fix|won t fix|wontfix|not planned|declined|rejected|abandoned|invalid|obsolete|not doing|archived|dropped|cannot reproduce|withdrawn|abgebrochen|abgelehnt|verworfen|wird nicht erledigt|storniert|cancelado|cancelada|rechazado|descartado|no se hará|annulé|annulée|refusé|rejeté|abandonné|rejeitado|descartado|отменен|отменено|отклонен|отклонено|не будет исправлено|annullato|rifiutato|scartato|anulowane|odrzucone|nie zostanie zrobione|キャンセル|却下|対応しない|取消|已取消|已拒绝|拒绝|不处理|취소됨',
  duplicate:
    'duplicate|duplicated|merged duplicate|duplikat|duplicado|doublon|duplicata|дубликат|duplicato|duplikat zgłoszenia|重複|重复|중복',
  spam: 'spam',
}

const priorities: readonly (readonly [string, string])[] = [
  [
    'urgent',
    'urgent|highest|blocker|critical|immediate|p0|1 urgent|dringend|kritisch|sehr hoch|höchste|impedimento|urgente|crítica|crítico|más alta|muy alta|highest priority|bloquant|critique|très haute|la plus haute|mais alta|bloqueador|наивысший|критический|блокирующий|срочный|critica|bloccante|massima|krytyczny|najwyższy|pilny|最高|緊急|重大|紧急|严重|阻塞|긴급',
  ],
  ['high', 'high|major|important|p1|hoch|wichtig|alta|alto|haute|élevée|importante|высокий|wysoki|高|重要|높음'],
  [
    'medium',
    'medium|normal|moderate|default|p2|mittel|media|medio|mediano|moyenne|média|médio|средний|обычный|średni|中|普通|一般|보통',
  ],
  [
    'low',
    'low|minor|lowest|trivial|p3|p4|niedrig|gering|niedrigste|baja|bajo|más baja|muy baja|basse|faible|mineure|la plus basse|baixa|baixo|mais baixa|низкий|наименьший|незначительный|bassa|basso|minima|niski|najniższy|低|最低|较低|次要|낮음',
  ],
  ['none', 'no priority|none|not set|keine|sin prioridad|aucune|нет|nessuna|brak|なし|无|無'],
]

const types: readonly (readonly [string, string])[] = [
  ['theme', 'theme|initiative|thema|tema|thème|тема|テーマ|主题'],
  ['epic', 'epic|epos|épica|épico|epopeya|épopée|эпик|epica|epico|epik|エピック|史诗|長篇故事|에픽'],
  [
    'story',
    'story|user story|product backlog item|backlog item|requirement|feature|new feature|feature request|enhancement|improvement|change request|idea|anforderung|verbesserung|neue funktion|historia|historia de usuario|nueva función|nueva funcionalidad|mejora|récit|récit utilisateur|nouvelle fonctionnalité|amélioration|história|história do usuário|novo recurso|melhoria|история|пользовательская история|новая функциональность|улучшение|storia|nuova funzionalità|miglioramento|opowieść|historyjka|nowa funkcja|ulepszenie|ストーリー|新機能|改善|故事|新功能|改进|需求|스토리',
  ],
  [
    'bug',
    'bug|defect|error|incident|fault|fehler|störung|defekt|error qa|incidencia|defecto|bogue|anomalie|défaut|erro|defeito|ошибка|баг|дефект|difetto|errore|błąd|usterka|バグ|不具合|障害|缺陷|故障|错误|버그',
  ],
  [
    'task',
    'task|issue|work item|sub task|subtask|chore|to do item|technical task|aufgabe|unteraufgabe|teilaufgabe|tarea|subtarea|tâche|sous tâche|tarefa|subtarefa|задача|подзадача|compito|attività|sottotask|sottoattività|sotto attività|zadanie|podzadanie|タスク|サブタスク|任务|任務|子任务|子任務|작업',
  ],
]

const feelings: readonly (readonly [string, string])[] = [
  ['-2', 'very negative|sehr negativ|muy negativo|très négatif|awful'],
  ['-1', 'negative|negativ|negativo|négatif|негативный|отрицательный|negatywny|ネガティブ|消极|负面|負面|부정'],
  ['0', 'neutral|mixed|neutro|neutre|нейтральный|neutralny|中立|中性'],
  ['1', 'positive|positiv|positivo|positif|позитивный|положительный|pozytywny|ポジティブ|积极|正面|긍정'],
  ['2', 'very positive|sehr positiv|muy positivo|très positif|great'],
]

const sources: readonly (readonly [string, string])[] = [
  [
    'support',
    'support|email|e mail|chat|phone|ticket|zendesk|intercom|freshdesk|helpdesk|help desk|contact form|live chat',
  ],
  ['sales', 'sales|sales call|crm|salesforce|hubspot|gong|demo'],
  ['review', 'review|reviews|app store|appstore|ios|play store|google play|android|g2|capterra|trustpilot'],
  ['survey', 'survey|nps|csat|ces|typeform|form|questionnaire|umfrage|encuesta|enquête'],
  ['interview', 'interview|user interview|usability test|research|gespräch|entrevista|entretien'],
  ['community', 'community|forum|twitter|x|reddit|facebook|linkedin|discord|slack community|social|social media'],
  ['portal', 'portal|feedback portal|canny|fider|uservoice|widget|in app|website'],
  ['internal', 'internal|team|slack|colleague|employee|intern'],
]

const answers: readonly (readonly [string, string])[] = [
  ['true', 'true|yes|y|1|x|on|ja|sí|si|oui|sim|да|tak|はい|是|예|✓'],
  ['false', 'false|no|n|0|off|nein|non|não|nao|нет|nie|いいえ|否|아니요'],
]

// how priorities are counted, where they are: by one of ours for the first, and none for nothing
const counted = ['none', 'urgent', 'high', 'medium', 'low', 'low']

/** What the numbers of a column of priorities stand for, where it holds nothing but small ones. */
export function countedPriorities(values: Iterable<string>): Record<string, string> {
  const words: Record<string, string> = {}
  for (const value of values) {
    const word = /^[0-5]$/.test(value.trim()) ? counted[Number(value)] : undefined
    if (word === undefined) return {}
    words[value] = word
  }
  return words
}

const table = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> =>
  new Map([...pairs].flatMap(([ours, list]) => list.split('|').map(word => [plainHeader(word), ours] as const)))

const tables = {
  progress: table(Object.entries(progress)),
  priority: table(priorities),
  type: table(types),
  sentiment: table(feelings),
  flag: table(answers),
  source: table(sources),
}

/** How far along a status says something is; undefined where the word is not known. */
export const progressOf = (status: string): Progress | undefined =>
  tables.progress.get(plainHeader(status)) as Progress | undefined

/** What a word of a scale that trackers share stands for ("Hoch" is high); undefined where it is not known. */
export function sharedWord(
  scale: 'priority' | 'type' | 'sentiment' | 'flag' | 'source',
  value: string,
): string | undefined {
  const said = value.replace(/^\p{Emoji_Presentation}\s*/u, '')
  // "P2 - Medium" and "1: Urgent" say it twice
  return tables[scale].get(plainHeader(said)) ?? tables[scale].get(plainHeader(said.replace(/^p?\d\s*[-–:.]\s*/i, '')))
}
