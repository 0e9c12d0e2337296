/** What doing a bet now would move. */
export function WhatIfScreen() {
  return null
}
