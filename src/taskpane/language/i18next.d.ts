import type { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    resources: { pane: typeof en };
  }
}
