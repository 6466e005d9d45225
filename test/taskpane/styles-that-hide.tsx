import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const RENDERER = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => /display: ?none|visibility:/.test(rule) });

/** Of the pane's styles those that hide something: jsdom goes through every rule for every element that is looked for by its role. */
export function StylesThatHide({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={RENDERER}>{children}</RendererProvider>;
}
