// Texts that could not reach the server, kept in this browser until they do. Under a key that
// names draft and person, for a week at most, and gone as soon as the server has them.
const PREFIX = 'yunshi:unsaved:'
const LONGEST = 7 * 24 * 3600 * 1000

function storage() {
  try {
    return window.localStorage
  } catch {
    return null // forbidden by the browser's settings
  }
}

// `changes` is a list of { name, values, base }: base is the revision the text was typed on.
export function keep(key, changes) {
  try {
    storage()?.setItem(PREFIX + key, JSON.stringify({ changes, at: Date.now() }))
  } catch {
    // Full: the page still holds the text, and says that it is unsaved.
  }
}

export function forget(key) {
  storage()?.removeItem(PREFIX + key)
}

// The changes kept under a key, or null.
export function kept(key) {
  const raw = storage()?.getItem(PREFIX + key)
  if (!raw) return null
  try {
    const found = JSON.parse(raw)
    if (Date.now() - found.at < LONGEST && Array.isArray(found.changes)) return found.changes
  } catch {
    // Not ours, or cut off: nothing to bring back.
  }
  forget(key)
  return null
}

export function forgetOld() {
  const store = storage()
  if (!store) return
  for (const name of Object.keys(store)) {
    if (name.startsWith(PREFIX)) kept(name.slice(PREFIX.length))
  }
}
