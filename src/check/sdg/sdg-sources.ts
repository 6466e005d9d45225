/** Documents that the rules about the SDG sheet and the SD check list cite. */
import type { Words } from '../../language';

export const SD_GUIDELINES: Words = {
  en: 'JCM "Sustainable Development Implementation Report Form" (Kyrgyz Republic), B.1 "Check list for contribution to SD", as shown in JCMA, "JCMの最新動向" (January 2026); JCM Guidelines for Developing Sustainable Development Implementation Plan and Report, sections 4.1 and 4.2',
  ja: 'JCM "Sustainable Development Implementation Report Form"（キルギス共和国）B.1 "Check list for contribution to SD"（JCMA「JCMの最新動向」2026年1月に掲載）、JCM "Guidelines for Developing Sustainable Development Implementation Plan and Report" 4.1節・4.2節',
};
export const LINKAGE_GUIDANCE: Words = {
  en: 'MOEJ, "JCM-SDGs Linkage Guidance" (2020), Tables 4, 5 and 7',
  ja: '環境省 "JCM-SDGs Linkage Guidance"（2020年）表4・表5・表7',
};
