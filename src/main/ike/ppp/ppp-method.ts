/** PPP methods in the profile's own words. EAP is agreed on, but not carried out here. */
export type PppMethod = 'pap' | 'chap' | 'mschapv2' | 'eap';
