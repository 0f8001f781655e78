/** Wat er mis is met een certificaat of met zijn bestand: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { certificates as english } from '../en/certificates.ts';
import type { Translation } from '../translation.ts';

const role =
  '{role, select, leaf {Het computercertificaat} intermediate {De tussenliggende CA} other {De basis-CA}}';

export const certificates: Translation<typeof english> = {
  'code.certificateLocked':
    'Het certificaatbestand is beveiligd met een wachtwoord dat niet is gegeven.',
  'help.certificateLocked':
    'Geef het als pkcs12Password in --secrets FILE, of typ het in een terminal.',
  'code.certificateNotFound': 'Geen certificaat van deze pc is zoals het profiel het beschrijft.',
  'help.certificateNotFound':
    'Vraag eerst het certificaat aan, of verbeter in het profiel de uitgever, het gebruik of de vingerafdruk.',
  'code.certificateWithoutKey':
    'Het certificaat {subject} staat op deze pc zonder zijn persoonlijke sleutel ({thumbprint}).',
  'help.certificateWithoutKey':
    'Verwijder het uit het certificaatarchief Persoonlijk van de computer, en probeer het opnieuw.',
  'code.certificateKeyGone':
    'De persoonlijke sleutel van het certificaat {subject} is weg, hoewel Windows hem nog noemt ({thumbprint}).',
  'help.certificateKeyGone':
    'Verwijder het certificaat uit het certificaatarchief Persoonlijk van de computer, en installeer het opnieuw met zijn sleutel.',
  'code.authorityNotOnThisPc':
    'De CA {authority} staat niet bij de vertrouwde basiscertificeringsinstanties van deze pc.',
  'help.authorityNotOnThisPc': 'Zet het CA-certificaat in het profiel (authorities).',
  'code.authorityNamesake':
    'Een ander vertrouwd basiscertificaat op deze pc heeft de naam {authority} en een andere sleutel ({thumbprint}). Een regel van Windows noemt een CA alleen bij naam, dus misschien wordt ook een server met een certificaat van die CA geaccepteerd.',
  'help.authorityNamesake':
    'Controleer of u beide vertrouwt, en verwijder het basiscertificaat dat niemand nodig heeft.',
  'code.chosenAmongNamesakes':
    'Bij dit profiel passen certificaten van meerdere CA’s met dezelfde naam. {subject} ({thumbprint}) wordt gebruikt, omdat het het langst geldig is.',
  'help.chosenAmongNamesakes':
    'Is dat het verkeerde, zet dan de vingerafdruk van het juiste in het profiel (thumbprint).',
  'code.expired': `${role} {subject} is verlopen op {notAfter, date, day}.`,
  'help.expired':
    'Vraag een nieuw certificaat aan. Lijkt de datum juist, controleer dan de klok van deze pc.',
  'code.notYetValid': `${role} {subject} is pas geldig vanaf {notBefore, date, day}.`,
  'help.notYetValid': 'Controleer de klok van deze pc, of wacht.',
  'code.expiresSoon': `${role} {subject} verloopt op {notAfter, date, day}, over {days, plural, one {# dag} other {# dagen}}.`,
  'help.expiresSoon': 'Vraag op tijd een nieuw certificaat aan.',
  'code.noLeaf': 'Er zit geen computercertificaat in het bestand.',
  'help.noLeaf': 'Exporteer het certificaat samen met de persoonlijke sleutel.',
  'code.noPrivateKey': 'Er zit geen persoonlijke sleutel bij het certificaat.',
  'help.noPrivateKey': 'Exporteer het certificaat opnieuw, samen met de persoonlijke sleutel.',
  'code.keyMismatch':
    'De persoonlijke sleutel in het bestand hoort bij geen van de certificaten erin.',
  'help.keyMismatch': 'Exporteer het certificaat en zijn eigen sleutel opnieuw.',
  'code.severalKeys':
    'Het bestand bevat {count, plural, one {# persoonlijke sleutel} other {# persoonlijke sleutels}}; één wordt gebruikt.',
  'help.severalKeys': 'Exporteer één certificaat met alleen zijn eigen sleutel.',
  'code.leafIsCa': 'Het computercertificaat {subject} is een CA-certificaat.',
  'help.leafIsCa': 'Vraag een certificaat aan dat geen CA is.',
  'code.ekuMissingClientAuth':
    'Het certificaat is niet voor clients bedoeld: het heeft clientAuth noch IKE intermediate ({ekus, select, none {niets} other {{ekus}}}).',
  'help.ekuMissingClientAuth': 'Vraag een certificaat aan met het gebruik clientAuth.',
  'code.keyUsageNoDigitalSignature':
    'Het certificaat mag niet voor digitale handtekeningen worden gebruikt ({usages, select, none {niets} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature':
    'Vraag een certificaat aan met het sleutelgebruik digitalSignature.',
  'code.weakKey': `${role} {subject} heeft een zwakke sleutel ({type}, {bits, number} bits).`,
  'help.weakKey': 'Vraag een certificaat aan met RSA van 2048 bits of meer.',
  'code.weakSignature': `${role} {subject} is ondertekend met {hash}; zo’n handtekening kan worden vervalst.`,
  'help.weakSignature': 'Vraag een certificaat aan dat met SHA-256 of beter is ondertekend.',
  'code.unsupportedKeyType':
    'IPsec van Windows kan met dit soort sleutel niet ondertekenen ({type} {curve}).',
  'help.unsupportedKeyType': 'Vraag om een RSA-sleutel, of een EC-sleutel op P-256 of P-384.',
  'code.ecKeyWithL2tp': 'Dat L2TP met een EC-sleutel ({curve}) werkt, is niet bewezen.',
  'help.ecKeyWithL2tp': 'Vraag een certificaat aan met een RSA-sleutel.',
  'code.missingCa': 'Het certificaat van de CA {issuer} zit niet in het bestand.',
  'help.missingCa':
    'Exporteer de hele keten, of zet het CA-certificaat in het profiel (authorities).',
  'code.chainBroken': 'De handtekening van {subject} is niet door {issuer} gezet.',
  'help.chainBroken':
    'In het bestand staan certificaten die niet bij elkaar horen: exporteer het opnieuw.',
  'code.caIsNotCa':
    '{subject} ondertekent andere certificaten maar mag dat niet: {reason, select, basicConstraints {het is niet als CA gemarkeerd} keyUsage {het sleutelgebruik staat dat niet toe} other {de keten is langer dan toegestaan}}.',
  'help.caIsNotCa': 'Vraag om een keten van een echte CA.',
  'code.rootUnlimited':
    'De basis-CA {subject} mag voor elke website ter wereld tekenen (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Vraag om een CA met naambeperkingen; controleer de vingerafdruk voordat u akkoord gaat.',
  'code.caForbidsServerName': 'De CA {subject} mag niet voor de server {server} tekenen.',
  'help.caForbidsServerName':
    'Controleer de naam van de server, of vraag om een CA die deze naam dekt.',
  'code.serverIsIpAddress':
    'De server is met zijn adres opgegeven, dus de naam in zijn certificaat wordt niet gecontroleerd.',
  'help.serverIsIpAddress': 'Gebruik in het profiel de DNS-naam van de server.',
  'code.needsRewrap':
    'Deze Windows (build {windowsBuild}) leest de moderne versleuteling van het bestand niet (pas vanaf build {firstBuild}).',
  'help.needsRewrap': 'U hoeft niets te doen: het wordt in het geheugen opnieuw verpakt.',
  'code.secondCertificateOfSameCa':
    'Er staat nog een certificaat van dezelfde CA op deze pc: {subject} ({thumbprint}). Windows kan niet per verbinding kiezen.',
  'help.secondCertificateOfSameCa': 'Verwijder het certificaat dat u niet nodig hebt.',
  'code.certificateOfNamesakeCa':
    'Op deze pc staat een certificaat van een andere CA met dezelfde naam: {subject} ({thumbprint}). Windows kan dit naar de server sturen in plaats van het uwe: of het op meer let dan op de naam, is niet bekend.',
  'help.certificateOfNamesakeCa':
    'Verwijder het niet als een andere VPN het gebruikt. Weigert de server de verbinding, laat dan een van de twee CA’s een eigen naam krijgen.',

  'pkcs12.tooBig': 'Het certificaatbestand {file} is groter dan 1 MiB.',
  'pkcs12.notPkcs12': 'Het bestand is geen PKCS#12-bestand (.p12, .pfx).',
  'pkcs12.damaged': 'Het certificaatbestand is beschadigd of afgebroken.',
  'pkcs12.wrongPassword': 'Met dit wachtwoord gaat het certificaatbestand niet open.',
  'pkcs12.twoPasswords':
    'Het wachtwoord past bij het certificaatbestand, maar niet bij alles wat erin zit: het is met twee wachtwoorden gemaakt of beschadigd.',
  'pkcs12.tooManyIterations':
    'Het certificaatbestand is zo gemaakt dat het openen veel te lang duurt.',
  'pkcs12.unsupportedEncryption':
    'Het certificaatbestand is versleuteld op een manier die niet wordt ondersteund.',
  'pkcs12.unsupportedMac':
    'Het certificaatbestand is beveiligd op een manier die niet wordt ondersteund.',
  'pkcs12.unsupportedKey':
    'De persoonlijke sleutel in het certificaatbestand is van een soort die niet wordt ondersteund.',
  'pkcs12.unreadableCertificate': 'Een certificaat in het bestand kan niet worden gelezen.',
  'pkcs12.fileMissing': 'Het certificaatbestand {file} staat niet naast het profiel.',
  'pkcs12.fileUnreadable':
    'Het certificaatbestand {file} staat naast het profiel en mag niet worden gelezen.',
  'pkcs12.badAuthority': 'Een CA-certificaat in het profiel kan niet worden gelezen.',
  'pkcs12Help.tooBig': 'Exporteer één certificaat met alleen zijn keten.',
  'pkcs12Help.notPkcs12': 'Exporteer het certificaat met de persoonlijke sleutel als PKCS#12.',
  'pkcs12Help.damaged': 'Haal het bestand opnieuw op.',
  'pkcs12Help.wrongPassword': 'Controleer het wachtwoord; hoofdletters tellen mee.',
  'pkcs12Help.twoPasswords': 'Exporteer het opnieuw met één wachtwoord.',
  'pkcs12Help.tooManyIterations': 'Exporteer het opnieuw met gewone instellingen.',
  'pkcs12Help.unsupportedEncryption': 'Exporteer het opnieuw met AES-256.',
  'pkcs12Help.unsupportedMac': 'Exporteer het opnieuw met gewone instellingen.',
  'pkcs12Help.unsupportedKey': 'Vraag om een RSA-sleutel, of een EC-sleutel op P-256 of P-384.',
  'pkcs12Help.unreadableCertificate': 'Haal het bestand opnieuw op.',
  'pkcs12Help.fileMissing': 'Zet het in de map van het profiel.',
  'pkcs12Help.fileUnreadable':
    'Geef dit account het recht om het te lezen, of kopieer het naar een plek waar dat mag.',
  'pkcs12Help.badAuthority': 'Verbeter authorities in het profiel: DER, base64.',
};
