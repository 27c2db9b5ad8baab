import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import type { Claim, Entry, Media, Source } from '../model/timeline.js';
import { writeDate } from '../time/write-date.js';
import { separate, sourceName } from './footer.js';

/** A link in words, one end of which is the entry that is told of. */
export interface Relation {
  readonly from: Entry;
  readonly to: Entry;
  /** "leads to", or the author's own. */
  readonly words: string;
}

export interface EntryTextOptions {
  readonly entry: Omit<Entry, 'when'>;
  readonly wording: Wording;
  /** Absent where there is no link that lasts. */
  readonly onCopyLink?: (() => void) | undefined;
  readonly linkCopied?: boolean;
  /** In both directions. */
  readonly relations?: readonly Relation[];
  readonly onFollow?: (entry: Entry) => void;
}

/** Everything an author wrote about an entry below its title: claim, text, images, quotes, caveats, sources. */
export function renderEntryText({
  entry,
  wording,
  onCopyLink,
  linkCopied,
  relations = [],
  onFollow,
}: EntryTextOptions): TemplateResult {
  const { messages } = wording;
  const { claim, description, media, sources, url, lang } = entry;
  const texts = [
    ...description.map((paragraph) => html`<p class="prose" dir="auto">${paragraph}</p>`),
    ...media.map((each) => mediaFigure(each, wording)),
    ...sources.flatMap((source) => (source.quote ? [quotation(source, source.quote, wording)] : [])),
    ...(claim?.caveats ?? []).map((caveat) => html`<p class="caveat prose" dir="auto">${caveat}</p>`),
  ];
  const links: unknown[] = sources.map((source) => sourceName(source));
  if (onCopyLink) {
    links.push(
      html`<button type="button" class="link no-print" @click=${onCopyLink}>
        ${linkCopied ? messages.linkCopied : messages.copyLink}
      </button>`,
    );
  }
  return html`
    ${claim ? claimLine(claim, wording) : nothing}
    ${
      relations.length > 0
        ? html`<ul role="list" class="relations">
            ${relations.map((relation) => html`<li>${relationLine(entry.id, relation, onFollow)}</li>`)}
          </ul>`
        : nothing
    }
    ${texts.length > 0 ? html`<div lang=${lang ?? nothing}>${texts}</div>` : nothing}
    ${url ? html`<p><a href=${url} rel="noopener noreferrer">${messages.readMore}</a></p>` : nothing}
    ${links.length > 0 ? html`<p class="links">${separate(links, ' · ')}</p>` : nothing}
  `;
}

/** "leads to: Washington agrees to withdraw"; the other way round, with both ends named. */
function relationLine(
  ownId: string,
  { from, to, words }: Relation,
  onFollow: ((entry: Entry) => void) | undefined,
): TemplateResult {
  const name = (entry: Entry) =>
    entry.id === ownId || !onFollow
      ? html`<bdi lang=${entry.lang ?? nothing}>${entry.title}</bdi>`
      : html`<button type="button" class="link" @click=${() => onFollow(entry)}>
          <bdi lang=${entry.lang ?? nothing}>${entry.title}</bdi>
        </button>`;
  return from.id === ownId
    ? html`<bdi class="relation">${words}</bdi> ${name(to)}`
    : html`${name(from)} <bdi class="relation">${words}</bdi> ${name(to)}`;
}

/** The status in a box, then who says so and when: "REPORTED by a US official, 3 May 2024". */
function claimLine(
  { status, by, date }: Claim,
  { messages, locale, timeZone }: Wording,
): TemplateResult | typeof nothing {
  if (status === 'confirmed' && !by && !date) return nothing;
  const word = messages.claims[status]();
  const speaker = messages.claims[status](by)
    .slice(word.length)
    .replace(/^[,\s]+/, '');
  const rest: unknown[] = speaker ? [html`<bdi>${speaker}</bdi>`] : [];
  if (date) rest.push(html`<span class="whole">${writeDate(date, { locale, timeZone })}</span>`);
  return html`<p class="claim-line">
    <span class=${status === 'confirmed' ? 'status-word' : 'status-word doubtful'}>${word}</span>
    ${separate(rest, ', ')}
  </p>`;
}

function quotation(source: Source, quote: string, { locale, timeZone }: Wording): TemplateResult {
  const { by, name, date } = source;
  const day = date && writeDate(date, { locale, timeZone });
  return html`<figure class="quotation">
    <blockquote class="prose" dir="auto">${quote}</blockquote>
    <figcaption>${[by, name, day].filter(Boolean).join(' · ')}</figcaption>
  </figure>`;
}

const OTHER_MEDIA = /\.(?:mp4|webm|mov|mp3|ogg|oga|wav|m4a|pdf|html?)$/i;

function isImage({ url, type }: Media): boolean {
  return type ? type.startsWith('image') : !OTHER_MEDIA.test(url.split(/[?#]/, 1)[0] ?? '');
}

/** An image is only ever an `<img>`, so that an SVG cannot run scripts; other media are links. */
function mediaFigure(media: Media, { messages }: Wording): TemplateResult {
  const { url, alt, caption, credit, license, thumbnail } = media;
  const small = [credit, license].filter(Boolean).join(' · ');
  if (!isImage(media)) {
    return html`<p>
      <a href=${url} rel="noopener noreferrer"><bdi>${caption ?? (alt || url)}</bdi></a>
    </p>`;
  }
  return html`<figure class="media">
    <img
      width="480"
      height="320"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${alt}
      src=${thumbnail ?? url}
      @error=${showAlternative}
    />
    <p class="alternative" dir="auto">${alt || messages.imageMissing}</p>
    ${
      caption || small
        ? html`<figcaption>
            ${caption ? html`<span dir="auto">${caption}</span>` : nothing}
            ${small ? html`<small dir="auto">${small}</small>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function showAlternative(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.classList.add('broken');
}
