// Signing with the business certificate through the component on the vendor's own machine.
//
// The component has a window of its own, which asks for what is to be signed and brings the
// signature. Only that window, and only from the component's origin, is listened to. The PIN goes
// into that window and nowhere else: its field has no name, so no form sends it.
import { say } from './texts.js'

const COMPONENT_ANSWERS = 15_000 // readers are slow
const WINDOW_ASKS = 30_000
const CARD_SIGNS = 120_000
const WRONG_PIN = 0x76000031
const LOCKED = 0x76000044

// What stopped it: a key of the words on the form, or words of the server.
class Stopped extends Error {
  constructor(key, { values = {}, words = '' } = {}) {
    super(key)
    Object.assign(this, { key, values, words })
  }
}

function within(milliseconds, promise, key) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Stopped(key)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function read(data) {
  try {
    const told = JSON.parse(data)
    return told && typeof told === 'object' ? told : {}
  } catch {
    return {}
  }
}

// The component's window: what it asks and brings, as promises.
class ComponentWindow {
  constructor(origin) {
    this.origin = origin
    this.asked = new Promise(resolve => {
      this.onAsked = resolve
    })
    this.brought = new Promise(resolve => {
      this.onBrought = resolve
    })
    this.gone = new Promise((_, reject) => {
      this.onGone = reject
    })
    this.gone.catch(() => {})
    this.hear = event => {
      if (event.origin !== origin || event.source !== this.window) return
      const told = read(event.data)
      if (told.func === 'getTbs') this.onAsked()
      if (told.func === 'sign') this.onBrought(told)
    }
    window.addEventListener('message', this.hear)
    this.window = window.open(`${origin}/popupForm`, 'yunshi-card', 'popup,width=480,height=320')
    if (!this.window) {
      this.end()
      throw new Stopped('popup-blocked')
    }
    this.timer = setInterval(() => {
      if (this.window.closed) this.onGone(new Stopped('closed'))
    }, 500)
  }

  tell(message) {
    this.window.postMessage(JSON.stringify(message), this.origin)
  }

  end() {
    clearInterval(this.timer)
    window.removeEventListener('message', this.hear)
    this.window?.close()
  }
}

class CardSignature {
  constructor(form) {
    this.form = form
    this.origin = form.dataset.cardComponent
    this.pin = form.querySelector('[data-card-pin]')
    this.said = form.querySelector('[data-card-said]')
    this.button = form.querySelector('button')
    this.busy = false
    form.hidden = false
    form.addEventListener('submit', event => {
      event.preventDefault()
      if (!this.busy) this.sign()
    })
  }

  show(text, { bad = false } = {}) {
    this.said.textContent = text
    this.said.classList.toggle('g-bad', bad)
  }

  async sign() {
    const pin = this.pin.value
    if (!pin) return this.stop(new Stopped('pin-missing'))
    this.pin.value = ''
    this.busy = true
    this.button.setAttribute('aria-busy', 'true')
    this.show(say(this.form, 'starting'))
    let card
    try {
      // At once, while the press still counts as the person's wish.
      card = new ComponentWindow(this.origin)
      const [challenge] = await Promise.all([this.challenge(), this.component()])
      await within(WINDOW_ASKS, Promise.race([card.asked, card.gone]), 'too-slow')
      this.show(say(this.form, 'signing'))
      card.tell({
        func: 'MakeSignature', signatureType: 'PKCS7', tbs: challenge.tbs, tbsEncoding: 'NONE',
        hashAlgorithm: 'SHA256', withCardSN: 'true', pin, nonce: challenge.challenge
      })
      const brought = await within(CARD_SIGNS, Promise.race([card.brought, card.gone]), 'too-slow')
      this.send(challenge, this.signature(brought))
    } catch (error) {
      this.stop(error)
    } finally {
      card?.end()
    }
  }

  signature(brought) {
    const code = Number(brought.ret_code) >>> 0
    if (code === WRONG_PIN) throw new Stopped('wrong-pin')
    if (code === LOCKED) throw new Stopped('locked')
    if (code !== 0 || typeof brought.signature !== 'string') {
      throw new Stopped('card-error', { values: { code: `0x${code.toString(16)}` } })
    }
    return brought.signature
  }

  // Whether the component is there, with a reader and a card in it.
  async component() {
    let told
    try {
      const answer = await within(
        COMPONENT_ANSWERS, fetch(`${this.origin}/pkcs11info?withcert=true`, {
          credentials: 'omit', cache: 'no-store'
        }), 'no-component'
      )
      told = await answer.json()
    } catch {
      throw new Stopped('no-component')
    }
    if (!Array.isArray(told?.slots)) return
    if (!told.slots.length) throw new Stopped('no-reader')
    if (!told.slots.some(slot => slot.token && typeof slot.token === 'object')) throw new Stopped('no-card')
  }

  // The bytes to be signed, for what would be sent now.
  async challenge() {
    let answer
    try {
      answer = await fetch(this.form.dataset.cardAsk, {
        method: 'POST', body: this.told(), credentials: 'same-origin', redirect: 'manual',
        headers: { Accept: 'application/json' }
      })
    } catch {
      throw new Stopped('no-line')
    }
    if (answer.status === 401 || answer.status === 403) throw new Stopped('signed-out')
    const told = await answer.json().catch(() => ({}))
    if (answer.status === 422) throw new Stopped('', { words: told.message ?? '' })
    if (!answer.ok || !told.tbs) throw new Stopped('no-line')
    return told
  }

  // The token, and which solutions are ticked beside the button that sends them.
  told() {
    const told = new FormData()
    told.append('csrfmiddlewaretoken', this.form.querySelector('[name="csrfmiddlewaretoken"]').value)
    for (const [name, value] of this.chosen()) told.append(name, value)
    return told
  }

  chosen() {
    if (!document.querySelector('input[name="choosing"]')) return []
    const ticked = [...document.querySelectorAll('input[name="solution"]:checked')]
    return [['choosing', '1'], ...ticked.map(box => ['solution', box.value])]
  }

  send(challenge, signature) {
    this.show(say(this.form, 'sending'))
    this.form.querySelector('[name="challenge"]').value = challenge.challenge
    this.form.querySelector('[name="signature"]').value = signature
    for (const [name, value] of this.chosen()) {
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name, value })
      this.form.append(field)
    }
    this.form.submit()
  }

  stop(error) {
    this.busy = false
    this.button.removeAttribute('aria-busy')
    const known = error instanceof Stopped ? error : new Stopped('no-line')
    this.show(known.words || say(this.form, known.key, known.values), { bad: true })
    this.pin.focus()
  }
}

export function startCardSignature() {
  const form = document.querySelector('form[data-card]')
  if (form) new CardSignature(form)
}
