import type { KnownFactor, Methodology, NationalFactor } from '../check/methodologies/methodology';
import { citationText } from '../citation';
import type { Register } from './methodologies-command';

/** A contract. Every figure has its `status` and `source`; `versions` of a factor is null where the source does not say for which it holds. */
export function registerJson({ methodologies, nationalFactors, warmingPotentials }: Register): object {
  return {
    schema: 'jcm-monitor/methodologies@1',
    methodologies: methodologies.map(methodologyJson),
    nationalFactors: nationalFactors.map(nationalJson),
    warmingPotentials: warmingPotentials.map(factorJson),
  };
}

function methodologyJson({ id, title, form, equations, factors, versionsMet = [], source, status }: Methodology): object {
  return {
    id,
    title: title.en,
    form,
    equations,
    versions: versionsMet.map(({ version, since, source: said }) => ({
      version,
      ...(since === undefined ? {} : { since }),
      source: citationText(said, 'en'),
    })),
    factors: factors.map(factorJson),
    status,
    source: citationText(source, 'en'),
  };
}

function factorJson({ symbol, value, unit, label, versions, source, status }: KnownFactor): object {
  return { symbol, value, unit, label: label.en, versions: versions ?? null, status, source: citationText(source, 'en') };
}

function nationalJson({ country, value, unit, label, source, status }: NationalFactor): object {
  return { country, value, unit, label: label.en, isDefault: false, status, source: citationText(source, 'en') };
}
