/** How pages begin, after space, comments and an XML declaration. */
const PAGE_START =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|script)\b/i;

/** Many hosts answer with their own page, and status 200, where a file is missing. */
export function isWebPageType(contentType: string | null): boolean {
  return contentType !== null && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** Whether `text` begins as a web page does: no table and no JSON does. */
export function beginsLikeWebPage(text: string): boolean {
  return PAGE_START.test(text);
}
