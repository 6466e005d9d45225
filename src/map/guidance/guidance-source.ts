import type { Words } from '../../language';

/** What `guidance/` transcribes. Another edition of the guidance is other data: ids stay with the rows that stay. */
export const GUIDANCE_SOURCE: { readonly version: string; readonly citation: Words } = {
  version: '2020-08',
  citation: {
    en: 'Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance, T. Murun and A. Tsukui, Institute for Global Environmental Strategies (IGES), for the Ministry of the Environment, Japan, August 2020. ©2020 Ministry of the Environment Japan.',
    ja: '『Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance』T. Murun・A. Tsukui（環境省・公益財団法人地球環境戦略研究機関（IGES）、2020年8月）。©2020 Ministry of the Environment Japan。',
  },
};
