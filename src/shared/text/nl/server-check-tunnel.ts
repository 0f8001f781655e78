/** De extra stap van de servercontrole (snelle modus, L2TP, PPP): wat die vond en wat eraan te doen is. */
import type { serverCheckTunnel as english } from '../en/server-check-tunnel.ts';
import type { Translation } from '../translation.ts';

const words = '{text, select, none {} other { De server meldt: {text}}}';

export const serverCheckTunnel: Translation<typeof english> = {
  'serverCheck.fullWarning':
    'Deze test meldt zich één keer aan als de gebruiker en verbreekt daarna de verbinding. Dat kan een andere sessie van dezelfde gebruiker of hetzelfde adres verbreken. Is voor het aanmelden een tweede bevestiging nodig, bijvoorbeeld op een telefoon, houd die dan bij de hand: de controle wacht hooguit een minuut.',
  'serverCheck.fullWithPsk':
    'De server identificeert zich alleen met de vooraf gedeelde sleutel. Wie die sleutel kent, kan zich voordoen als de VPN-server en krijgt uw aanmeldingsgegevens: met PAP het wachtwoord zelf, met CHAP of MS-CHAPv2 een antwoord waarmee het wachtwoord offline kan worden geraden. Meld u alleen aan via een netwerk dat u vertrouwt, en met een sterk wachtwoord.',
  'checkHop.tunnel': 'Tunnel en aanmelding',

  'check.tunnelWithoutNat':
    'Tunnel en aanmelding zijn niet getest: zonder NAT onderweg zijn daarvoor pakketten nodig die een programma niet mag verzenden.',
  'check.tunnelNotAsked':
    'Tunnel en aanmelding zijn niet getest: {why, select, vpn {er is (mogelijk) een VPN met deze server verbonden} kind {dit profiel gebruikt geen L2TP} budget {er zou binnen een halve minuut te vaak contact met de server worden gemaakt} other {de identiteit van de server is vooraf niet bevestigd}}.',
  'check.tunnelNotBegun':
    'Voor de aanmelding is een tweede keer contact gemaakt met de server, en toen mislukte de verbinding.',
  'check.tunnelNotTrusted':
    'Voor de aanmelding is een tweede keer contact gemaakt met de server, en toen kwam er een certificaat dat niet te vertrouwen is. Er is geen wachtwoord verzonden.',
  'check.quickModeTaken': 'Over de tunnel is overeenstemming bereikt: {cipher}, {integrity}.',
  'check.quickModeRefused': 'De server weigerde de tunnelvoorstellen van Windows ({notify}).',
  'check.quickModeForeign': 'De server koos een tunnelvoorstel dat niet was verzonden.',
  'check.quickModeNoAnswer':
    'De sleuteluitwisseling is geslaagd, maar de server antwoordde niet op de tunnelvoorstellen.',
  'check.espTakenBack':
    'De server accepteerde de tunnel en verwijderde die meteen weer. Het besturingssysteem van de server kan de tunnel misschien niet opzetten.',
  'check.l2tpSilent':
    'Over de tunnel is overeenstemming bereikt, maar daarin antwoordt geen L2TP-server{received, plural, =0 {: er kwam geen enkel pakket door} one {} other {}}.',
  'check.l2tpRefused':
    'De L2TP-server verbrak de verbinding vóór de aanmelding ({message}, code {result, number}).{text, select, none {} other { De melding is: {text}}}',
  'check.l2tpSecretWanted':
    'De L2TP-server vereist een tunnelgeheim, dat Windows niet ondersteunt.',
  'check.l2tpNoCall': 'De L2TP-server antwoordt, maar accepteert de oproep niet.',
  'check.pppSilent': 'De oproep is geaccepteerd, maar er kwam geen PPP-antwoord.',
  'check.pppMethodRefused':
    'De server vereist een aanmeldingsmethode die het profiel niet toestaat: {asked}. Er is geen wachtwoord verzonden.',
  'check.pppHungUp':
    'De server verbrak de verbinding voordat bekend was of gebruikersnaam en wachtwoord juist zijn.',
  'check.userRefused': `De server weigerde de gebruikersnaam of het wachtwoord.${words}`,
  'check.accountRefused': `De server weigerde het account met fout {number}.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {De server vroeg niet om een gebruikersnaam en wachtwoord.} other {De server ontving de gebruikersnaam en het wachtwoord, maar antwoordde een minuut lang niet. Als een tweede bevestiging nodig is, bijvoorbeeld op een telefoon, heeft de server die misschien niet ontvangen.}}',
  'check.serverProofWrong':
    'De server accepteerde de aanmelding zonder over het wachtwoord te beschikken. Windows zou de verbinding verbreken.',
  'check.userAccepted':
    'De gebruikersnaam en het wachtwoord zijn juist{proof, select, verified {, en het is bevestigd dat de server hetzelfde wachtwoord heeft} other {}}.',
  'check.userNotAsked': 'De server vraagt niet om een wachtwoord.',
  'check.userNotTested':
    'De gebruikersnaam en het wachtwoord zijn niet getest: {why, select, eap {alleen Windows kan zich met EAP aanmelden} windowsUser {het profiel gebruikt uw Windows-aanmelding} other {ze zijn niet ingevoerd}}.',
  'check.encryptionWithoutKeys':
    'De aanmeldingsmethode is {method, select, pap {PAP} other {CHAP}}, en het profiel vereist versleuteling van de verbinding. Het is bekend dat Windows dat weigert, hoewel IPsec versleutelt.',
  'check.mppeTooWeak': 'De server vereist MPPE met {bits} bits, en Windows weigert dat.',
  'check.addressOffered': 'De server biedt deze pc een adres aan.',
  'check.addressRefused': 'De server heeft geen adres voor deze pc.',
  'check.addressSilent':
    'Na de aanmelding antwoordde de server niet op het verzoek om een adres{mppe, select, yes {; de server lijkt op MPPE te wachten} other {}}.',

  'checkClient.tunnelNotAsked': 'Los eerst de problemen hierboven op.',
  'checkClient.tunnelNotBegun': 'Wacht een halve minuut en probeer het opnieuw.',
  'checkClient.tunnelNotTrusted': 'Maak geen verbinding voordat u weet waarom.',
  'checkServer.tunnelNotTrusted':
    'Als meerdere servers dit adres delen, vergelijk dan hun certificaten.',
  'checkServer.quickModeRefused':
    'Sta ESP in transportmodus toe voor UDP 1701 met aes256-sha1 of aes128-sha1 (esp=), zonder PFS tenzij het profiel dat vereist.',
  'checkServer.quickModeForeign': 'Controleer het logboek van de server en werk de software bij.',
  'checkServer.quickModeNoAnswer':
    'Controleer het logboek van de server. De tunnel moet in transportmodus voor UDP 1701 zijn ingesteld (leftprotoport=17/1701, rightprotoport=17/%any).',
  'checkServer.espTakenBack':
    'Controleer het logboek van de server en of de kernel ESP ondersteunt (ip xfrm state).',
  'checkClient.l2tpSilent': 'Probeer het vanuit een ander netwerk.',
  'checkServer.l2tpSilent':
    'Start xl2tpd en sta in de firewall van de server UDP 1701 toe dat door IPsec kwam.',
  'checkServer.l2tpRefused': 'Controleer het logboek van xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Schakel het tunnelgeheim uit (challenge = no).',
  'checkServer.l2tpNoCall': 'Controleer het logboek van xl2tpd.',
  'checkServer.pppSilent': 'Controleer de logboeken van xl2tpd en pppd. Misschien start pppd niet.',
  'checkClient.pppMethodRefused':
    'Vraag of deze methode de bedoeling is en zo ja, om een profiel dat die toestaat.',
  'checkServer.pppMethodRefused': 'Stel pppd zo in dat MS-CHAPv2 vereist is (require-mschap-v2).',
  'checkServer.pppHungUp': 'Controleer het logboek van pppd.',
  'checkClient.userRefused':
    'Voer de gebruikersnaam en het wachtwoord opnieuw in. Let op hoofdletters en op het deel na de @.',
  'checkServer.userRefused':
    'Vergelijk ze met /etc/ppp/chap-secrets of de RADIUS-server, inclusief de kolom met de servernaam.',
  'checkClient.accountRefused': 'Vraag de beheerder van de server naar het account.',
  'checkClient.userNoAnswer':
    'Als u de aanmelding op een telefoon of ander apparaat bevestigt, probeer het dan opnieuw en bevestig op tijd.',
  'checkServer.accountRefused':
    'Controleer of het account is uitgeschakeld, is verlopen of buiten de toegestane uren wordt gebruikt.',
  'checkServer.userNoAnswer':
    'Controleer of de RADIUS-server antwoordt en of de tweede factor is gevraagd en ontvangen. Windows wacht misschien korter dan een minuut.',
  'checkClient.serverProofWrong': 'Maak geen verbinding voordat u weet waarom.',
  'checkServer.serverProofWrong':
    'Vergelijk het wachtwoord op de server met het ingevoerde wachtwoord.',
  'checkServer.userNotAsked': 'Stel pppd zo in dat MS-CHAPv2 vereist is (require-mschap-v2).',
  'checkClient.userNotTested': 'Voer de gebruikersnaam en het wachtwoord in en controleer opnieuw.',
  'checkClient.encryptionWithoutKeys':
    'Sta MS-CHAPv2 toe in het profiel, of stel de versleuteling in op optioneel.',
  'checkServer.encryptionWithoutKeys':
    'Stel pppd zo in dat MS-CHAPv2 vereist is (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Schakel MPPE uit. IPsec versleutelt al.',
  'checkServer.addressRefused': 'Geef xl2tpd een adresbereik (ip range).',
  'checkServer.addressSilent': 'Geef xl2tpd een adresbereik (ip range) en vereis geen MPPE.',
};
