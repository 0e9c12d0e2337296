// Before the first paint: the look chosen on this device, so that a dark page never flashes light.
try {
  const theme = localStorage.getItem('chartroom.theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
} catch {
  // storage may be shut off; the system's wish holds then
}
