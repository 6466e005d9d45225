import { addressText } from '../address';
import type { Redaction, Remains, Reveal } from '../redact/redaction';

/** What `redact --format json` prints. No redacted value is in it, only cells. */
export function redactJson(file: string, redaction: Redaction, out: string | undefined): object {
  const { redacted, added, reworded, frozen, cleared, reveals, remains, left, notSearched, hiddenSheets } = redaction;
  return {
    schema: 'jcm-monitor/redact@1',
    file,
    outcome: redaction.bytes === undefined ? 'stands-against' : out === undefined ? 'listed' : 'written',
    ...(out === undefined || redaction.bytes === undefined ? {} : { out }),
    redacted: redacted.map(addressText),
    added: added.map(addressText),
    reworded: reworded.map(addressText),
    frozen: frozen.map(({ at, reason }) => ({ at: addressText(at), reason })),
    cleared,
    reveals: reveals.map(itemJson),
    remains: remains.map(itemJson),
    left: left.map(itemJson),
    notSearched: notSearched.map(({ at, reason }) => ({ at: addressText(at), reason })),
    hiddenSheets,
  };
}

function itemJson(item: Reveal | Remains): object {
  const of = [...new Set(item.of.map(addressText))];
  return { kind: item.kind, at: 'at' in item ? addressText(item.at) : item.where, of };
}
