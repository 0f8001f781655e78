import type { doctorSoftware as english } from '../en/doctor-software.ts';
import type { Translation } from '../translation.ts';

export const doctorSoftware: Translation<typeof english> = {
  'cause.ikePortTaken': 'Een ander programma gebruikt de poort die Windows voor IPsec nodig heeft.',
  'cause.ikePortTaken.seen': '{program} gebruikt UDP-poort {port}.',
  'cause.ikePortTaken.fix':
    'Sluit dat programma of stop de service ervan, en maak opnieuw verbinding. Hebt u het niet meer nodig, verwijder het dan; de eigen VPN ervan werkt dan niet meer.',
  'cause.vpnAlreadyUp': 'Een andere VPN is verbonden en leidt het verkeer misschien om.',
  'cause.vpnAlreadyUp.seen':
    'Verbonden: {names, select, none {een verbinding van het apparaat voor alle gebruikers} other {{names}}}.',
  'cause.vpnAlreadyUp.fix':
    'Verbreek de andere VPN en maak dan deze verbinding. Hebt u beide nodig, vraag uw beheerder dan om split-tunneling.',
  'cause.otherVpnProgram': 'Een ander VPN-programma op deze pc zit misschien in de weg.',
  'cause.otherVpnProgram.seen':
    'Geïnstalleerd: {names}. Dat alleen is op de meeste pc’s onschuldig.',
  'cause.otherVpnProgram.fix':
    'Sluit het programma, verbreek de VPN ervan en maak opnieuw verbinding. Verwijder het alleen als test en als u het opnieuw kunt installeren: zonder het programma werkt de eigen VPN ervan niet.',
  'cause.otherFirewall': 'De firewall van een ander programma blokkeert de VPN misschien.',
  'cause.otherFirewall.seen': 'Ingeschakeld: {names}.',
  'cause.otherFirewall.fix':
    'Sta in die firewall UDP 500 en 4500 en de Windows-service IKEEXT toe. Schakel die alleen voor één test uit, en alleen in een netwerk dat u vertrouwt.',
  'cause.badUpdate': 'Van een Windows-update van deze pc is bekend dat die VPN-programma’s stoort.',
  'cause.badUpdate.seen':
    'De update {update} is geïnstalleerd en geen latere. Dat die dit VPN-type stoort, is niet bevestigd.',
  'cause.badUpdate.fix':
    'Installeer de nieuwste Windows-updates, start Windows opnieuw op en maak opnieuw verbinding. Verwijder de update niet: dat verwijdert ook de beveiligingsoplossingen ervan.',
  'cause.xboxNetworking': 'De Xbox Live-netwerkservice zit misschien in de weg.',
  'cause.xboxNetworking.seen':
    'De server en de sleutel zijn in orde, en Windows krijgt toch geen antwoord. Sommigen noemen deze service als oorzaak.',
  'cause.xboxNetworking.fix':
    'Stop als test de Xbox Live-netwerkservice (XboxNetApiSvc) in Services en maak opnieuw verbinding. Onlinespellen op deze pc hebben de service misschien nodig.',
};
