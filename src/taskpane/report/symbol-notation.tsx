import { Below } from '../frame/below';
import type { SymbolName } from '../../extract/extraction';

/** `EF_RE` as the methodology prints it: EF with RE below. */
export function SymbolNotation({ symbol }: { readonly symbol: SymbolName }) {
  const [main, below] = symbol.split('_');
  return (
    <i>
      {main}
      {below !== undefined && <Below>{below}</Below>}
    </i>
  );
}
