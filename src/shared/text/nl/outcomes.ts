/** Hoe iets is afgelopen: losse stappen, wat is teruggenomen, hele uitvoeringen (afsluitcodes). */
import type { outcomes as english } from '../en/outcomes.ts';
import type { Translation } from '../translation.ts';

export const outcomes: Translation<typeof english> = {
  'outcome.done': 'gedaan',
  'outcome.notDone': 'niet gedaan',
  'outcome.failed': 'Windows weigerde het: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'of het is gelukt, is niet bekend: {why}',

  'settlement.restored': '{thing}: opnieuw gelezen en weer zoals het was',
  'settlement.notSeen':
    '{thing}: ongedaan gemaakt; Windows laat het nooit zien, dus het kon niet worden gecontroleerd',
  'settlement.alreadyFormer': '{thing}: was al zoals eerst',
  'settlement.changedByOthers':
    '{thing}: ongemoeid gelaten, omdat het sindsdien is gewijzigd{where, select, none {} other {. Bekijken of verwijderen: {where}}}',
  'settled.wreckedLeft':
    '{thing}: ongemoeid gelaten. {why}{where, select, none {} other { Bekijken of verwijderen: {where}}}',
  'settled.remainsGone': '{thing}: opnieuw gelezen en zoals eerst. {why}',
  'settlement.neededByOthers':
    '{thing}: blijft zoals het is, omdat {again, select, yes {iets op deze pc de service weer heeft gestart} other {{count, plural, =0 {iets anders op deze pc het nodig heeft} one {{by} het nodig heeft} other {{by} het nodig hebben}}}}',
  'settlement.goesWithParent': '{thing}: verdwenen met datgene waar het bij hoort',
  'settlement.cannotComeBack': '{thing}: kan niet helemaal worden teruggezet. {why}',
  'settlement.unreadable':
    '{thing}: nog niet ongedaan gemaakt, omdat het niet gelezen kon worden{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: niet ongedaan gemaakt ({why})',

  'place.vpn': 'Instellingen > Netwerk en internet > VPN',
  'place.vpnPart':
    'het verdwijnt als u de verbinding verwijdert bij Instellingen > Netwerk en internet > VPN',
  'place.rootStore': 'certlm.msc > Vertrouwde basiscertificeringsinstanties',
  'place.intermediateStore': 'certlm.msc > Tussenliggende certificeringsinstanties',
  'place.personalStore': 'certlm.msc > Persoonlijk',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Beveiligingsregels voor verbindingen',
  'place.inboundRules': 'wf.msc > Regels voor binnenkomende verbindingen',
  'place.outboundRules': 'wf.msc > Regels voor uitgaande verbindingen',
  'place.ipsecSettings': 'wf.msc > Eigenschappen > IPsec-instellingen',
  'place.nrptCmdlets': 'Get-DnsClientNrptRule en Remove-DnsClientNrptRule in Windows PowerShell',
  'place.ipsecCmdlets': 'de NetSecurity-cmdlets van Windows PowerShell',

  'failure.failed': 'De stap is mislukt: {title}. {outcome}.',
  'failure.cancelled': 'Op verzoek gestopt.',
  'failure.blocked': 'Niet toegepast. Op deze pc staat nu iets in de weg: {what}',
  'failure.stale': 'De pc is gewijzigd terwijl het plan werd toegepast.',
  'failure.refused': 'Het deel dat de pc wijzigt, weigerde te starten: {why}.',

  'exit.ok': 'Klaar.',
  'exit.restartNeeded': 'Klaar. Windows moet opnieuw worden opgestart voordat alles werkt.',
  'exit.refusedByUser': 'Gestopt door de gebruiker.',
  'exit.notInstalled': 'Dit profiel is niet geïnstalleerd op deze pc.',
  'exit.unexpected':
    'Er is iets onverwachts gebeurd. Voer dezelfde opdracht nog eens uit; die herstelt wat is blijven liggen.',
  'exit.badArguments': 'De opdrachtregel is niet juist.',
  'exit.badProfile': 'Het profielbestand is onjuist of kan niet worden gelezen.',
  'exit.badCertificate': 'Het certificaat kan niet worden gebruikt.',
  'exit.secretsFileRefused': 'Het geheimenbestand kan niet worden gebruikt.',
  'exit.blocked': 'Deze pc kan het profiel zo niet aan. Er is niets gewijzigd.',
  'exit.conflict': 'Iets met dezelfde naam staat in de weg. Er is niets gewijzigd.',
  'exit.consentNeeded': 'Voor een wijziging is uw toestemming nodig. Er is niets gewijzigd.',
  'exit.secretMissing': 'Er ontbreekt een geheim. Er is niets gewijzigd.',
  'exit.notElevated': 'Administratorrechten zijn nodig. Er is niets gewijzigd.',
  'exit.wrongAccount':
    'De stappen van de gebruiker moeten worden uitgevoerd als de aangemelde gebruiker. Er is niets gewijzigd.',
  'exit.busy': 'Roadwarrior is al met deze pc bezig.',
  'exit.stalePlan':
    'De pc is gewijzigd nadat het plan was gemaakt. Er is niets gewijzigd door Roadwarrior. Voer de opdracht opnieuw uit.',
  'exit.rolledBack': 'Een stap is mislukt. Alles wat was gedaan, is teruggenomen.',
  'exit.rollbackIncomplete': 'Een stap is mislukt, en niet alles kon worden teruggenomen.',
  'exit.interrupted':
    'Het deel dat de pc wijzigt, is weggevallen. De volgende uitvoering herstelt wat is blijven liggen.',
  'exit.drift': 'De pc is niet zoals het profiel het wil, of niet alles ervan kon worden gelezen.',
  'exit.undoIncomplete': 'Niet alles kon ongedaan worden gemaakt.',
  'exit.serverProblem':
    'De servercontrole vond iets waardoor de VPN niet zou werken. Er is niets gewijzigd.',
  'exit.serverSilent':
    'De server gaf geen antwoord waar er een had moeten komen. Er is niets gewijzigd.',
  'exit.serverNotAsked': 'Niet alles is aan de server gevraagd. Er is niets gewijzigd.',
  'exit.pcNoAnswer': 'De pc gaf geen antwoord. Er is niets gewijzigd.',
  'exit.recordsUnusable': 'De administratie van Roadwarrior op deze pc is onbruikbaar.',
  'exit.causeHere': 'De oorzaak ligt op deze pc.',
  'exit.causeElsewhere': 'De oorzaak ligt niet op deze pc.',
  'exit.noCauseFound': 'Er is geen oorzaak gevonden.',
  'exit.notAllRead': 'Niet alles kon worden gelezen; een oorzaak kan dus ontbreken.',
  'exit.findings': 'Er zijn fouten onder de bevindingen.',
  'exit.incomplete': 'Er is iets onvolledig: er zijn nog gaten om in te vullen.',
  'exit.notTransferable': 'Het kan niet worden omgezet. Er is niets geschreven.',
  'exit.transferredWithLoss': 'Omgezet, behalve wat is genoemd.',

  'pc.powershellNoAnswer':
    'Windows PowerShell ontbreekt of gaf geen antwoord. Herstel Windows, of vraag het uw helpdesk.',
  'pc.executionPolicy':
    'Een beleid laat geen PowerShell-scripts toe, of alleen scripts die een vertrouwde uitgever heeft ondertekend; die van Roadwarrior zijn niet ondertekend. Vraag de beheerder van deze pc om scripts van deze pc toe te staan (RemoteSigned), of om de scripts van Roadwarrior te ondertekenen en de ondertekenaar aan de vertrouwde uitgevers toe te voegen.',
  'pc.constrainedLanguage':
    'Deze pc voert niet-ondertekende PowerShell-scripts alleen in de beperkte taalmodus uit. Vraag de beheerder om Roadwarrior toe te staan.',
  'pc.systemRootNotTrusted':
    'De omgeving noemt een andere Windows-map dan Windows zelf. Start het programma vanuit een schone sessie.',
  'pc.sessionDead': 'De sessie met de pc is beëindigd. Voer dezelfde opdracht nog eens uit.',

  'exitHelp.notElevated':
    'Start de opdracht als administrator, of gebruik --scope user voor de stappen van de gebruiker.',
  'exitHelp.wrongAccount':
    'Voer de stappen van de gebruiker uit als die gebruiker (--scope user), of laat het profiel de verbinding voor alle gebruikers maken (allUsers).',
  'exitHelp.secretMissing': 'Geef het met --secrets FILE, of typ het in een terminal.',
  'exitHelp.restartNeeded': 'Start Windows opnieuw op. Afsluiten en weer aanzetten is niet genoeg.',
};
