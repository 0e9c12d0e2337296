/** Light, dark, or whatever the system wishes. */
export type Theme = 'light' | 'dark' | 'system'

const place = 'chartroom.theme'

/** How much stands on a page. */
export type Density = 'roomy' | 'dense'

const densityPlace = 'chartroom.density'

/** How tightly things are set on this device. */
export const chosenDensity = (): Density => (document.documentElement.dataset.density === 'dense' ? 'dense' : 'roomy')

/** Sets things tighter or wider at once and keeps it for the next time. */
export function setDensity(density: Density): void {
  if (density === 'roomy') delete document.documentElement.dataset.density
  else document.documentElement.dataset.density = density
  try {
    if (density === 'roomy') localStorage.removeItem(densityPlace)
    else localStorage.setItem(densityPlace, density)
  } catch {
    // storage may be shut off; it then lasts as long as the page
  }
}

/** The look chosen on this device. */
export function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Changes the look at once and keeps it for the next time. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(place)
    else localStorage.setItem(place, theme)
  } catch {
    // storage may be shut off; the look then lasts as long as the page
  }
}
