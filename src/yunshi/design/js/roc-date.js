// Year, month and day of the Republic, with the Gregorian date and the weekday beside them.
import { say, showGregorian } from './texts.js'

// People type 115 with an input method on: １１５ is meant as well.
export const plainDigits = text =>
  text.trim().replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10))

// { year, month, day } in the Gregorian calendar, null while a part is missing, false when wrong.
export function gregorianOf(year, month, day) {
  const parts = [year, month, day].map(plainDigits)
  if (parts.some(part => part === '')) return null
  if (!parts.every(part => /^\d+$/.test(part))) return false
  const [rocYear, wantedMonth, wantedDay] = parts.map(Number)
  if (rocYear < 1 || rocYear > 999) return false
  const date = new Date(Date.UTC(rocYear + 1911, wantedMonth - 1, wantedDay))
  if (date.getUTCMonth() !== wantedMonth - 1 || date.getUTCDate() !== wantedDay) return false
  return { year: rocYear + 1911, month: wantedMonth, day: wantedDay }
}

function update(group) {
  const echo = group.querySelector('[data-roc-echo]')
  if (!echo) return
  const date = gregorianOf(...[...group.querySelectorAll('input')].map(input => input.value))
  echo.classList.toggle('bad', date === false)
  if (date) echo.textContent = `＝ ${showGregorian(date.year, date.month, date.day)}`
  else echo.textContent = date === false ? say(group, 'impossible') : ''
}

export function startRocDates() {
  document.addEventListener('input', event => {
    const group = event.target.closest?.('[data-roc-date]')
    if (group) update(group)
  })
  window.addEventListener('pageshow', () => {
    for (const group of document.querySelectorAll('[data-roc-date]')) update(group)
  })
}
