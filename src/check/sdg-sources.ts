/** Documents that the rules about the SDG sheet and the SD check list cite. */
export const SD_GUIDELINES =
  'JCM "Sustainable Development Implementation Report Form" (Kyrgyz Republic), B.1 "Check list for contribution to SD", as shown in JCMA, "JCMの最新動向" (January 2026); JCM Guidelines for Developing Sustainable Development Implementation Plan and Report, sections 4.1 and 4.2';
export const LINKAGE_GUIDANCE = 'MOEJ, "JCM-SDGs Linkage Guidance" (2020), Tables 4, 5 and 7';
