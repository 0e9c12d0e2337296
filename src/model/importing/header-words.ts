/** What a column is about, whatever it is called. */
export type Concept = keyof typeof words

// en | de | es | fr | pt | ru | it | pl | ja | zh and a few more; as trackers, stores and survey tools write them
const words = {
  key: 'issue key|key|ticket key|vorgangsschlüssel|schlüssel|clave de incidencia|clave|clé de ticket|clé|clé de demande|clef|chave da item|chave do item|chave|chave do ticket|ключ проблемы|ключ задачи|ключ запроса|ключ|chiave|chiave ticket|chiave problema|chiave segnalazione|klucz|klucz zgłoszenia|klucz zagadnienia|課題キー|キー|问题关键字|问题键|关键字|事务密钥|事务关键字|이슈 키|issuesleutel|ärendenyckel',
  id: 'id|issue id|identifier|uid|uuid|guid|external id|record id|row id|number|nr|no|item id|task id|note id|idea id|feature id|ticket id|ticket number|case number|response id|respondent id|submission id|review id|post id|message id|reference|reference number|reference no|reference #|ref|vorgangs id|nummer|ticketnummer|kennung|id de la incidencia|identificador|número|id de ticket|identifiant|numéro|id da item|id do item|id задачи|id проблемы|идентификатор|номер|id segnalazione|numero|id zgłoszenia|numer|課題 id|課題id|番号|问题 id|问题id|编号|編號|事务 id|번호|#|gid|iid|bug id|work item id|conversation id',
  title:
    'summary|title|work item title|subject|headline|issue|feature|idea|request|topic|zusammenfassung|titel|betreff|thema|resumen|título|asunto|résumé|titre|objet|sujet|resumo|assunto|тема|название|заголовок|riepilogo|titolo|oggetto|podsumowanie|tytuł|temat|要約|タイトル|件名|概要|摘要|标题|標題|主题|主題|제목|요약|samenvatting|sammanfattning|rubrik',
  name: 'name|full name|display name|competitor|objective|vollständiger name|nombre|nom|nome|имя|имя пользователя|nazwa|imię|名前|氏名|名称|名稱|姓名|이름',
  body: 'description|details|body|text|content|contents|review|review text|review body|feedback|message|post|tweet|statement|verbatim|answer text|note|notes|problem description|beschreibung|inhalt|nachricht|bewertungstext|rezension|rückmeldung|anmerkung|notiz|descripción|detalles|contenido|mensaje|texto|reseña|opinión|nota|détails|contenu|texte|avis|commentaires client|descrição|detalhes|conteúdo|mensagem|avaliação texto|описание|содержание|текст|отзыв|сообщение|подробности|descrizione|dettagli|contenuto|testo|recensione|messaggio|opis|treść|szczegóły|recenzja|wiadomość|説明|詳細|内容|本文|レビュー|メッセージ|描述|说明|說明|详情|評論|评论内容|评价|正文|설명|내용|리뷰|omschrijving|beschrijving|beskrivning|quote|quotes|comment text|ticket description',
  status:
    'status|state|workflow state|stage|current status|zustand|estado|situación|situation|statut|état|situação|статус|состояние|stato|stan|ステータス|状態|状态|狀態|상태|current state|ticket status|conversation state|status name|state name|progress',
  list: 'board column|section column|section|list|bucket|pipeline|swimlane|column|bucket name|list name',
  statusCategory:
    'status category|statuskategorie|categoría de estado|categoría del estado|catégorie de statut|catégorie d’état|categoria do status|categoria de status|категория статуса|categoria dello stato|categoria di stato|categoria stato|kategoria statusu|kategoria stanu|ステータス カテゴリ|ステータスカテゴリ|ステータス カテゴリー|状态类别',
  type: 'issue type|type|work type|work item type|story type|item type|ticket type|kind|issuetype|vorgangstyp|typ|art|tipo de incidencia|tipo|tipo de actividad|type de ticket|type de demande|tipo de item|tipo do item|тип задачи|тип проблемы|тип запроса|тип|tipo di ticket|tipo di problema|tipo segnalazione|typ zgłoszenia|typ zagadnienia|課題タイプ|種別|种类|问题类型|事务类型|类型|類型|유형',
  priority:
    'priority|urgency|priorität|dringlichkeit|prioridad|priorité|prioridade|приоритет|priorità|priorytet|優先度|优先级|優先級|우선순위|prioriteit|prioritet',
  severity:
    'severity|schweregrad|gravedad|severidad|gravité|gravidade|серьёзность|серьезность|критичность|gravità|waga|重大度|严重程度|嚴重程度',
  assignee:
    'assignee|assigned to|owner|owners|assignees|members|responsible|assigned|zugewiesene person|bearbeiter|zugewiesen an|zuständig|verantwortlich|persona asignada|asignado a|responsable|asignado|attribution|personne assignée|assigné à|responsável|atribuído a|исполнитель|ответственный|assegnatario|assegnato a|responsabile|osoba przypisana|przypisany|przypisane do|wykonawca|担当者|担当|经办人|經辦人|负责人|負責人|담당자|toegewezen aan|owned by|account owner|company owner|deal owner|opportunity owner|record owner|product owner|assign|assigned agent|agent|assigned to name',
  reporter:
    'reporter|reported by|requester|requested by|submitted by|submitter|melder|autor|berichterstatter|gemeldet von|informador|informante|rapporteur|signalé par|demandeur|relator|автор|заявитель|segnalante|segnalatore|richiedente|zgłaszający|報告者|报告人|報告人|报告者|보고자',
  creator:
    'creator|created by|ersteller|erstellt von|creador|creado por|créateur|créé par|criador|criado por|создатель|кем создано|creatore|creato da|twórca|utworzone przez|autor zgłoszenia|作成者|创建者|创建人|建立者|만든 사람',
  author:
    'author|user|username|user name|user login|handle|screen name|customer|customer name|reviewer|reviewer name|respondent|from|by|benutzer|nutzer|kunde|verfasser|absender|von|usuario|cliente|utilisateur|auteur|client|usuário|пользователь|клиент|utente|autore|użytkownik|klient|ユーザー|ユーザー名|投稿者|顧客|用户|用戶|用户名|使用者|暱稱|昵称|作者|客户|사용자|작성자|interviewee|participant|interview partner|reviewer nickname|nickname|nick name|created by user|submitter name|spoken with|from name',
  person: 'person|people',
  email:
    'email|e mail|email address|mail|e mail adresse|correo|correo electrónico|courriel|adresse e mail|endereço de e mail|почта|электронная почта|indirizzo e mail|adres e mail|メールアドレス|メール|邮箱|電子郵件|电子邮件|이메일|from email|user email|author email|requester email|contact email|created by user email|sender email',
  company:
    'company|account|organization|organisation|company name|account name|firma|unternehmen|kunde firma|empresa|compañía|cuenta|entreprise|société|compte|conta|компания|организация|azienda|società|firma klienta|会社|会社名|公司|企业|회사',
  created:
    'created|created at|conversation started at|conversation started at utc|created time|creation time|created timestamp|submit date|submit date and time|submission time|completed survey at|creation date|created date|date|created on|submitted|submitted at|submission date|posted|posted at|published at|tweet created|timestamp|time|opened|opened at|date created|date submitted|received|received at|said at|review date|start time|erstellt|erstellt am|erstellungsdatum|datum|eingegangen|gesendet am|creada|creado|creado el|creada el|fecha de creación|fecha|création|créé|créée|créé le|créée le|date de création|criado|criada|criado em|criada em|data de criação|data|создано|дата создания|создана|дата|creato|creato il|creata il|data creazione|data di creazione|utworzono|utworzone|data utworzenia|作成日|作成日時|作成済み|作成|日付|日時|创建时间|创建日期|已创建|建立日期|日期|时间|時間|만듦|생성일|날짜|aangemaakt|gemaakt|skapad|recorded date|submitted on|response date|date submitted',
  updated:
    'updated|updated at|updated timestamp|last updated|last update date and time|review last update date and time|last activity date|last activity|modified|last modified|changed|aktualisiert|geändert|zuletzt geändert|actualizada|actualizado|modificado|mise à jour|mis à jour|modifié|atualizado a|atualizado|обновлено|изменено|обновлена|aggiornato|aggiornata|modificato|zaktualizowano|zmieniono|更新日|更新日時|更新済み|更新|已更新|更新时间|更新日期|업데이트',
  closed:
    'resolved|closed|closed at|resolution date|completed|completed at|done|done at|finished|date closed|canceled at|erledigt|gelöst|abgeschlossen|geschlossen|erledigt am|resuelta|resuelto|cerrado|finalizado|résolu|résolue|fermé|terminé|resolvido|resolvida|concluído em|fechado|решено|дата решения|закрыто|завершено|risolto|chiuso|completato il|rozwiązano|zamknięto|zakończono|解決日|解決日時|解決済み|完了日|已解决|解决时间|解决日期|关闭时间|完成日期|해결됨',
  started:
    'started|started at|start date|startdatum|begonnen|fecha de inicio|inicio|date de début|début|data de início|дата начала|начато|data di inizio|inizio|data rozpoczęcia|開始日|开始日期|开始时间|開始日期|시작일',
  outOn:
    'release date|launch date|ship date|go live date|go live|released on|erscheinungsdatum|date de sortie|fecha de lanzamiento',
  due: 'due|due date|deadline|target date|due on|fällig|fälligkeitsdatum|fällig am|frist|termin|fecha de vencimiento|vencimiento|fecha límite|échéance|date d’échéance|date d échéance|data limite|prazo|data de vencimento|срок исполнения|срок|крайний срок|scadenza|data di scadenza|termin wykonania|期限|期日|到期日|截止日期|截止時間|기한|duedate|due by|target end',
  labels:
    'labels|label|tags|tag|labels name|keywords|stichwörter|stichworte|schlagwörter|etiketten|etiquetas|etiqueta|étiquettes|étiquette|mots clés|categorias|метки|метка|теги|etichette|etichetta|etykiety|etykieta|tagi|ラベル|タグ|标签|標籤|레이블|태그|label names',
  category:
    'category|categories|theme|area|product area|kategorie|bereich|categoría|categorías|catégorie|categoria|категория|раздел|kategoria|カテゴリ|カテゴリー|分类|分類|类别|類別|카테고리',
  components:
    'components|component|component s|komponenten|komponente|componentes|composants|composant|компоненты|компонент|componenti|komponenty|コンポーネント|模块|組件|组件|구성 요소',
  project:
    'project|project name|team|team name|board|projektname|projekt|nombre del proyecto|proyecto|nom du projet|projet|nome do projeto|projeto|название проекта|проект|nome progetto|progetto|nazwa projektu|プロジェクト名|プロジェクト|项目名称|项目|專案',
  fixVersion:
    'fix version s|fix versions|fix version|milestone|milestone title|release|target version|version|lösungsversion en|lösungsversionen|lösungsversion|zielversion|versiones correctoras|versiones corregidas|versión de corrección|corregir en versión|versions corrigées|version corrigée|version s corrigée s|versões corrigidas|versões de correção|corrigir versões|исправить в версиях|исправлено в версиях|версия исправления|versioni di correzione|versione di correzione|wersje naprawy|wersja naprawy|napraw w wersji|修正バージョン|マイルストーン|修复版本|修正版本|里程碑|수정 버전|project milestone|release name|target release|fix build',
  affects:
    'affects version s|affects versions|affects version|betrifft version en|betrifft versionen|afecta a versiones|versions affectées|versões afetadas|afeta versões|затронуты версии|влияет на версии|versioni interessate|dotyczy wersji|影響バージョン|影响版本|影響版本',
  sprint:
    'sprint|sprints|iteration path|cycle|cycle name|iteration|спринт|スプリント|冲刺|衝刺|スプリント名|itération|sprint name',
  parentKey:
    'parent key|parent task|parent ticket|parent issue|parent id|parent issue key|übergeordneter schlüssel|übergeordneter vorgang|clave principal|clave del principal|clé parent|clé parente|chave pai|ключ родителя|родительская задача|chiave principale|chiave padre|klucz nadrzędny|klucz elementu nadrzędnego|親キー|父项关键字|父级关键字|父关键字',
  parent:
    'parent|übergeordnet|übergeordnetes element|principal|padre|parent de|pai|родитель|родительский|principale|nadrzędne|element nadrzędny|親|親課題|父级|父项|父任务|상위|parent item|parent work item|parent feature|parent name|parent title',
  epicLink:
    'epic link|epic|epic key|epos verknüpfung|epic verknüpfung|enlace de epic|enlace de la epopeya|enlace de épica|lien d’épopée|lien d épopée|lien epic|link do épico|link de épico|ссылка на эпик|эпик|collegamento epico|link epico|link do epica|łącze epickie|エピック リンク|エピックリンク|史诗链接|史詩連結|에픽 링크',
  points:
    'story points|story point estimate|story point|estimate|points|estimation|storypoints|schätzung|aufwand|story punkte|puntos de historia|estimación|points d’effort|points de récit|pontos de história|estimativa|story point оценка|сторипоинты|оценка|punti storia|stima|punkty|szacowanie|ストーリー ポイント|ストーリーポイント|見積もり|故事点|故事點|估算|스토리 포인트|weight|estimate value',
  comments:
    'comment|comments|kommentar|kommentare|comentario|comentarios|commentaire|commentaires|comentário|comentários|комментарий|комментарии|commento|commenti|komentarz|komentarze|コメント|评论|註解|注释|댓글',
  commentCount:
    'comments count|comment count|number of comments|anzahl kommentare|número de comentarios|nombre de commentaires|user notes count|number of replies|replies count',
  attachments:
    'attachment|attachments|anhang|anhänge|adjunto|adjuntos|archivo adjunto|pièce jointe|pièces jointes|anexo|anexos|вложение|вложения|allegato|allegati|załącznik|załączniki|添付ファイル|添付|附件|첨부 파일|attachment links|attachment urls|files',
  resolution:
    'resolution|lösung|resolución|résolution|resolução|резолюция|решение|risoluzione|rozwiązanie|解決状況|解決|解决结果|解決方案|해결책',
  environment: 'environment|umgebung|entorno|environnement|ambiente|окружение|środowisko|環境|环境|환경',
  votes:
    'votes|votes count|vote count|upvotes|score|likes|stimmen|votos|voti|голоса|głosy|投票|投票数|票数|票數|투표|supporters count|supporters|upvote count|number of votes',
  rating:
    'rating|stars|score rating|star rating|nps|nps score|csat|bewertung|sterne|note rating|calificación|puntuación|estrellas|valoración|évaluation|étoiles|nota rating|classificação|avaliação|estrelas|satisfaction|satisfaction rating|satisfaction score|оценка пользователя|рейтинг|звёзды|valutazione|stelle|ocena|gwiazdki|評価|星|评分|評分|星级|평점|별점',
  sentiment: 'sentiment|tone|mood|stimmung|sentimiento|sentimento|тональность|настроение|nastrój|感情|情感|情緒',
  language: 'language|lang|locale|sprache|idioma|langue|язык|lingua|język|言語|语言|語言|언어',
  source:
    'source|channel|origin|quelle|kanal|fuente|canal|origen|origine|fonte|origem|источник|канал|źródło|ソース|チャネル|来源|來源|渠道|출처',
  platform:
    'platform|device|app version|os|plattform|gerät|plataforma|dispositivo|plateforme|appareil|платформа|устройство|piattaforma|platforma|urządzenie|プラットフォーム|端末|平台|设备|裝置|플랫폼',
  reply:
    'reply|response|reply text|developer reply text|developer response|developer reply|our reply|answer|admin response|antwort|respuesta|réponse|resposta|ответ|ответ разработчика|risposta|odpowiedź|返信|回答|開発者の返信|回复|回覆|開發者回覆|开发者回复|답변',
  repliedAt:
    'responded at|reply date and time|developer reply date and time|reply date|response date|replied at|answered at|beantwortet am|fecha de respuesta|date de réponse|data da resposta|дата ответа|data risposta|data odpowiedzi|回复时间|回覆時間',
  url: 'url|link|html url|web url|permalink|portal url|issue url|short url|adresse|enlace|lien|ссылка|collegamento|łącze|リンク|链接|連結|网址|링크',
  duplicateOf:
    'duplicate of|original number|merged into|duplikat von|duplicado de|doublon de|дубликат|duplicato di|duplikat',
  revenue:
    'revenue|arr|mrr|revenue per year|umsatz|ingresos|chiffre d’affaires|receita|выручка|ricavi|przychód|売上|收入|monthly spend|annual revenue',
  firstName: 'first name|given name|vorname|nombre de pila|prénom|primeiro nome|firstname',
  lastName: 'last name|surname|family name|nachname|familienname|apellido|apellidos|nom de famille|sobrenome|lastname',
  place: 'country|territory|location|city|land|país|pays|страна|paese|kraj|国家|國家|국가|国',
  blocking: 'blocking dependencies|blocking|blocks',
  blockedBy: 'blocked by dependencies|blocked by|depends on|dependencies|predecessors',
  strengths: 'strengths|strength|pros|advantages|likes|stärken|fortalezas|forces|vorteile',
  weaknesses: 'weaknesses|weakness|cons|disadvantages|dislikes|schwächen|debilidades|faiblesses|nachteile',
  target: 'target|target value|goal value|zielwert|ziel|objetivo|cible',
  watchers:
    'watchers|beobachter|observadores|observateurs|наблюдатели|osservatori|obserwujący|ウォッチャー|关注者|관찰자',
} as const

