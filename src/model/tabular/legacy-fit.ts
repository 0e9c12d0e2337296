/**
 * How well bytes read in an older encoding, about -1 to 1: letters of one script in words of one case speak for it,
 * signs, control characters and capitals inside words against it.
 */
export function legacyFit(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample)
  let high = 0
  let good = 0
  let before = ''
  for (const sign of text) {
    if (sign < '\u0080') {
      before = sign
      continue
    }
    high += 1
    good += worth(sign, before)
    before = sign
  }
  return high === 0 ? 0 : good / high
}

const usualSigns = /[\u00a0£§°´·¿¡«»‘’“”„‚–—…€™©®¹²³½¼ºª•、。「」『』・ー！？（），：；～【】《》]/
const westernLetters = /[äöüßÄÖÜéèêëàâáãçñíìîïóòôõúùûæøåÉÈÀÂÁÃÇÑÍÓÔÕÚÆØÅœŒ]/
const easternLetters = /[ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰăâîșțşţğışİŞĞ]/
const kana = /[\u3041-\u30ff]/
const rareHan = /[\u3400-\u4dbf\uf900-\ufaff\ue000-\uf8ff]/
const han = /\p{Script=Han}/u
const hangul = /[\uac00-\ud7a3]/
const cyrillic = /[\u0400-\u045f]/
const greek = /[\u0386-\u03ce]/
const semitic = /[\u05d0-\u05ea\u0621-\u064a]/
const thai = /[\u0e01-\u0e4e]/
// forms that stand only at the end of a word: inside one they give a wrong guess away
const finals = /[\u03c2\u05da\u05dd\u05df\u05e3\u05e5]/

function worth(sign: string, before: string): number {
  if (sign === '\ufffd' || rareHan.test(sign) || /[\u0080-\u009f]/.test(sign)) return -3
  if (kana.test(sign)) return 1
  if (hangul.test(sign)) return 1
  // a double byte says more than one alone, but only where neighbours agree
  if (han.test(sign)) return commonHan.has(sign) ? 1.2 : han.test(before) ? 0.55 : 0.2
  if (usualSigns.test(sign)) return 0.4
  const isLetter = /\p{L}/u.test(sign)
  if (!isLetter) return -1
  const capitalInside = sign !== sign.toLowerCase() && /\p{Ll}/u.test(before)
  if (capitalInside) return -1
  if (finals.test(before) && /\p{L}/u.test(sign)) return -2
  if (greek.test(sign)) return greek.test(before) ? 0.96 : /[a-z]/i.test(before) ? -1 : 0.7
  if (semitic.test(sign)) return semitic.test(before) ? 0.97 : /[a-z]/i.test(before) ? -1 : 0.7
  if (thai.test(sign)) return thai.test(before) ? 0.7 : 0.3
  if (cyrillic.test(sign)) return cyrillic.test(before) ? 0.95 : /[a-z]/i.test(before) ? -1 : 0.7
  if (westernLetters.test(sign)) return /\p{L}/u.test(before) && before > '\u007f' ? 0.2 : 0.9
  if (easternLetters.test(sign)) return /\p{L}/u.test(before) && before > '\u007f' ? 0.4 : 0.85
  return /[a-z]/i.test(before) ? -0.2 : 0.4
}

// the signs that running text in Chinese and Japanese is full of
const commonHan = new Set(
  '的一是不了在有人我他這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得于著着下自之年過过发發後后作里用道行所然家種种事成方多經经么麼去法學学如都同現现當当沒没動动面起看定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实日軍军者意無无力它與与長长把機机十民第公此已工使情明性知全三又關关點点正業业外將将兩两高間间由問问很最重並并物手應应戰战向頭头文體体政美相見见被利什二等產产或新己制身果加西斯月話话合回特代內内信表化老給给世位次度門门任常先海通教兒儿原東东聲声提立及比員员解水名真論论處处走義义各入幾几口認认條条平系氣气題题活爾尔更別别打女變变四神總总何電电數数安少報报才結结反受目太量再感建務务做接必場场件計计管期市直德資资命山金指克許许統统區区保至隊队形社便空決决治展馬马科司五基眼書书非則则聽听白卻却界達达光放強强即像難难且權权思王象完設设式色路記记南品住告類类求據据程北邊边死張张該该交規规萬万取拉格望覺觉術术領领共確确傳传師师觀观清今切院讓让識识候帶带導导爭争運运円込済様商注文検索価更新追加削除不良画面表示客店送料品質購入使',
)
