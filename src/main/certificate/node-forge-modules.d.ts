/** node-forge's own modules, which @types/node-forge does not name one by one. */
declare module 'node-forge/lib/*.js' {
  const module: unknown;
  export default module;
}