const plainBefore = new Map<string, string>()
const byWord = new Map<string, Concept>()
for (const [concept, list] of Object.entries(words)) {
  for (const word of list.split('|')) {
    const name = plainHeader(word)
    if (!byWord.has(name)) byWord.set(name, concept as Concept)
  }
}

/** A header as it is compared: without case, marks and signs, names in camelCase or with dots taken apart. */
export function plainHeader(header: string): string {
  const known = plainBefore.get(header)
  if (known !== undefined) return known
  const plain = header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#σ]+/gu, ' ')
    .trim()
  // every column is asked for every kind: the same few names again and again
  if (plainBefore.size > 20_000) plainBefore.clear()
  plainBefore.set(header, plain)
  return plain
}

// of a longer name only the end is known ("product sentiment"); names, ids and kinds of dates would mislead
const telling = new Set<Concept>([
  'sentiment',
  'created',
  'rating',
  'body',
  'language',
  'email',
  'url',
  'platform',
  'reply',
  'title',
])

/** Whether a name as a whole, and not only its end, says what a column is about. */
export const isKnownName = (header: string): boolean => byWord.has(plainHeader(header))

/** What a column of this name is about; a path such as "fields.summary" is read from its end. */
export function conceptOf(header: string): Concept | undefined {
  const plain = plainHeader(header)
  const whole = byWord.get(plain)
  if (whole) return whole
  if (header.includes('.')) return ofPath(header.split('.'))
  // somebody's or something's name stands for it ("Author name", "List name")
  const named = plain.endsWith(' name') ? byWord.get(plain.slice(0, -5)) : undefined
  if (named) return named
  const asked = questions.find(([, words]) => words.test(plain))?.[0]
  if (asked) return asked
  const bare = /^(.+?)\s*\([^()]{1,12}\)$/.exec(header)?.[1]
  if (bare && byWord.has(plainHeader(bare))) return byWord.get(plainHeader(bare))
  const words = plain.split(' ')
  const end = words.length === 2 || words.length === 3 ? byWord.get(words.at(-1)!) : undefined
  return end && telling.has(end) ? end : undefined
}

