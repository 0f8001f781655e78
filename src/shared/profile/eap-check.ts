/** The EAP check (src/shared/eap) as the rules of a profile take it. */
import { readEapConfiguration } from '../eap/eap-configuration.ts';
import type { EapXmlVerdict } from './rules.ts';

/** Judges one EapHostConfig; pass it to `openProfile`. */
export function checkEapXml(xml: string): EapXmlVerdict {
  const reading = readEapConfiguration(xml);
  if (!reading.ok)
    return {
      // Where the text as a whole is refused there is no element to name.
      refusals: reading.problems.map(({ code, ...parameters }) => ({
        reason: code,
        parameters: { path: '', ...parameters },
      })),
      missesServerValidation: false,
      mayPromptUser: false,
    };
  const finds = (code: string) => reading.findings.some((finding) => finding.code === code);
  return {
    refusals: [],
    missesServerValidation: finds('eapNoServerValidation'),
    mayPromptUser: finds('eapServerPrompt'),
  };
}
