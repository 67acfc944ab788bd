// The remaining characters below a text, counted as the rulebook counts: user-perceived
// characters, CRLF as one, ends trimmed of white space and of marks without width.
import { CharacterCount } from 'govuk-frontend'

const ENDS = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/gu

export const countable = text => text.replace(/\r\n?/g, '\n').normalize('NFC').replace(ENDS, '')

export class TextCount extends CharacterCount {
  updateCount() {
    const segments = this.segmenter.segment(countable(this.$textarea.value))
    this.count = 0
    for (const _ of segments) this.count += 1
  }
}
