// Written by `npm run manifest`, so it is not there before the first build.
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
