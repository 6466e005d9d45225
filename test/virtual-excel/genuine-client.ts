import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Bridge } from '../../src/virtual-excel/virtual-excel';

/** What Microsoft's script brings. The types are those of `@types/office-js`, which describe this very script. */
export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Microsoft's own Excel client library, unmodified, bound to a bridge. It looks for `_richApiNativeBridge` while it runs, so that each
 * client runs the script in a context of its own (about 60 ms; the compiled script is kept).
 */
export function genuineClient(bridge: Bridge): GenuineClient {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node' },
    document: { getElementsByTagName: () => [], URL: '' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    addEventListener: () => undefined,
    // The script asks whether it is there; it makes no request of its own.
    XMLHttpRequest: () => undefined,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  script().runInContext(createContext(globals));
  const { Excel: excel, OfficeExtension: extension } = globals;
  if (!isScriptApi<typeof Excel>(excel) || !isScriptApi<typeof OfficeExtension>(extension)) throw new Error('the script brought no Excel');
  return { Excel: excel, OfficeExtension: extension };
}

let compiled: Script | undefined;

function script(): Script {
  compiled ??= new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));
  return compiled;
}

function isScriptApi<Api>(value: unknown): value is Api {
  return typeof value === 'object' && value !== null;
}
