import type { doctorSignIn as english } from '../en/doctor-sign-in.ts';
import type { Translation } from '../translation.ts';

export const doctorSignIn: Translation<typeof english> = {
  'cause.userRefused': 'De server weigert de gebruikersnaam of het wachtwoord.',
  'cause.userRefused.seen':
    'De controle meldde zich aan, en de server weigerde.{text, select, none {} other { De server meldt: {text}}}',
  'cause.userRefused.fix':
    'Typ de gebruikersnaam en het wachtwoord opnieuw; let op hoofdletters en de toetsenbordindeling. Probeer niet nog eens hetzelfde wachtwoord: het account kan worden vergrendeld. Op de server: vergelijk de regel in /etc/ppp/chap-secrets. De tweede kolom moet de naam uit het optiebestand of * zijn, en de laatste kolom mag niet leeg zijn.',
  'cause.domainAdded':
    'Windows stuurt een andere gebruikersnaam of een ander wachtwoord dan is gecontroleerd.',
  'cause.domainAdded.seen':
    'De controle kon zich met de ingevoerde gebruikersnaam en het wachtwoord aanmelden, Windows niet.',
  'cause.domainAdded.fix':
    'Wis de bewaarde aanmeldingsgegevens van de verbinding en typ ze opnieuw. Laat het domein leeg; Windows heeft er misschien een voor de gebruikersnaam gezet. Heeft de server een domein nodig, typ dat dan als deel van de gebruikersnaam.',
  'cause.wrongPassword': 'De gebruikersnaam of het wachtwoord is waarschijnlijk onjuist.',
  'cause.wrongPassword.seen':
    'Het enige teken is fout 691, die ook staat voor een toegevoegd domein of een aanmeldmethode die de server niet accepteert.',
  'cause.wrongPassword.fix':
    'Typ de gebruikersnaam en het wachtwoord opnieuw; let op hoofdletters en de toetsenbordindeling, en laat het domein leeg. Probeer niet nog eens hetzelfde wachtwoord: het account kan worden vergrendeld. De controle kan het aanmelden testen en meldt waar het aan ligt.',
  'cause.methodRefused':
    'De server eist een aanmeldmethode die deze verbinding niet kan gebruiken.',
  'cause.methodRefused.seen':
    '{asked, select, none {Windows meldt dat de server elke aanmeldmethode weigerde.} other {De server vraagt om {asked}.}}',
  'cause.methodRefused.fix':
    'Op de server: sta MS-CHAPv2 toe (require-mschap-v2 in /etc/ppp/options.xl2tpd). Is de methode zo bedoeld, vraag dan om een profiel dat die gebruikt.',
  'cause.noCommonMethod': 'De pc en de server hebben geen gemeenschappelijke aanmeldmethode.',
  'cause.noCommonMethod.seen': 'Windows stopte met fout {number}.',
  'cause.noCommonMethod.fix':
    'Op de server: sta MS-CHAPv2 toe (require-mschap-v2 in /etc/ppp/options.xl2tpd). In de verbinding: sta MS-CHAPv2 toe.',
  'cause.serverForeign':
    'De server kent uw wachtwoord niet: het kan een andere server zijn, of daar wordt de verkeerde vermelding gebruikt.',
  'cause.serverForeign.seen':
    'Windows meldt dat de server niet kon bewijzen dat die het wachtwoord heeft.',
  'cause.serverForeign.fix':
    'Maak geen verbinding tot u weet waarom. Op de server: vergelijk het wachtwoord en de tweede kolom in /etc/ppp/chap-secrets, of controleer de RADIUS-server.',
  'cause.serverWithoutPassword':
    'De server accepteerde de aanmelding zonder het wachtwoord te kennen.',
  'cause.serverWithoutPassword.seen':
    'Het bewijs van de server voor het wachtwoord was onjuist toen de controle zich aanmeldde.',
  'cause.serverWithoutPassword.fix':
    'Maak geen verbinding tot u weet waarom. Op de server: vergelijk het wachtwoord met het ingevoerde.',
  'cause.wrongHours': 'Uw account mag zich op dit tijdstip niet aanmelden.',
  'cause.wrongHours.seen': 'Windows stopte met fout {number}.',
  'cause.wrongHours.fix':
    'Maak verbinding binnen de toegestane uren, of vraag de beheerder van de server die te wijzigen.',
  'cause.accountDisabled': 'Uw account op de server is uitgeschakeld.',
  'cause.accountDisabled.seen': 'Windows stopte met fout {number}.',
  'cause.accountDisabled.fix': 'Vraag de beheerder van de server het account in te schakelen.',
  'cause.passwordExpired': 'Uw wachtwoord is verlopen.',
  'cause.passwordExpired.seen': 'Windows stopte met fout {number}.',
  'cause.passwordExpired.fix':
    'Wijzig het wachtwoord, bijvoorbeeld op een pc in het bedrijf of op de aanmeldpagina ervan, en maak dan verbinding met het nieuwe.',
  'cause.noDialInRight': 'Uw account mag de VPN niet gebruiken.',
  'cause.noDialInRight.seen': 'Windows stopte met fout {number}.',
  'cause.noDialInRight.fix':
    'Vraag de beheerder van de server de VPN voor uw account toe te staan.',
  'cause.accountExpired': 'Uw account op de server is verlopen.',
  'cause.accountExpired.seen': 'Windows stopte met fout {number}.',
  'cause.accountExpired.fix': 'Vraag de beheerder van de server het account te verlengen.',
  'cause.accountRefused': 'De server weigert uw account.',
  'cause.accountRefused.seen':
    'De controle meldde zich aan, en de server antwoordde met fout {number}.{text, select, none {} other { De server meldt: {text}}}',
  'cause.accountRefused.fix':
    'Vraag de beheerder van de server of het account is uitgeschakeld, verlopen of tot bepaalde uren beperkt.',
  'cause.serverPolicy': 'Een regel van de aanmeldserver staat deze verbinding niet toe.',
  'cause.serverPolicy.seen': 'Windows stopte met fout {number}.',
  'cause.serverPolicy.fix':
    'Vraag de beheerder van de server: het logboek van de RADIUS- of netwerkbeleidsserver noemt de regel. Vaak eist die een andere aanmeldmethode of een groep.',
  'cause.serverAuthFault': 'De aanmeldservice van de server is mislukt.',
  'cause.serverAuthFault.seen': 'Windows stopte met fout {number}.',
  'cause.serverAuthFault.fix':
    'Op de server: controleer het logboek van pppd en of de RADIUS-server antwoordt.',
};
