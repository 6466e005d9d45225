import { Below } from '../frame/below';

/** A text in which symbols are set as the methodology prints them: `EG_i,p` with `i,p` below. Copied it stays as it is written. */
export function Notation({ children }: { readonly children: string }) {
  return children.split(SYMBOL).map((part, index) => {
    const { main, below } = (index % 2 === 1 && SYMBOL_PARTS.exec(part)?.groups) || {};
    if (main === undefined) return part;
    return (
      <span key={index}>
        <i>{main}</i>
        {below !== '' && <Below>{below}</Below>}
      </span>
    );
  });
}

/** Excel does not tell add-ins what is set below: there `EGi,p` is written without a mark. */
const SYMBOL = /(\b(?:(?:[A-Z][A-Za-z]*_[A-Za-z]+|(?:EG|EF|RE|PE|ER)[a-z])(?:,[A-Za-z]+)*|EG)\b)/;
const SYMBOL_PARTS = /^(?<main>[A-Z]+[a-z]*(?=_)|[A-Z]{2})_?(?<below>.*)$/;
