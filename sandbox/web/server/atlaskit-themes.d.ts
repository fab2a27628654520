declare module '@atlaskit/tokens/dist/cjs/artifacts/themes/*' {
  const css: string;
  export default css;
}
