const unwanted =
  'script, style, template, img, picture, svg, math, iframe, object, embed, video, audio, link, meta, base, xml';
const kept: { readonly [tag: string]: readonly string[] } = { A: ['href'], OL: ['start'] };

/** What was copied elsewhere, without anything that runs, loads or looks: its words, headings, lists and links. */
export function pasted(html: string): string {
  // A document of its own, in which nothing runs and nothing is fetched; yet browsers complain of handlers even there.
  const quiet = html.replace(/<[^>]+>/g, (tag) => tag.replace(/\son\w+\s*=/gi, ' data-gone='));
  const { body } = new DOMParser().parseFromString(quiet, 'text/html');
  for (const element of body.querySelectorAll(unwanted)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name);
    }
    const href = element.getAttribute('href');
    if (href !== null && !/^(https?:\/\/|mailto:)/i.test(href)) element.removeAttribute('href');
  }
  return body.innerHTML;
}
