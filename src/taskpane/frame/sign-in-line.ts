/** The sign of a button without a border stands where the texts above begin; in forced colours it has a border, and that one does. */
export const SIGN_IN_LINE = { marginLeft: '-8px', '@media (forced-colors: active)': { marginLeft: '0' } } as const;
