import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makeWarning, type Issue } from '../model/issue.js';

/** What the page and its author say about language, in the order in which it counts. */
export interface LocaleHints {
  /** The host's own `locale`. */
  readonly own?: string | null | undefined;
  /** The `lang` attributes from the host upwards. */
  readonly ancestors: readonly string[];
  /** The document's `lang`. */
  readonly fallback?: string | undefined;
  /** The reader's. */
  readonly browser?: string | undefined;
}

export interface LocaleChoice {
  /** A canonical BCP 47 tag, safe for every `Intl` constructor. */
  readonly locale: string;
  /** At most one warning, about the first tag that was passed over. */
  readonly issues: readonly Issue[];
}

/** Chooses the first tag that is one. */
export function chooseLocale({ own, ancestors, fallback, browser }: LocaleHints): LocaleChoice {
  const hints = [...(own ? [own] : []), ...ancestors, ...(fallback ? [fallback] : [])];
  const tags = hints.map(normalizeTag);
  const found = tags.find((tag) => tag !== undefined);
  // The reader's own language is no business of the author's.
  const locale = found ?? normalizeTag(browser ?? '') ?? 'en';
  // What comes after the first tag that is one was not asked.
  const skipped = tags[0] === undefined ? hints[0] : undefined;
  return { locale, issues: skipped === undefined ? [] : [malformed(skipped, locale)] };
}

/** `en_US` and `EN-us` are `en-US`; undefined for what is no language, `''`, `x`, `und` and `💥` among them. */
export function normalizeTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return canonical === 'und' ? undefined : canonical;
  } catch {
    return undefined;
  }
}

function malformed(tag: string, used: string): Issue {
  const found = `got the language ${JSON.stringify(tag.slice(0, 40))}`;
  return makeWarning('lang-invalid', found, 'expected a tag such as "en" or "pt-BR"', `"${used}" is used`);
}

/** Knows the language and the direction of writing around its host, and hears when either changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /**
   * The locale to write in: the host's `own`, else the nearest `lang` attribute across shadow hosts, else
   * `fallback`, else the reader's.
   */
  choose({ own, fallback }: Pick<LocaleHints, 'own' | 'fallback'>): LocaleChoice {
    const ancestors = [...selfAndAncestors(this.#host)].flatMap(
      (element) => element.getAttribute('lang') ?? [],
    );
    return chooseLocale({ own, ancestors, fallback, browser: navigator.language });
  }

  /** Asks the browser for styles, so it belongs among the reads of an update. */
  get direction(): 'ltr' | 'rtl' {
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#changed());
    // Each ancestor by itself rather than whole trees: what happens elsewhere on the page costs nothing. An
    // element cannot get other ancestors without being disconnected.
    for (const element of selfAndAncestors(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang', 'dir'] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** From the inside out, through shadow roots to their hosts. */
function* selfAndAncestors(element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
