/** How each command prints. Apart from the commands: what may be asked for is known before their code is loaded. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'html', 'csv'] as const;
export const CREDITS_FORMATS = ['text', 'json', 'letters'] as const;
export const REDACT_FORMATS = ['text', 'json'] as const;
export const REGISTER_FORMATS = ['text', 'json'] as const;
export const SCORE_FORMATS = ['text', 'json'] as const;
export const SDG_FORMATS = ['text', 'json'] as const;
