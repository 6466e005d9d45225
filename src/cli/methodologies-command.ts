import { METHODOLOGIES, NATIONAL_FACTORS, WARMING_POTENTIALS } from '../check/methodologies';
import type { KnownFactor, Methodology, NationalFactor } from '../check/methodologies/methodology';
import type { Language, Words } from '../language';
import { UserError } from '../user-error';
import { registerJson } from './register-json';
import { registerText } from './register-text';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { didYouMean, similarTo } from './similar-to';
import { unlessRefused } from './unless-refused';
import type { REGISTER_FORMATS } from './format-names';

export interface RegisterOptions {
  readonly format: (typeof REGISTER_FORMATS)[number];
  readonly language: Language;
}

export interface Register {
  readonly methodologies: readonly Methodology[];
  readonly nationalFactors: readonly NationalFactor[];
  readonly warmingPotentials: readonly KnownFactor[];
}

/** The register of methodologies and factors, or what it has of one methodology, each with how it is known. */
export function methodologiesCommand(id: string | undefined, { format, language }: RegisterOptions, terminal: Terminal): Promise<ExitCode> {
  return unlessRefused({ terminal, language }, () => {
    const register = registerOf(id);
    terminal.out(format === 'json' ? JSON.stringify(registerJson(register), null, 2) : registerText(register, language));
    return EXIT.fine;
  });
}

function registerOf(id: string | undefined): Register {
  if (id === undefined) {
    return { methodologies: Object.values(METHODOLOGIES), nationalFactors: NATIONAL_FACTORS, warmingPotentials: WARMING_POTENTIALS };
  }
  const methodology = METHODOLOGIES[id.toUpperCase()];
  if (methodology === undefined) throw new UserError('bad-argument', unknown(id));
  const country = methodology.id.slice(0, 2);
  return {
    methodologies: [methodology],
    nationalFactors: NATIONAL_FACTORS.filter((factor) => factor.country === country),
    warmingPotentials: methodology.form === 'sums-of-sources' ? WARMING_POTENTIALS : [],
  };
}

function unknown(id: string): Words {
  const similar = didYouMean(similarTo(id.toUpperCase(), Object.keys(METHODOLOGIES)));
  return {
    en: `The register has no methodology "${id}". "jcm-monitor methodologies" lists those it has; others can be given to a check with --methodology.${similar.en}`,
    ja: `方法論「${id}」は登録されていません。「jcm-monitor methodologies」で一覧を表示します。ほかの方法論は check の --methodology で指定できます。${similar.ja}`,
  };
}
