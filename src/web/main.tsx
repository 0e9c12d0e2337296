import '../ui/tokens.css'
import '../ui/base.css'
import '@fontsource-variable/inter/wght.css'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { router } from './router.tsx'
import { followInnerLinks } from './shell/inner-links.ts'

followInnerLinks(router)
createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />)
