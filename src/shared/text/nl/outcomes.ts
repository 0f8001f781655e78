/** Hoe iets is afgelopen: losse stappen, wat is teruggenomen, hele uitvoeringen (afsluitcodes). */
import type { outcomes as english } from '../en/outcomes.ts';
import type { Translation } from '../translation.ts';

export const outcomes: Translation<typeof english> = {
  'outcome.done': 'gedaan',
  'outcome.notDone': 'niet uitgevoerd',
  'outcome.failed': 'Windows weigerde het: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'het is niet bekend of het is gelukt: {why}',

  'settlement.restored': '{thing}: gecontroleerd en zoals het was',
  'settlement.notSeen':
    '{thing}: ongedaan gemaakt, maar niet gecontroleerd, omdat Windows dit nooit toont',
  'settlement.alreadyFormer': '{thing}: al zoals het was',
  'settlement.changedByOthers':
    '{thing}: behouden, omdat dit na de installatie is gewijzigd{where, select, none {} other {. Bekijken of verwijderen: {where}}}',
  'settled.wreckedLeft':
    '{thing}: behouden. {why}{where, select, none {} other { Bekijken of verwijderen: {where}}}',
  'settled.remainsGone': '{thing}: gecontroleerd en zoals het was. {why}',
  'settlement.neededByOthers':
    '{thing}: behouden, omdat {again, select, yes {een ander programma op deze pc de service weer heeft gestart} other {{count, plural, =0 {een ander programma op deze pc dit nodig heeft} one {{by} dit nodig heeft} other {{by} dit nodig hebben}}}}',
  'settlement.goesWithParent': '{thing}: verwijderd, samen met datgene waar het bij hoort',
  'settlement.cannotComeBack': '{thing}: kan niet volledig worden teruggezet. {why}',
  'settlement.unreadable':
    '{thing}: nog niet ongedaan gemaakt, omdat dit niet kon worden gelezen{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: niet ongedaan gemaakt ({why})',

  'place.vpn': 'Instellingen > Netwerk en internet > VPN',
  'place.vpnPart':
    'wordt met de verbinding verwijderd bij Instellingen > Netwerk en internet > VPN',
  'place.rootStore': 'certlm.msc > Vertrouwde basiscertificeringsinstanties',
  'place.intermediateStore': 'certlm.msc > Tussenliggende certificeringsinstanties',
  'place.personalStore': 'certlm.msc > Persoonlijk',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Beveiligingsregels voor verbindingen',
  'place.inboundRules': 'wf.msc > Regels voor binnenkomende verbindingen',
  'place.outboundRules': 'wf.msc > Regels voor uitgaande verbindingen',
  'place.ipsecSettings': 'wf.msc > Eigenschappen > IPsec-instellingen',
  'place.nrptCmdlets': 'de DnsClient-cmdlets van Windows PowerShell',
  'place.ipsecCmdlets': 'de NetSecurity-cmdlets van Windows PowerShell',

  'failure.failed': 'Een stap is mislukt: {title}. {outcome}.',
  'failure.cancelled': 'U hebt geannuleerd.',
  'failure.blocked': 'Deze pc kan nu niet worden ingesteld: {what}',
  'failure.stale': 'Deze pc is gewijzigd terwijl de wijzigingen werden aangebracht.',
  'failure.refused': 'Het proces dat de wijzigingen aanbrengt, is niet gestart: {why}.',

  'exit.ok': 'Klaar.',
  'exit.restartNeeded': 'Klaar. Start Windows opnieuw op om af te ronden.',
  'exit.refusedByUser': 'Geannuleerd door de gebruiker.',
  'exit.notInstalled': 'Deze VPN is niet ingesteld op deze pc.',
  'exit.unexpected':
    'Er is een onverwachte fout opgetreden. Voer dezelfde opdracht opnieuw uit; die herstelt wat is achtergebleven.',
  'exit.badArguments': 'Ongeldige opdrachtregel.',
  'exit.badProfile': 'Het profielbestand is ongeldig of kan niet worden gelezen.',
  'exit.badCertificate': 'Het certificaat kan niet worden gebruikt.',
  'exit.secretsFileRefused': 'Het geheimenbestand kan niet worden gebruikt.',
  'exit.blocked': 'Deze pc voldoet niet aan de eisen van het profiel. Er is niets gewijzigd.',
  'exit.conflict': 'Er bestaat al een verbinding of regel met deze naam. Er is niets gewijzigd.',
  'exit.consentNeeded': 'Voor een wijziging is uw toestemming nodig. Er is niets gewijzigd.',
  'exit.secretMissing': 'Er ontbreekt een geheim. Er is niets gewijzigd.',
  'exit.notElevated': 'Administratorrechten zijn vereist. Er is niets gewijzigd.',
  'exit.wrongAccount':
    'Wijzigingen voor een gebruiker moeten worden uitgevoerd als de aangemelde gebruiker. Er is niets gewijzigd.',
  'exit.busy': 'Roadwarrior brengt al wijzigingen aan op deze pc.',
  'exit.stalePlan':
    'Deze pc is gewijzigd nadat het plan was gemaakt, dus er is niets toegepast. Voer de opdracht opnieuw uit.',
  'exit.rolledBack': 'Een stap is mislukt. Alle wijzigingen zijn ongedaan gemaakt.',
  'exit.rollbackIncomplete':
    'Een stap is mislukt en sommige wijzigingen konden niet ongedaan worden gemaakt.',
  'exit.interrupted': 'De installatie is onderbroken. De volgende opdracht herstelt dat.',
  'exit.drift':
    'Deze pc komt niet overeen met het profiel, of sommige instellingen konden niet worden gelezen.',
  'exit.undoIncomplete': 'Sommige instellingen konden niet ongedaan worden gemaakt.',
  'exit.serverProblem':
    'De servercontrole heeft een probleem gevonden waardoor de VPN niet zou werken. Er is niets gewijzigd.',
  'exit.serverSilent': 'Een verwacht antwoord van de server is uitgebleven. Er is niets gewijzigd.',
  'exit.serverNotAsked':
    'Sommige tests van de servercontrole konden niet worden uitgevoerd. Er is niets gewijzigd.',
  'exit.pcNoAnswer': 'Windows reageert niet. Er is niets gewijzigd.',
  'exit.recordsUnusable': 'De installatiegegevens van Roadwarrior op deze pc zijn onbruikbaar.',
  'exit.causeHere': 'De oorzaak ligt op deze pc.',
  'exit.causeElsewhere': 'De oorzaak ligt niet op deze pc.',
  'exit.noCauseFound': 'Er is geen oorzaak gevonden.',
  'exit.notAllRead':
    'Sommige instellingen konden niet worden gelezen; er kan dus een oorzaak ontbreken.',
  'exit.findings': 'Er zijn fouten onder de bevindingen.',
  'exit.incomplete': 'Het resultaat is onvolledig: vul de gaten in.',
  'exit.notTransferable': 'Het bestand kan niet worden omgezet. Er is niets geschreven.',
  'exit.transferredWithLoss': 'Omgezet, behalve wat wordt vermeld.',

  'pc.powershellNoAnswer':
    'Windows PowerShell ontbreekt of reageert niet. Herstel Windows of vraag uw helpdesk om hulp.',
  'pc.executionPolicy':
    'Een beleid verbiedt PowerShell-scripts of staat alleen scripts toe die een vertrouwde uitgever heeft ondertekend; die van Roadwarrior zijn niet ondertekend. Vraag uw administrator om lokale scripts toe te staan (RemoteSigned), of om de scripts van Roadwarrior te ondertekenen en de ondertekenaar aan de vertrouwde uitgevers toe te voegen.',
  'pc.constrainedLanguage':
    'Deze pc voert niet-ondertekende PowerShell-scripts alleen in de beperkte taalmodus uit. Vraag uw administrator om Roadwarrior toe te staan.',
  'pc.systemRootNotTrusted':
    'De omgeving noemt een Windows-map die niet de echte is. Start het programma vanuit een nieuwe sessie.',
  'pc.sessionDead': 'De PowerShell-sessie is beëindigd. Voer dezelfde opdracht opnieuw uit.',

  'exitHelp.notElevated':
    'Voer de opdracht uit als administrator, of gebruik --scope user voor de wijzigingen van de gebruiker.',
  'exitHelp.wrongAccount':
    'Voer de wijzigingen van de gebruiker uit als die gebruiker (--scope user), of gebruik een profiel dat de verbinding voor alle gebruikers maakt (allUsers).',
  'exitHelp.secretMissing': 'Gebruik --secrets FILE, of voer het in een terminal in.',
  'exitHelp.restartNeeded': 'Afsluiten en weer aanzetten is niet genoeg.',
};
