import BetweenHorizontalEnd from 'lucide-react/icons/between-horizontal-end'
import BetweenHorizontalStart from 'lucide-react/icons/between-horizontal-start'
import BetweenVerticalEnd from 'lucide-react/icons/between-vertical-end'
import BetweenVerticalStart from 'lucide-react/icons/between-vertical-start'
import Bold from 'lucide-react/icons/bold'
import Code from 'lucide-react/icons/code'
import Columns from 'lucide-react/icons/columns-3'
import Heading1 from 'lucide-react/icons/heading-1'
import Heading2 from 'lucide-react/icons/heading-2'
import Heading3 from 'lucide-react/icons/heading-3'
import Image from 'lucide-react/icons/image'
import Italic from 'lucide-react/icons/italic'
import Link from 'lucide-react/icons/link'
import List from 'lucide-react/icons/list'
import ListChecks from 'lucide-react/icons/list-checks'
import ListOrdered from 'lucide-react/icons/list-ordered'
import Minus from 'lucide-react/icons/minus'
import Pilcrow from 'lucide-react/icons/pilcrow'
import RemoveFormatting from 'lucide-react/icons/remove-formatting'
import Rows from 'lucide-react/icons/rows-3'
import SquareCode from 'lucide-react/icons/square-code'
import Strikethrough from 'lucide-react/icons/strikethrough'
import Table from 'lucide-react/icons/table'
import TextAlignCenter from 'lucide-react/icons/text-align-center'
import TextAlignEnd from 'lucide-react/icons/text-align-end'
import TextAlignStart from 'lucide-react/icons/text-align-start'
import TextQuote from 'lucide-react/icons/text-quote'
import Trash from 'lucide-react/icons/trash-2'
import type { ReactNode } from 'react'
import type { BlockName, ColumnSide, TablePart } from './prose-setting.ts'

/** The picture of each block. */
export const blockIcons: Readonly<Record<BlockName, ReactNode>> = {
  text: <Pilcrow aria-hidden />,
  heading1: <Heading1 aria-hidden />,
  heading2: <Heading2 aria-hidden />,
  heading3: <Heading3 aria-hidden />,
  bullets: <List aria-hidden />,
  numbers: <ListOrdered aria-hidden />,
  tasks: <ListChecks aria-hidden />,
  quote: <TextQuote aria-hidden />,
  codeBlock: <SquareCode aria-hidden />,
  table: <Table aria-hidden />,
  picture: <Image aria-hidden />,
  rule: <Minus aria-hidden />,
}

/** The picture of each mark. */
export const markIcons = {
  bold: <Bold aria-hidden />,
  italic: <Italic aria-hidden />,
  strike: <Strikethrough aria-hidden />,
  code: <Code aria-hidden />,
  link: <Link aria-hidden />,
} as const

/** The picture of each thing that can be done to a table. */
export const tableIcons: Readonly<Record<TablePart, ReactNode>> = {
  rowBelow: <BetweenHorizontalEnd aria-hidden />,
  rowAbove: <BetweenHorizontalStart aria-hidden />,
  columnAfter: <BetweenVerticalEnd aria-hidden />,
  columnBefore: <BetweenVerticalStart aria-hidden />,
  noRow: <Rows aria-hidden />,
  noColumn: <Columns aria-hidden />,
  noTable: <Trash aria-hidden />,
}

/** The picture of each side a column can run to. */
export const sideIcons: Readonly<Record<NonNullable<ColumnSide> | 'none', ReactNode>> = {
  left: <TextAlignStart aria-hidden />,
  center: <TextAlignCenter aria-hidden />,
  right: <TextAlignEnd aria-hidden />,
  none: <RemoveFormatting aria-hidden />,
}
