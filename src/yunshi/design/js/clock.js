// The server's clock and the time left. Both run on from the instant that the server stamped into
// the page; the clock of the computer only tells how long ago that was.
import { say, showClock, showDay, showInstant, twoDigits } from './texts.js'

const SECOND = 1000
const opened = Date.now()

function part(number, word) {
  const small = document.createElement('small')
  small.textContent = word
  return [`${number} `, small, ' ']
}

export function remainingParts(milliseconds) {
  const left = Math.max(0, Math.floor(milliseconds / SECOND))
  return {
    days: Math.floor(left / 86400), hours: Math.floor((left % 86400) / 3600),
    minutes: Math.floor((left % 3600) / 60), seconds: left % 60
  }
}

function countDown(element, elapsed) {
  const left = Date.parse(element.dataset.until) - Date.parse(element.dataset.now) - elapsed
  if (left < 0) {
    element.textContent = say(element, 'over')
    element.closest('.deadline')?.setAttribute('data-over', '')
    return
  }
  const { days, hours, minutes, seconds } = remainingParts(left)
  const shown = days
    ? [...part(days, say(element, 'days')), ...part(twoDigits(hours), say(element, 'hours')),
        ...part(twoDigits(minutes), say(element, 'minutes'))]
    : [...part(twoDigits(hours), say(element, 'hours')),
        ...part(twoDigits(minutes), say(element, 'minutes')),
        ...part(twoDigits(seconds), say(element, 'seconds'))]
  element.replaceChildren(...shown)
}

function tick() {
  const elapsed = Date.now() - opened
  for (const element of document.querySelectorAll('[data-clock]')) {
    const now = Date.parse(element.dataset.clock) + elapsed
    const [day, time] = element.querySelectorAll('[data-clock-day], [data-clock-time]')
    if (day) {
      day.textContent = showDay(now)
      time.textContent = showClock(now)
    } else {
      element.textContent = showInstant(now)
    }
  }
  for (const element of document.querySelectorAll('[data-until]')) countDown(element, elapsed)
}

export function startClocks() {
  if (!document.querySelector('[data-clock], [data-until]')) return
  tick()
  setInterval(tick, SECOND)
}
