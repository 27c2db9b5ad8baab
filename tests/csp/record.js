// Before anything else, so that no breach of the policy goes unseen.
globalThis.violations = [];
globalThis.document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile }) => {
    globalThis.violations.push(`${violatedDirective} refused ${blockedURI} in ${sourceFile}`);
  },
);
