// Before the first paint: the look and language chosen on this device, so that a dark page never flashes light and a
// page from right to left never starts at the left.
try {
  const language = localStorage.getItem('chartroom.language')
  if (language) document.documentElement.lang = language
  if (language === 'en-XB') document.documentElement.dir = 'rtl'
  const theme = localStorage.getItem('chartroom.theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('chartroom.density') === 'dense') document.documentElement.dataset.density = 'dense'
} catch {
  // storage may be shut off; the system's wish holds then
}
