import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A real heading of level 1–6. Lit's templates are static, so that each level has its own. */
export function renderHeading(
  level: number,
  content: unknown,
  { id, className }: { id: string; className: string },
): TemplateResult {
  switch (Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 id=${id} class=${className} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} dir="auto">${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} dir="auto">${content}</h6>`;
  }
}
