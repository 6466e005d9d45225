import { Below } from './below';

/** Words in which carbon dioxide is set as chemists write it: CO2 with its 2 below. Copied or read aloud it stays `CO2`. */
export function FormulaText({ children }: { readonly children: string }) {
  return children.split(/(?<=CO)2/).map((part, index) =>
    index === 0 ? (
      part
    ) : (
      <span key={index}>
        <Below>2</Below>
        {part}
      </span>
    ),
  );
}
