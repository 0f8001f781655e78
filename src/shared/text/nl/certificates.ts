/** Wat er mis is met een certificaat of met zijn bestand: `code.` zegt wat en waarom, `help.` wat te doen. */
import type { certificates as english } from '../en/certificates.ts';
import type { Translation } from '../translation.ts';

const role =
  '{role, select, leaf {Het computercertificaat} intermediate {Het tussenliggende certificaat} other {Het basiscertificaat}}';

export const certificates: Translation<typeof english> = {
  'code.certificateLocked': 'Voor het certificaatbestand is een wachtwoord nodig.',
  'help.certificateLocked':
    'Gebruik --secrets FILE (pkcs12Password), of voer het in een terminal in.',
  'code.certificateNotFound': 'Op deze pc komt geen certificaat overeen met het profiel.',
  'help.certificateNotFound':
    'Vraag eerst het certificaat aan, of corrigeer de uitgever, het gebruik of de vingerafdruk in het profiel.',
  'code.certificateWithoutKey':
    'Het certificaat {subject} staat op deze pc zonder persoonlijke sleutel (vingerafdruk {thumbprint}).',
  'help.certificateWithoutKey':
    'Verwijder het uit het certificaatarchief Persoonlijk van de lokale computer en voer de opdracht opnieuw uit.',
  'code.certificateKeyGone':
    'De persoonlijke sleutel van het certificaat {subject} ontbreekt, hoewel Windows die nog vermeldt (vingerafdruk {thumbprint}).',
  'help.certificateKeyGone':
    'Verwijder het certificaat uit het certificaatarchief Persoonlijk van de lokale computer en installeer het opnieuw, samen met de sleutel.',
  'code.authorityNotOnThisPc':
    'De certificeringsinstantie {authority} staat op deze pc niet in het archief Vertrouwde basiscertificeringsinstanties.',
  'help.authorityNotOnThisPc':
    'Voeg het certificaat van de certificeringsinstantie toe aan het profiel (authorities).',
  'code.authorityNamesake':
    'Een andere vertrouwde basiscertificeringsinstantie op deze pc heeft de naam {authority}, maar een andere sleutel (vingerafdruk {thumbprint}). Windows-regels herkennen een certificeringsinstantie alleen aan de naam, dus misschien wordt ook een server met een certificaat van die instantie geaccepteerd.',
  'help.authorityNamesake':
    'Controleer of u beide vertrouwt en verwijder de instantie die niet nodig is.',
  'code.chosenAmongNamesakes':
    'Certificaten van meerdere certificeringsinstanties met dezelfde naam komen overeen met dit profiel. {subject} (vingerafdruk {thumbprint}) wordt gebruikt, omdat dit het langst geldig is.',
  'help.chosenAmongNamesakes':
    'Is dat niet het juiste certificaat, voeg dan de vingerafdruk van het juiste toe aan het profiel (thumbprint).',
  'code.expired': `${role} {subject} is verlopen op {notAfter, date, day}.`,
  'help.expired':
    'Vraag een nieuw certificaat aan. Als de datum juist lijkt, controleer dan de klok van deze pc.',
  'code.notYetValid': `${role} {subject} is pas geldig vanaf {notBefore, date, day}.`,
  'help.notYetValid': 'Controleer de klok van deze pc, of wacht.',
  'code.expiresSoon': `${role} {subject} verloopt op {notAfter, date, day}, over {days, plural, one {# dag} other {# dagen}}.`,
  'help.expiresSoon': 'Vraag vóór die dag een nieuw certificaat aan.',
  'code.noLeaf': 'Het bestand bevat geen computercertificaat.',
  'help.noLeaf': 'Exporteer het certificaat samen met de persoonlijke sleutel.',
  'code.noPrivateKey':
    'Het bestand bevat het certificaat, maar niet de persoonlijke sleutel ervan.',
  'help.noPrivateKey': 'Exporteer het certificaat opnieuw, samen met de persoonlijke sleutel.',
  'code.keyMismatch':
    'De persoonlijke sleutel in het bestand hoort bij geen van de certificaten in het bestand.',
  'help.keyMismatch': 'Exporteer het certificaat opnieuw, samen met de bijbehorende sleutel.',
  'code.severalKeys':
    'Het bestand bevat {count, plural, one {# persoonlijke sleutel} other {# persoonlijke sleutels}}; er wordt er maar één gebruikt.',
  'help.severalKeys': 'Exporteer slechts één certificaat met de bijbehorende sleutel.',
  'code.leafIsCa':
    'Het computercertificaat {subject} is het certificaat van een certificeringsinstantie.',
  'help.leafIsCa': 'Vraag een certificaat aan dat niet van een certificeringsinstantie zelf is.',
  'code.ekuMissingClientAuth':
    'Het certificaat is niet bedoeld voor clients: het uitgebreide sleutelgebruik bevat geen clientverificatie (clientAuth) en geen IKE intermediate (aanwezig: {ekus, select, none {niets} other {{ekus}}}).',
  'help.ekuMissingClientAuth':
    'Vraag een certificaat aan met het uitgebreide sleutelgebruik clientAuth.',
  'code.keyUsageNoDigitalSignature':
    'Het certificaat mag niet voor digitale handtekeningen worden gebruikt (sleutelgebruik: {usages, select, none {geen} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature':
    'Vraag een certificaat aan met het sleutelgebruik digitalSignature.',
  'code.weakKey': `${role} {subject} heeft een zwakke sleutel ({type}, {bits, number} bits).`,
  'help.weakKey': 'Vraag een certificaat aan met een RSA-sleutel van minstens 2048 bits.',
  'code.weakSignature': `${role} {subject} is ondertekend met {hash}. Zo’n handtekening kan worden vervalst.`,
  'help.weakSignature': 'Vraag een certificaat aan dat met SHA-256 of beter is ondertekend.',
  'code.unsupportedKeyType':
    'Windows-IPsec kan met dit type sleutel niet ondertekenen ({type} {curve}).',
  'help.unsupportedKeyType': 'Vraag om een RSA-sleutel of een EC-sleutel op P-256 of P-384.',
  'code.ecKeyWithL2tp': 'Het is niet bevestigd dat L2TP met een EC-sleutel ({curve}) werkt.',
  'help.ecKeyWithL2tp': 'Vraag een certificaat aan met een RSA-sleutel.',
  'code.missingCa':
    'Het bestand bevat het certificaat van de certificeringsinstantie {issuer} niet.',
  'help.missingCa':
    'Exporteer de hele keten, of voeg het certificaat van de certificeringsinstantie toe aan het profiel (authorities).',
  'code.chainBroken': 'Het certificaat {subject} is niet ondertekend door {issuer}.',
  'help.chainBroken':
    'Het bestand bevat certificaten die niet bij elkaar horen. Exporteer het opnieuw.',
  'code.caIsNotCa':
    '{subject} ondertekent andere certificaten, maar mag dat niet: {reason, select, basicConstraints {het is niet als certificeringsinstantie gemarkeerd} keyUsage {het sleutelgebruik staat dat niet toe} other {de keten is langer dan toegestaan}}.',
  'help.caIsNotCa':
    'Vraag om een keten waarvan de certificaten door certificeringsinstanties zijn uitgegeven.',
  'code.rootUnlimited':
    'De basiscertificeringsinstantie {subject} kan certificaten uitgeven voor elke website (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Vraag om een certificeringsinstantie met naambeperkingen en controleer de vingerafdruk voordat u akkoord gaat.',
  'code.caForbidsServerName':
    'De certificeringsinstantie {subject} mag geen certificaten uitgeven voor de server {server}.',
  'help.caForbidsServerName':
    'Controleer de servernaam, of vraag om een certificeringsinstantie die deze naam dekt.',
  'code.serverIsIpAddress':
    'Het profiel vermeldt de server met het IP-adres, dus Windows controleert de naam in het certificaat van de server niet.',
  'help.serverIsIpAddress': 'Gebruik in het profiel de DNS-naam van de server.',
  'code.needsRewrap':
    'Deze Windows-versie (build {windowsBuild}) kan de moderne versleuteling van het certificaatbestand niet lezen (mogelijk vanaf build {firstBuild}).',
  'help.needsRewrap': 'U hoeft niets te doen: het bestand wordt in het geheugen opnieuw verpakt.',
  'code.secondCertificateOfSameCa':
    'Er staat nog een certificaat van dezelfde certificeringsinstantie op deze pc: {subject} (vingerafdruk {thumbprint}). Windows kan niet per verbinding een certificaat kiezen.',
  'help.secondCertificateOfSameCa': 'Verwijder het certificaat dat niet nodig is.',
  'code.certificateOfNamesakeCa':
    'Op deze pc staat een certificaat van een andere certificeringsinstantie met dezelfde naam: {subject} (vingerafdruk {thumbprint}). Windows stuurt dit misschien naar de server in plaats van uw certificaat. Het is niet bekend of Windows meer dan de naam vergelijkt.',
  'help.certificateOfNamesakeCa':
    'Verwijder het niet als een andere VPN het gebruikt. Als de server de verbinding weigert, vraag dan een certificaat aan van een certificeringsinstantie met een eigen naam.',

  'pkcs12.tooBig': 'Het certificaatbestand {file} is groter dan 1 MiB.',
  'pkcs12.notPkcs12': 'Het bestand is geen PKCS#12-certificaatbestand (.p12, .pfx).',
  'pkcs12.damaged': 'Het certificaatbestand is beschadigd of onvolledig.',
  'pkcs12.wrongPassword': 'Het wachtwoord van het certificaatbestand is onjuist.',
  'pkcs12.twoPasswords':
    'Het wachtwoord opent maar een deel van het certificaatbestand. Het bestand is met twee wachtwoorden gemaakt of is beschadigd.',
  'pkcs12.tooManyIterations':
    'Het openen van het certificaatbestand zou te lang duren, omdat de wachtwoordbeveiliging ongewoon hoog is ingesteld.',
  'pkcs12.unsupportedEncryption':
    'De versleuteling van het certificaatbestand wordt niet ondersteund.',
  'pkcs12.unsupportedMac':
    'De integriteitsbeveiliging van het certificaatbestand wordt niet ondersteund.',
  'pkcs12.unsupportedKey':
    'Het type persoonlijke sleutel in het certificaatbestand wordt niet ondersteund.',
  'pkcs12.unreadableCertificate': 'Een certificaat in het bestand kan niet worden gelezen.',
  'pkcs12.fileMissing': 'Het certificaatbestand {file} staat niet in de map van het profiel.',
  'pkcs12.fileUnreadable':
    'Het certificaatbestand {file} staat in de map van het profiel, maar uw account mag het niet lezen.',
  'pkcs12.badAuthority':
    'Het certificaat van een certificeringsinstantie in het profiel kan niet worden gelezen.',
  'pkcs12Help.tooBig': 'Exporteer slechts één certificaat met de bijbehorende keten.',
  'pkcs12Help.notPkcs12': 'Exporteer het certificaat met de persoonlijke sleutel als PKCS#12.',
  'pkcs12Help.damaged': 'Vraag het bestand opnieuw op.',
  'pkcs12Help.wrongPassword': 'Controleer het wachtwoord. Let op hoofdletters en kleine letters.',
  'pkcs12Help.twoPasswords': 'Exporteer het certificaat opnieuw met één wachtwoord.',
  'pkcs12Help.tooManyIterations': 'Exporteer het certificaat opnieuw met de standaardinstellingen.',
  'pkcs12Help.unsupportedEncryption': 'Exporteer het certificaat opnieuw met AES-256.',
  'pkcs12Help.unsupportedMac': 'Exporteer het certificaat opnieuw met de standaardinstellingen.',
  'pkcs12Help.unsupportedKey': 'Vraag om een RSA-sleutel of een EC-sleutel op P-256 of P-384.',
  'pkcs12Help.unreadableCertificate': 'Vraag het bestand opnieuw op.',
  'pkcs12Help.fileMissing': 'Kopieer het naar de map van het profiel.',
  'pkcs12Help.fileUnreadable':
    'Geef uw account het recht om het bestand te lezen, of kopieer het naar een map waar uw account het kan lezen.',
  'pkcs12Help.badAuthority': 'Corrigeer authorities in het profiel (DER, base64).',
};
