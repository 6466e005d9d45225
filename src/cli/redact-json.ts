import { addressText } from '../address';
import { addressList, rangeText } from '../redact/address-list';
import type { Proposal, Redaction, Remains, Reveal } from '../redact/redaction';

/** What `redact --format json` prints. No redacted value is in it, only cells. */
export function redactJson(file: string, redaction: Redaction, out: string | undefined): object {
  const { redacted, additions, reworded, frozen, cleared, reveals, remains, left, notSearched, hiddenSheets, proposal } = redaction;
  return {
    schema: 'jcm-monitor/redact@1',
    file,
    outcome: redaction.bytes === undefined ? 'stands-against' : out === undefined ? 'listed' : 'written',
    ...(out === undefined || redaction.bytes === undefined ? {} : { out }),
    redacted: redacted.map(addressText),
    added: additions.flatMap(({ cells }) => cells.map(addressText)),
    reworded: reworded.map(addressText),
    frozen: frozen.map(({ at, reason }) => ({ at: addressText(at), reason })),
    cleared,
    reveals: reveals.map(itemJson),
    remains: remains.map(itemJson),
    left: left.map(itemJson),
    notSearched: notSearched.map(({ at, reason }) => ({ at: addressText(at), reason })),
    hiddenSheets,
    ...(proposal === undefined ? {} : { proposal: proposalJson(proposal) }),
  };
}

function itemJson(item: Reveal | Remains): object {
  const of = [...new Set(item.of.map(addressText))];
  if (!('at' in item)) return { kind: item.kind, at: item.where, of };
  return { kind: item.kind, at: addressText(item.at), of, ...(item.from === undefined ? {} : { from: item.from.map(rangeText) }) };
}

function proposalJson({ additions, reworded, redacted, against }: Proposal): object {
  return {
    ranges: addressList(redacted),
    cells: redacted.length,
    additions: additions.map(({ kind, cells, of }) => ({ kind, ranges: addressList(cells), of: of.map(addressText) })),
    reworded: reworded.map(addressText),
    against: against.map(itemJson),
  };
}
