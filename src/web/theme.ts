/** Light, dark, or whatever the system wishes. */
export type Theme = 'light' | 'dark' | 'system'

const place = 'chartroom.theme'

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
