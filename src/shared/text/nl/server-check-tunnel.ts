/** De extra stap van de servercontrole (quick mode, L2TP, PPP): wat die vond en wat eraan te doen is. */
import type { serverCheckTunnel as english } from '../en/server-check-tunnel.ts';
import type { Translation } from '../translation.ts';

const words = '{text, select, none {} other { De server zegt: {text}}}';

export const serverCheckTunnel: Translation<typeof english> = {
  'serverCheck.fullWarning':
    'De extra stap meldt zich één keer aan als de gebruiker en hangt op. Dat kan een sessie van dezelfde gebruiker of hetzelfde adres verbreken die vanaf een andere pc loopt. Is voor het aanmelden een tweede bevestiging nodig, bijvoorbeeld op een telefoon, houd die dan bij de hand: de controle wacht er een minuut op.',
  'serverCheck.fullWithPsk':
    'De server identificeert zich alleen met de vooraf gedeelde sleutel. Wie die sleutel kent, kan zich voordoen als de server en krijgt dan uw aanmelding: met PAP het wachtwoord zelf, met CHAP of MS-CHAPv2 een antwoord waarop wachtwoorden offline kunnen worden geprobeerd. Meld u alleen aan via een netwerk dat u vertrouwt, en met een sterk wachtwoord.',
  'checkHop.tunnel': 'Tunnel en aanmelding',

  'check.tunnelWithoutNat':
    'Tunnel en aanmelding zijn niet geprobeerd: zonder NAT onderweg zijn daar pakketten voor nodig die een programma niet mag verzenden.',
  'check.tunnelNotAsked':
    'Tunnel en aanmelding zijn niet geprobeerd: {why, select, vpn {er is of lijkt een VPN met deze server verbonden} kind {dit profiel heeft geen L2TP} budget {de server zou in een halve minuut te vaak worden gevraagd} other {de server heeft zich eerder niet bewezen}}.',
  'check.tunnelNotBegun':
    'Voor de aanmelding is de server een tweede keer gevraagd, en toen werd hij het niet eens.',
  'check.tunnelNotTrusted':
    'Voor de aanmelding is de server een tweede keer gevraagd, en toen kwam er een certificaat dat niet te vertrouwen is. Er is geen wachtwoord verstuurd.',
  'check.quickModeTaken': 'De tunnel is afgesproken: {cipher}, {integrity}.',
  'check.quickModeRefused': 'De server weigerde wat Windows voor de tunnel aanbiedt ({notify}).',
  'check.quickModeForeign': 'De server koos voor de tunnel iets dat niet was aangeboden.',
  'check.quickModeNoAnswer':
    'De sleuteluitwisseling was in orde, maar op het aanbod voor de tunnel antwoordde de server niet.',
  'check.espTakenBack':
    'De server stemde in met de tunnel en nam hem meteen terug. Zijn systeem kan hem misschien niet opzetten.',
  'check.l2tpSilent':
    'De tunnel is afgesproken, maar er antwoordt geen L2TP-server in{received, plural, =0 {: er kwam helemaal niets doorheen} one {} other {}}.',
  'check.l2tpRefused':
    'De L2TP-server hing op voor de aanmelding ({message}, code {result, number}).{text, select, none {} other { Hij zegt: {text}}}',
  'check.l2tpSecretWanted': 'De L2TP-server wil een eigen tunnelgeheim, dat Windows niet heeft.',
  'check.l2tpNoCall': 'De L2TP-server antwoordt, maar neemt de oproep niet aan.',
  'check.pppSilent': 'De oproep is aangenomen, maar er spreekt niets PPP in.',
  'check.pppMethodRefused':
    'De server wil een aanmelding die het profiel niet toestaat: {asked}. Er is geen wachtwoord verzonden.',
  'check.pppHungUp': 'De server hing op voordat hij zei of gebruiker en wachtwoord kloppen.',
  'check.userRefused': `De server weigerde de gebruikersnaam of het wachtwoord.${words}`,
  'check.accountRefused': `De server weigerde het account, met fout {number}.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {De server vroeg niet om gebruikersnaam en wachtwoord.} other {De server kreeg gebruikersnaam en wachtwoord en zei een minuut lang niets. Misschien is een tweede bevestiging, bijvoorbeeld op een telefoon, niet gegeven.}}',
  'check.serverProofWrong':
    'De server stemde in zonder het wachtwoord te kennen. Windows zou ophangen.',
  'check.userAccepted':
    'Gebruikersnaam en wachtwoord kloppen{proof, select, verified {, en de server bewees dat ook hij het wachtwoord kent} other {}}.',
  'check.userNotAsked': 'De server vraagt niemand om een wachtwoord.',
  'check.userNotTested':
    'Gebruikersnaam en wachtwoord zijn niet getest: {why, select, eap {EAP blijft aan Windows} windowsUser {het profiel gebruikt die van Windows} other {ze zijn niet gegeven}}.',
  'check.encryptionWithoutKeys':
    'De aanmelding is {method, select, pap {PAP} other {CHAP}}, en het profiel eist versleuteling van de verbinding. Van Windows is bekend dat het dat weigert, hoewel IPsec versleutelt.',
  'check.mppeTooWeak': 'De server wil MPPE met {bits} bits, wat Windows weigert.',
  'check.addressOffered': 'De server biedt een adres voor deze pc aan.',
  'check.addressRefused': 'De server heeft geen adres voor deze pc.',
  'check.addressSilent':
    'Na de aanmelding zei de server niets over een adres{mppe, select, yes {; hij lijkt op MPPE te wachten} other {}}.',

  'checkClient.tunnelNotAsked': 'Los eerst op wat hierboven staat.',
  'checkClient.tunnelNotBegun': 'Wacht een halve minuut en probeer het opnieuw.',
  'checkClient.tunnelNotTrusted': 'Maak geen verbinding voordat bekend is waarom.',
  'checkServer.tunnelNotTrusted':
    'Als meer servers dit adres delen, vergelijk dan hun certificaten.',
  'checkServer.quickModeRefused':
    'Sta ESP in transportmodus toe voor UDP 1701 met aes256-sha1 of aes128-sha1 (esp=), en geen PFS tenzij het profiel dat eist.',
  'checkServer.quickModeForeign': 'Kijk in het logboek, en werk hem bij.',
  'checkServer.quickModeNoAnswer':
    'Kijk in het logboek. De tunnel moet voor UDP 1701 zijn (leftprotoport=17/1701, rightprotoport=17/%any), in transportmodus.',
  'checkServer.espTakenBack': 'Kijk in het logboek, en of de kernel ESP heeft (ip xfrm state).',
  'checkClient.l2tpSilent': 'Probeer het vanaf een ander netwerk.',
  'checkServer.l2tpSilent':
    'Start xl2tpd, en laat de firewall UDP 1701 aannemen dat door IPsec kwam.',
  'checkServer.l2tpRefused': 'Kijk in het logboek van xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Zet het tunnelgeheim uit (challenge = no).',
  'checkServer.l2tpNoCall': 'Kijk in het logboek van xl2tpd.',
  'checkServer.pppSilent': 'Kijk in de logboeken van xl2tpd en pppd: misschien start pppd niet.',
  'checkClient.pppMethodRefused':
    'Vraag om een profiel dat deze methode noemt, als het zo bedoeld is.',
  'checkServer.pppMethodRefused': 'Laat pppd MS-CHAPv2 eisen (require-mschap-v2).',
  'checkServer.pppHungUp': 'Kijk in het logboek van pppd.',
  'checkClient.userRefused':
    'Typ gebruikersnaam en wachtwoord opnieuw. Let op hoofdletters en op wat achter de @ staat.',
  'checkServer.userRefused':
    'Vergelijk met /etc/ppp/chap-secrets of de RADIUS-server, ook de kolom met de servernaam.',
  'checkClient.accountRefused': 'Vraag de beheerder van de server naar het account.',
  'checkClient.userNoAnswer':
    'Wordt de aanmelding op een telefoon of ander apparaat bevestigd, probeer het dan opnieuw en bevestig op tijd.',
  'checkServer.accountRefused': 'Bekijk het account: uitgeschakeld, verlopen of buiten zijn uren.',
  'checkServer.userNoAnswer':
    'Kijk of de RADIUS-server antwoordt, en of de tweede factor is gevraagd en gegeven. Windows wacht misschien korter dan een minuut.',
  'checkClient.serverProofWrong': 'Maak geen verbinding voordat bekend is waarom.',
  'checkServer.serverProofWrong': 'Vergelijk het wachtwoord daar met het getypte.',
  'checkServer.userNotAsked': 'Laat pppd MS-CHAPv2 eisen (require-mschap-v2).',
  'checkClient.userNotTested': 'Geef gebruikersnaam en wachtwoord en controleer opnieuw.',
  'checkClient.encryptionWithoutKeys':
    'Sta MS-CHAPv2 toe in het profiel, of zet de versleuteling op optioneel.',
  'checkServer.encryptionWithoutKeys': 'Laat pppd MS-CHAPv2 eisen (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Zet MPPE uit: IPsec versleutelt al.',
  'checkServer.addressRefused': 'Geef xl2tpd een reeks adressen (ip range).',
  'checkServer.addressSilent': 'Geef xl2tpd een reeks adressen (ip range), en eis geen MPPE.',
};
