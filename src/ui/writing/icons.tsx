import Bold from 'lucide-react/icons/bold'
import Code from 'lucide-react/icons/code'
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
import SquareCode from 'lucide-react/icons/square-code'
import Strikethrough from 'lucide-react/icons/strikethrough'
import Table from 'lucide-react/icons/table'
import TextQuote from 'lucide-react/icons/text-quote'
import type { ReactNode } from 'react'
import type { BlockName } from './prose-setting.ts'

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
