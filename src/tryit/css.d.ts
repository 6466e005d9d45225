/** Webpack hands a style sheet over as its text (`asset/source`). */
declare module '*.css' {
  const text: string;
  export default text;
}
