import type { Messages } from './messages.js';
import { plural, writeNumber } from './plural.js';

/** French counts 0 and 1 as one, and says "1 000 000 d’événements". */
const count = (n: number, one: string, other: string): string =>
  plural('fr', n, { one: `# ${one}`, many: `# d’${other}`, other: `# ${other}` });
const write = (n: number): string => writeNumber('fr', n);

export const fr: Messages = {
  events: (n) => count(n, 'événement', 'événements'),

  timeline: 'Chronologie',

  summaryDates: (n, first, last) =>
    n === 1
      ? `1 événement\u00a0: ${first}.`
      : `${fr.events(n)}, le premier\u00a0: ${first}, le dernier\u00a0: ${last}.`,
  summaryGroups: (groups) => `Groupes\u00a0: ${groups}.`,
  summaryDensest: (date, n) => `Le plus d’événements\u00a0: ${date} (${write(n)}).`,

  summaryBreak: (length, date) => `L’axe omet ${length}, après cette date\u00a0: ${date}.`,
  summaryBreaks: (n, length) => `L’axe omet ${write(n)} périodes, ${length} en tout.`,
  summaryCompressed: 'L’axe n’est pas à l’échelle\u00a0: le passé est comprimé.',
  summaryEven:
    'L’axe n’est pas à l’échelle\u00a0: d’un événement à l’autre, la distance est toujours la même.',
  notToScale: 'Pas à l’échelle',

  toolbar: 'Commandes de la chronologie',
  actions: {
    earlier: 'Plus tôt',
    later: 'Plus tard',
    zoomOut: 'Dézoomer',
    zoomIn: 'Zoomer',
    fit: 'Tout afficher',
    list: 'Vue en liste',
  },

  legend: 'Légende',
  marks: {
    extent: 'à un moment de',
    approximate: 'approximatif',
    latest: 'au plus tard à cette date',
    earliest: 'au plus tôt à cette date',
    uncertain: 'date incertaine',
    open: 'fin ouverte',
    loose: 'fin imprécise',
    torn: 'fin inconnue',
  },
  claims: {
    confirmed: (by) => (by ? `Confirmé par ${by}` : 'Confirmé'),
    reported: (by) => (by ? `Rapporté par ${by}` : 'Rapporté'),
    disputed: (by) => (by ? `Contesté par ${by}` : 'Contesté'),
    unconfirmed: (by) => (by ? `Non confirmé, selon ${by}` : 'Non confirmé'),
  },

  position: (position, total) => `${write(position)} sur ${write(total)}`,
  previousEvent: 'Événement précédent',
  nextEvent: 'Événement suivant',
  close: 'Fermer',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  readMore: 'En savoir plus',
  imageMissing: 'L’image n’a pas pu être affichée.',

  eventList: 'Événements',
  periodList: 'Périodes',
  undatedList: 'Sans date',
  showEarlier: (n) => `En afficher ${write(n)} plus tôt`,
  showLater: (n) => `En afficher ${write(n)} plus tard`,
  more: (n) => `+${write(n)}`,
  cluster: (n) => `${count(n, 'autre événement', 'autres événements')}, zoomer`,
  clusterAtOnce: (n) => `${count(n, 'autre événement', 'autres événements')} au même moment`,

  sources: 'Sources\u00a0:',
  updated: (date) => `Mise à jour\u00a0: ${date}`,
  problems: (n) => plural('fr', n, { one: '# problème', many: '# de problèmes', other: '# problèmes' }),
  moreProblems: (n) => `et ${write(n)} de plus`,
  undatedEvents: (n) => count(n, 'événement sans date lisible', 'événements sans date lisible'),

  loading: 'Chargement de la chronologie…',
  empty: 'Aucun événement',
  failed: 'La chronologie n’a pas pu être chargée.',
  soFar: (n) => `${fr.events(n)} pour l’instant`,
  partSoFar: (n, total) => `${write(n)} sur ${fr.events(total)} pour l’instant`,
  stop: 'Arrêter',
  retry: 'Réessayer',
  noneInView: 'Aucun événement dans cette vue',
  showAll: 'Tout afficher',
  allHidden: 'Tout est masqué',
  hidden: (n) => plural('fr', n, { one: '# masqué', many: '# masqués', other: '# masqués' }),

  loaded: (n) => `Chronologie chargée, ${fr.events(n)}`,
  showing: (range, shown, total) => `${range}\u00a0: ${write(shown)} sur ${fr.events(total)}`,
  groupsHidden: (titles, n) => `Masqué\u00a0: ${titles}, ${fr.events(n)}`,
  groupsShown: (titles, n) => `Affiché\u00a0: ${titles}, ${fr.events(n)}`,
  listOn: 'Vue en liste activée',
  listOff: 'Vue en liste désactivée',
  opened: (title, position, total) => `${fr.position(position, total)}\u00a0: ${title}`,
};
