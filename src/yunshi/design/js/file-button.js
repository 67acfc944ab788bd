// The vendor's file button, with a space between its status and its words, so that what is read
// aloud is what is seen, word for word.
import { FileUpload } from 'govuk-frontend'

export class FileButton extends FileUpload {
  createButton() {
    const button = super.createButton()
    button.querySelector('.govuk-visually-hidden').replaceWith(' ')
    button.setAttribute('aria-labelledby', `${this.$label.id} ${button.id}`)
    return button
  }
}
