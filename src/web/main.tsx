import '../ui/tokens.css'
import '../ui/colours.css'
import '../ui/contrast.css'
import '../ui/base.css'
import '../ui/tick.css'
import '../ui/print.css'
import '../ui/forced-colours.css'
import '@fontsource-variable/inter/wght.css'
import '../ui/typefaces.css'
import { RouterProvider } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { later } from '../ui/later.ts'
import { partsLocale } from './language.ts'
import { isGuestPage } from './outside.ts'
import { router } from './routing.ts'
import { fetchAhead } from './shell/fetch-ahead.ts'
import { followInnerLinks } from './shell/inner-links.ts'
import { holdHere, keepFocus } from './shell/keep-focus.ts'

followInnerLinks(router)
if (isGuestPage) void holdHere()
else {
  keepFocus(router)
  fetchAhead()
  void import('./map/press-through.ts').then(({ pressThrough }) => pressThrough())
}
void later(() => import('../ui/icon-names.ts')).then(file => file.showIconNames())
createRoot(document.getElementById('root')!).render(
  <I18nProvider locale={partsLocale}>
    <RouterProvider router={router} />
  </I18nProvider>,
)
