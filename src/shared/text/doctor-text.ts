/**
 * The words of the doctor: catalogs of their own, because a run that sets up never needs them (decision 0020). As complete as the
 * others (test/shared/text/doctor.test.ts). Here the families of causes are joined, in each language.
 */
import { doctor as german } from './de/doctor.ts';
import { doctor as english } from './en/doctor.ts';
import { doctorNumbersIke as doctorNumbersIkeGerman } from './de/doctor-numbers-ike.ts';
import { doctorNumbersRas as doctorNumbersRasGerman } from './de/doctor-numbers-ras.ts';
import { doctorNumbersIke as doctorNumbersIkeEnglish } from './en/doctor-numbers-ike.ts';
import { doctorNumbersRas as doctorNumbersRasEnglish } from './en/doctor-numbers-ras.ts';
import { doctorNumbersIke as doctorNumbersIkeDutch } from './nl/doctor-numbers-ike.ts';
import { doctorNumbersRas as doctorNumbersRasDutch } from './nl/doctor-numbers-ras.ts';
import { doctorEap as doctorEapGerman } from './de/doctor-eap.ts';
import { doctorLeftOver as doctorLeftOverGerman } from './de/doctor-left-over.ts';
import { doctorNetwork as doctorNetworkGerman } from './de/doctor-network.ts';
import { doctorPpp as doctorPppGerman } from './de/doctor-ppp.ts';
import { doctorSignIn as doctorSignInGerman } from './de/doctor-sign-in.ts';
import { doctorSoftware as doctorSoftwareGerman } from './de/doctor-software.ts';
import { doctorEap as doctorEapEnglish } from './en/doctor-eap.ts';
import { doctorLeftOver as doctorLeftOverEnglish } from './en/doctor-left-over.ts';
import { doctorNetwork as doctorNetworkEnglish } from './en/doctor-network.ts';
import { doctorPpp as doctorPppEnglish } from './en/doctor-ppp.ts';
import { doctorSignIn as doctorSignInEnglish } from './en/doctor-sign-in.ts';
import { doctorSoftware as doctorSoftwareEnglish } from './en/doctor-software.ts';
import { doctorEap as doctorEapDutch } from './nl/doctor-eap.ts';
import { doctorLeftOver as doctorLeftOverDutch } from './nl/doctor-left-over.ts';
import { doctorNetwork as doctorNetworkDutch } from './nl/doctor-network.ts';
import { doctorPpp as doctorPppDutch } from './nl/doctor-ppp.ts';
import { doctorSignIn as doctorSignInDutch } from './nl/doctor-sign-in.ts';
import { doctorSoftware as doctorSoftwareDutch } from './nl/doctor-software.ts';
import { doctorServices as doctorServicesGerman } from './de/doctor-services.ts';
import { doctorEntry as doctorEntryGerman } from './de/doctor-entry.ts';
import { doctorRules as doctorRulesGerman } from './de/doctor-rules.ts';
import { doctorServices as doctorServicesEnglish } from './en/doctor-services.ts';
import { doctorEntry as doctorEntryEnglish } from './en/doctor-entry.ts';
import { doctorRules as doctorRulesEnglish } from './en/doctor-rules.ts';
import { doctorServices as doctorServicesDutch } from './nl/doctor-services.ts';
import { doctorEntry as doctorEntryDutch } from './nl/doctor-entry.ts';
import { doctorRules as doctorRulesDutch } from './nl/doctor-rules.ts';
import { doctorCertificates as doctorCertificatesGerman } from './de/doctor-certificates.ts';
import { doctorServerCertificate as doctorServerCertificateGerman } from './de/doctor-server-certificate.ts';
import { doctorCertificates as doctorCertificatesEnglish } from './en/doctor-certificates.ts';
import { doctorServerCertificate as doctorServerCertificateEnglish } from './en/doctor-server-certificate.ts';
import { doctorCertificates as doctorCertificatesDutch } from './nl/doctor-certificates.ts';
import { doctorServerCertificate as doctorServerCertificateDutch } from './nl/doctor-server-certificate.ts';
import { doctorNegotiation as doctorNegotiationGerman } from './de/doctor-negotiation.ts';
import { doctorNegotiation as doctorNegotiationDutch } from './nl/doctor-negotiation.ts';
import { doctorNegotiation as doctorNegotiationEnglish } from './en/doctor-negotiation.ts';
import type { Language } from './languages.ts';
import { merged } from './merged.ts';
import { doctor as dutch } from './nl/doctor.ts';
import { formatMessage, type TextParameters } from './text.ts';

export const doctorTexts = {
  en: merged(
    english,
    doctorNumbersIkeEnglish,
    doctorNumbersRasEnglish,
    doctorEapEnglish,
    doctorLeftOverEnglish,
    doctorNetworkEnglish,
    doctorPppEnglish,
    doctorSignInEnglish,
    doctorSoftwareEnglish,
    doctorNegotiationEnglish,
    doctorServicesEnglish,
    doctorEntryEnglish,
    doctorRulesEnglish,
    doctorCertificatesEnglish,
    doctorServerCertificateEnglish,
  ),
  nl: merged(
    dutch,
    doctorNumbersIkeDutch,
    doctorNumbersRasDutch,
    doctorEapDutch,
    doctorLeftOverDutch,
    doctorNetworkDutch,
    doctorPppDutch,
    doctorSignInDutch,
    doctorSoftwareDutch,
    doctorNegotiationDutch,
    doctorServicesDutch,
    doctorEntryDutch,
    doctorRulesDutch,
    doctorCertificatesDutch,
    doctorServerCertificateDutch,
  ),
  de: merged(
    german,
    doctorNumbersIkeGerman,
    doctorNumbersRasGerman,
    doctorEapGerman,
    doctorLeftOverGerman,
    doctorNetworkGerman,
    doctorPppGerman,
    doctorSignInGerman,
    doctorSoftwareGerman,
    doctorNegotiationGerman,
    doctorServicesGerman,
    doctorEntryGerman,
    doctorRulesGerman,
    doctorCertificatesGerman,
    doctorServerCertificateGerman,
  ),
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

export type DoctorKey = keyof typeof english;

export function sayDoctor(language: Language, key: DoctorKey, given: TextParameters = {}): string {
  return formatMessage(language, doctorTexts[language][key], given);
}

export type CauseWords = 'cause' | 'seen' | 'fix' | 'number';

/** The words of a cause by its name, or of a number by its sense. Never throws: without words the name is the best there is. */
export function causeText(
  language: Language,
  words: CauseWords,
  name: string,
  given: TextParameters = {},
): string {
  const texts: Readonly<Record<string, string>> = doctorTexts[language];
  const key =
    words === 'cause' || words === 'number' ? `${words}.${name}` : `cause.${name}.${words}`;
  const message = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (message === undefined) return name;
  try {
    return formatMessage(language, message, given);
  } catch {
    return name;
  }
}
