// While a mouse button or a finger is down, the page holds still: a click comes only when press
// and release meet the same element, so what moves in between loses it.
const LONGEST_PRESS = 10_000 // a release may also go unseen, over a scroll bar for instance

let press = null

function end() {
  clearTimeout(press?.timer)
  press?.over()
  press = null
}

// Resolves when nothing is pressed and the click of the last press has been told.
export async function released() {
  while (press) await press.ended
}

document.addEventListener('pointerdown', event => {
  if (event.button !== 0) return
  end()
  let over
  const ended = new Promise(resolve => {
    over = resolve
  })
  press = { ended, over, timer: setTimeout(end, LONGEST_PRESS) }
}, true)
for (const happening of ['pointerup', 'pointercancel']) {
  // The click follows within the same task.
  document.addEventListener(happening, () => setTimeout(end), true)
}
