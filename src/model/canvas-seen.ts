import type { Canvas } from './canvas.ts'
import type { ConfidenceWord } from './evidence.ts'
import type { ChartLink, ChartRecord } from './record.ts'

/** What is known of a claim, as far as a card shows it; computed, never typed in. */
export interface Known {
  /** How much evidence there is, 0 to 10; 0 is unknown. */
  amount: number
  confidence: number | null
  word: ConfidenceWord
  items: number
  sources: number
  newest: string | null
  says: string
}

/** A record as a canvas draws it: long texts left out, what is computed of it beside it. */
export interface CanvasCard extends ChartRecord {
  /** Null where it is no claim. */
  known: Known | null
}

/** What stands on a canvas; the further pages hold only further cards, with their links and what these lead to. */
export interface CanvasSeen {
  cards: readonly CanvasCard[]
  /** Links between cards, and between a card and what is in `others`. */
  links: readonly ChartLink[]
  /** What cards are linked to without being cards: lanes, columns and parents, the empty ones too. */
  others: readonly CanvasCard[]
  centre: CanvasCard | null
  /** How many cards there are on all pages. */
  total: number
  next: string | null
  /** Ids in `others` of lanes and columns that are drawn though nothing stands in them. */
  zones: readonly string[]
  /** Where this answer stands; asked with it as `since`, the next one tells only what changed. */
  at: string
  /**
   * Null where this is the canvas itself. Otherwise ids of what was looked at anew: such a record is as it stands in this
   * answer, with the links at it, and where it is not here it is on the canvas no more. All else is as it was.
   */
  changed: readonly string[] | null
}

/** A canvas in plain data, for those who look which there are. */
export interface CanvasListed extends Pick<Canvas, 'name' | 'title' | 'says' | 'primitive' | 'about'> {
  area: string
  /** Records that it draws, as far as one may see them. */
  records: number
}
