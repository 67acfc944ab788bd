// Words come from the page, in its language: data-i18n.KEY on the element that says them.
export function say(element, key, values = {}) {
  const text = element.getAttribute(`data-i18n.${key}`) ?? ''
  return text.replace(/%\{(\w+)\}/g, (blank, name) => (name in values ? String(values[name]) : blank))
}

export const isChinese = () => document.documentElement.lang.startsWith('zh')

const TAIPEI_OFFSET = 8 * 3600 * 1000 // no daylight saving since 1979
const WEEKDAYS = '日一二三四五六'
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'
]
export const twoDigits = number => String(number).padStart(2, '0')

// The parts of an instant (milliseconds) on Taipei clocks.
function taipei(milliseconds) {
  const shifted = new Date(milliseconds + TAIPEI_OFFSET)
  return {
    year: shifted.getUTCFullYear(), month: shifted.getUTCMonth(), day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    clock: [shifted.getUTCHours(), shifted.getUTCMinutes(), shifted.getUTCSeconds()]
      .map(twoDigits).join(':')
  }
}

// The same words as yunshi.design.dates.show(…, "second").
export function showInstant(milliseconds) {
  const { clock } = taipei(milliseconds)
  const day = showDay(milliseconds)
  return isChinese() ? day + clock : `${day}, ${clock} (Taipei time)`
}

// The same words as yunshi.design.dates.show(…, "day").
export function showDay(milliseconds) {
  const { year, month, day, weekday } = taipei(milliseconds)
  if (isChinese()) {
    return `${year - 1911}/${twoDigits(month + 1)}/${twoDigits(day)}（${WEEKDAYS[weekday]}）`
  }
  return `${day} ${MONTHS[month]} ${year}`
}

export const showClock = milliseconds => taipei(milliseconds).clock

// The same words as yunshi.design.dates.show_gregorian.
export function showGregorian(year, month, day) {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  if (isChinese()) return `${year} 年 ${month} 月 ${day} 日（${WEEKDAYS[weekday]}）`
  const short = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]
  return `${short} ${day} ${MONTHS[month - 1]} ${year}`
}