// what surveys ask everybody; the first is the one whose answers, 0 to 10, are counted as promoters and detractors
const questions: readonly (readonly [Concept, RegExp])[] = [
  [
    'rating',
    /^(how likely|would you|wie wahrscheinlich).*(recommend|weiterempfehl)|recommand(er|eriez).*(ami|coll[eè]gue)|probab.*recom(i|m)end/,
  ],
  ['rating', /^(how (satisfied|happy|easy)|wie (zufrieden|einfach)|qué tan satisfech|cómo de satisfech)\b/],
  ['name', /^(what is |what s )?your (full )?name$/],
  ['email', /^(what is |what s )?your (work )?e ?mail( address)?$/],
  ['company', /^(what |which )?company (do you work for|are you with)$|^(what is |what s )?your company( name)?$/],
]

const holders = /^(fields|data|attributes|properties|suggestion|issue|post|node|item|entry|source|memberships)$/i

function ofPath(parts: readonly string[]): Concept | undefined {
  // a feed that was turned from XML into JSON keeps each value under a label of its own
  if (parts.length > 1 && parts.at(-1) === 'label') return conceptOf(parts.slice(0, -1).join('.').replace(/^im:/, ''))
  const last = plainHeader(parts.at(-1)!)
  const before = parts.slice(0, -1).filter(part => !holders.test(part))
  if (before.length === 0) return byWord.get(last)
  if (before.length === 1 && /^(key|id|identifier)$/.test(last) && byWord.get(plainHeader(before[0]!)) === 'parent')
    return 'parentKey'
  if (before.length > 1 || !/^(name|title|login|display name|value|text|username|label)$/.test(last)) return undefined
  return byWord.get(plainHeader(before[0]!))
}
