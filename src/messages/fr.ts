import { plural } from './plural.js';
import type { Messages } from './messages.js';

export const fr: Messages = {
  events: (n) => plural('fr', n, { one: '# événement', many: '# d’événements', other: '# événements' }),
};
