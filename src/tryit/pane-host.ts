/**
 * Runs first in the pane's frame: gives Microsoft's client library the bridge to the page's workbook, and `Office` the few members
 * that only its loader inside Office brings.
 */
import { isPressed, SHORTCUTS } from './page/shortcuts';
import { documentFor, FILE_WORDS } from './pane/document-file';
import type { PaneDoor } from './pane/pane-door';

const door = window.parent.jcmMonitorDoor;
if (door) openFor(door);

function openFor(host: PaneDoor): void {
  // Must stand before the library runs: it looks for the bridge once.
  window._richApiNativeBridge = host.bridge;
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F6') {
      // As in Excel, F6 goes from the pane to the cells; the page brings it back the other way.
      event.preventDefault();
      host.leavePane();
    } else if (SHORTCUTS.some(({ keys }) => isPressed(event, keys))) {
      // The page has the commands: it hears the keys of its own frame alone.
      event.preventDefault();
      window.parent.dispatchEvent(new KeyboardEvent('keydown', event));
    }
  });
  // As a browser tells a page that its user reads another language now.
  host.onDisplayLanguage = () => window.dispatchEvent(new Event('languagechange'));
  // The pane's own language button turns the page, too: a person reads one language.
  new MutationObserver(() => host.paneSpeaks(document.documentElement.lang)).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
  // The library makes `Office` itself (with a `context` that refuses to be set), so the members are laid over it when it has run:
  // a script's load event comes before the next script.
  const complete = (): void => {
    if (!window.Office) return;
    Object.assign(window, { Office: Object.create(window.Office, Object.getOwnPropertyDescriptors(officeMembers(host))) as object });
    document.removeEventListener('load', complete, true);
  };
  document.addEventListener('load', complete, true);
}

const LOCALES = { en: 'en-US', ja: 'ja-JP' } as const;

/** True values: the library is the one of Excel on the web, the interface sets are those the virtual Excel answers for. */
function officeMembers(host: PaneDoor): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    onReady: (ready?: (given: typeof info) => void) => {
      ready?.(info);
      return Promise.resolve(info);
    },
    ...FILE_WORDS,
    // The members the add-in uses; the library's own would ask an Excel for them.
    actions: { associate: host.associate },
    addin: {
      showAsTaskpane: () => Promise.resolve(host.showPane(true)),
      hide: () => Promise.resolve(host.showPane(false)),
    },
    context: {
      ...info,
      get displayLanguage() {
        return LOCALES[host.displayLanguage];
      },
      get contentLanguage() {
        return LOCALES[host.displayLanguage];
      },
      // No theme of Office's here: the pane then follows the browser's, as it does in an Excel that tells none.
      officeTheme: undefined,
      document: documentFor(host),
      requirements: { isSetSupported: (name: string, version = '1.1') => host.isSetSupported(name, version) },
    },
  };
}
