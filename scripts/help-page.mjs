// The page that Excel's formula wizard leads to for the custom functions, from the guide's Markdown.
import { Marked } from "marked";

const FUNCTION = /^CCHC\.([A-Z.]+)$/;

/** A heading that names a function can be led to by that name: "ham-cchc.html#kiemtra-bang". */
const headings = {
  heading({ tokens, depth, text }) {
    const [, name] = FUNCTION.exec(text) ?? [];
    const id = name === undefined ? "" : ` id="${name.toLowerCase().replaceAll(".", "-")}"`;
    return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
};

/** A page of the guide as a page beside the add-in, which needs nothing but its style sheet. */
export function helpPage(markdown) {
  const body = new Marked({ renderer: headings }).parse(markdown);
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>CCHC – ${title}</title>
    <link rel="icon" href="assets/cchc-32.png" />
    <link rel="stylesheet" href="assets/help.css" />
  </head>
  <body class="wide">
${body}
  </body>
</html>
`;
}
