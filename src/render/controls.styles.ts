import { css } from 'lit';

/** What every panel shares: text for listeners, buttons, links, samples, focus. */
export const controlStyles = css`
  .hidden,
  .quiet > .tool > .tip,
  .tool:not(:hover, :focus-visible) > .tip {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  * {
    box-sizing: border-box;
  }
  :where(p, ul, ol, figure, blockquote, h1, h2, h3, h4, h5, h6) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .prose {
    white-space: pre-line;
    overflow-wrap: break-word;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
  }
`;
