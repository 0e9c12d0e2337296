import type { ViewQuery } from '../../model/view.ts'
import { isSame, type ListSearch, queryOf, searchOf } from '../list/list-query.ts'

/** What the address of a view says: nothing as long as it shows what is saved, else all of what it shows. */
export type ViewSearch = ListSearch & { changed?: string | undefined }

/** What is shown under a view's address. */
export const shownQuery = (saved: ViewQuery, search: ViewSearch): ViewQuery =>
  search.changed ? queryOf(search) : saved

/** The words of the address under which a view shows a query. */
export const viewSearch = (saved: ViewQuery, query: ViewQuery): ViewSearch =>
  isSame(saved, query) ? {} : { ...searchOf(query), changed: 'yes' }
