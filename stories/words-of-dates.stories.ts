import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { formatDate, parseDate } from '../src/index.js';
import type { DateJson } from '../src/index.js';
import { ALL_DATE_WORDS } from '../src/messages/all-date-words.js';

/**
 * Use it to review the words of dates in your language: each phrase as `formatDate` writes it. "machine" says that nobody
 * who grew up with the language has read them yet.
 */
const meta: Meta = {
  title: 'Words of dates',
};

export default meta;

const DATES: readonly DateJson[] = [
  '2024-05-03',
  { edtf: '2024-04', part: 'mid' },
  '1840~',
  '1840?',
  '156X',
  { time: '+1600-00-00T00:00:00Z', precision: 7 },
  '-0043',
  '2001-21',
  '[..2024-05-03]',
  { before: '2024-05-03' },
  '[2024-05-03..]',
  { earliest: '2024-03-01', latest: '2024-04-15' },
  '2023-07-26/2024-03',
  '2023-07/',
  '[1667,1668,1670..1672]',
  { ma: 174.7, plusMinus: 0.8 },
];

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** A row a language, a column a kind of date. */
export const InEveryLanguage: StoryObj = {
  render: () => html`
    <div class="wide" role="region" aria-label="Words of dates" tabindex="0">
      <table class="words">
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Reviewed</th>
            ${DATES.map((date) => html`<th scope="col"><code dir="ltr">${JSON.stringify(date)}</code></th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...ALL_DATE_WORDS].map(
            ([language, words]) =>
              html`<tr>
                <th scope="row">${NAMES.of(language)}</th>
                <td>${words.review}</td>
                ${DATES.map(
                  (date) =>
                    html`<td lang=${language} dir="auto">
                      ${formatDate(parseDate(date), { locale: language })}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const rows = [...canvasElement.querySelectorAll('tbody tr')];
    await expect(rows).toHaveLength(21);
    for (const row of rows) {
      const texts = [...row.querySelectorAll('td[lang]')].map((cell) => cell.textContent);
      await expect(new Set(texts).size).toBe(DATES.length);
    }
    await expect(canvasElement.textContent).toContain('mi-avril 2024');
  },
};
