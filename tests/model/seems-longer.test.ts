import { expect, it } from 'vitest';
import { seemsLonger } from '../../src/model/seems-longer.js';

const throwing = {
  get events() {
    throw new Error('no');
  },
};
const throwsLater = {
  valueOf() {
    throw new Error('no');
  },
};

it.each<[boolean, string, unknown]>([
  [true, 'a list', [{}, {}, {}]],
  [false, 'a short list', [{}, {}]],
  [true, 'a document', { events: [{}, {}, {}] }],
  [true, 'columns', { columns: { start: new Float64Array(3) } }],
  [false, 'short columns', { columns: { start: [0, 1] } }],
  [false, 'columns beside no events', { columns: { start: [0, 1, 2] }, events: [] }],
  [true, 'columns beside nothing', { columns: { start: [0, 1, 2] }, events: null }],
  [false, 'nothing', null],
  [false, 'a number', 12],
  [false, 'an object', {}],
  [false, 'columns of a function', { columns: { start: () => 0 } }],
  [false, 'a list that says nothing', { events: { length: 'many' } }],
  [false, 'a list that throws', { events: { length: throwsLater } }],
  [false, 'what throws', throwing],
])('longer than two: %s, %s', (longer, _, document) => {
  expect(seemsLonger(document, 2)).toBe(longer);
});
