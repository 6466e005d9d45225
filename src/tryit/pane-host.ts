/**
 * Runs first in the pane's frame: gives Microsoft's client library the bridge to the page's workbook, and `Office` the few members
 * that only its loader inside Office brings.
 */
import type { PaneDoor } from './pane/pane-door';

const door = window.parent.jcmMonitorDoor;
if (door) openFor(door);

function openFor(host: PaneDoor): void {
  // Must stand before the library runs: it looks for the bridge once.
  window._richApiNativeBridge = host.bridge;
  // As in Excel, F6 goes from the pane to the cells; the page brings it back the other way.
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    host.leavePane();
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

/** True values: the library is the one of Excel on the web, the interface sets are those the virtual Excel answers for. */
function officeMembers(host: PaneDoor): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const locale = host.displayLanguage === 'ja' ? 'ja-JP' : 'en-US';
  return {
    onReady: (ready?: (given: typeof info) => void) => {
      ready?.(info);
      return Promise.resolve(info);
    },
    // The members the add-in uses; the library's own would ask an Excel for them.
    actions: { associate: host.associate },
    addin: {
      showAsTaskpane: () => Promise.resolve(host.showPane(true)),
      hide: () => Promise.resolve(host.showPane(false)),
    },
    context: {
      ...info,
      displayLanguage: locale,
      contentLanguage: locale,
      // No theme of Office's here: the pane then follows the browser's, as it does in an Excel that tells none.
      officeTheme: undefined,
      requirements: { isSetSupported: (name: string, version = '1.1') => host.isSetSupported(name, version) },
    },
  };
}
